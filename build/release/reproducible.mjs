/**
 * `npm run check:reproducible`: builds and packs HEAD twice, from two fresh clones in two places, time
 * zones and languages, and compares the tarballs and the archives byte for byte. Ends with 1 when they differ.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const surroundings = [
  { TZ: 'UTC', LANG: 'C.UTF-8' },
  { TZ: 'Pacific/Auckland', LANG: 'de_DE.UTF-8' },
];

/** The tarball's name and sha256, from nothing but the commit. */
function packFresh(env) {
  const folder = mkdtempSync(join(tmpdir(), 'reproducible-'));
  const run = (command, ...values) =>
    execFileSync(command, values, {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      maxBuffer: 2 ** 26,
    });
  try {
    run('git', 'clone', '--quiet', '--no-hardlinks', process.cwd(), folder);
    run('npm', 'ci', '--no-audit', '--no-fund', '--prefer-offline');
    run('npm', 'run', 'build');
    const [{ filename }] = JSON.parse(run('npm', 'pack', '--json', '--ignore-scripts'));
    run('npm', 'run', 'zip');
    const hash = (name) =>
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex');
    const zip = filename.replace(/tgz$/, 'zip');
    return [filename, zip].map((name) => `${name} sha256 ${hash(name)}`).join('\n');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const packed = surroundings.map(packFresh);
for (const line of packed) console.log(line);
if (new Set(packed).size > 1) {
  console.error('The same commit gave two different packages.');
  process.exitCode = 1;
}
