import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { describe, it } from 'node:test';

/** What is written by a build or a test, and need not be there. */
const made = /^(dist|test-results|site|node_modules)\//;

/** The files of the repository that a script reads by an address relative to itself. */
function addressesIn(file: string): string[] {
  const addresses = readFileSync(file, 'utf8').matchAll(/new URL\('([^']+)', import\.meta\.url\)/g);
  const root = pathToFileURL('./').pathname;
  return [...addresses].map(([, address = '']) =>
    new URL(address, pathToFileURL(file)).pathname.slice(root.length),
  );
}

// Compilers do not read these addresses, and the commands that run at night are the last to fail.
describe('addresses in scripts', () => {
  const scripts = execFileSync('git', ['ls-files', '*.mjs', '*.ts'], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .filter((file) => existsSync(file));

  it('are found at all', () => {
    assert.ok(scripts.flatMap(addressesIn).includes('tests/colors/measured.ts'));
  });

  for (const file of scripts) {
    const addresses = addressesIn(file).filter((address) => !made.test(address));
    if (!addresses.length) continue;
    it(`lead to files: ${file}`, () => {
      assert.deepEqual(
        addresses.filter((address) => !existsSync(address || '.')),
        [],
      );
    });
  }
});
