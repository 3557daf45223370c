import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, it } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';

/** Runs the command in a folder that has what it reads, and gives what it wrote. */
function zip(env: Record<string, string>, ...values: string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'zip-'));
  try {
    for (const name of ['dist', 'package.json', 'LICENSE']) {
      symlinkSync(resolve(name), join(folder, name));
    }
    const command = [resolve('build/release/archive.mjs'), ...values];
    const { status, stderr } = spawnSync('node', command, {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, ...env },
    });
    const [file] = readdirSync(folder).filter((name) => name.endsWith('.zip'));
    return { status, stderr, file, bytes: file ? readFileSync(join(folder, file)) : undefined };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

describe('the archive for sites without Node', () => {
  const { file, bytes } = zip({});
  const entries = unzipSync(new Uint8Array(bytes!));
  const inside = (name: string) => entries[`trafficking-help-${version}/${name}`]!;

  it('has every script of integrity.json with its hash, and the page for frames', () => {
    assert.equal(file, `trafficking-help-${version}.zip`);
    const hashes = JSON.parse(strFromU8(inside('integrity.json'))) as Record<string, string>;
    assert.ok('frame.js' in hashes && 'trafficking-help.js' in hashes);
    for (const [name, hash] of Object.entries(hashes)) {
      const digest = createHash('sha384').update(inside(name)).digest('base64');
      assert.equal(`sha384-${digest}`, hash, name);
    }
    assert.deepEqual(Buffer.from(inside('embed.html')), readFileSync('dist/embed.html'));
  });

  it('says what each file is for, and holds no other', () => {
    const text = strFromU8(inside('README.txt'));
    const names = Object.keys(entries).map((path) => path.split('/')[1]!);
    for (const name of names) {
      if (/\.txt$|^$/.test(name)) continue;
      assert.match(text, new RegExp(`^${name.replaceAll('.', '\\.')}\\n {2}\\S`, 'm'), name);
    }
    assert.ok(names.every((name) => /^$|\.(js|html|json|txt)$/.test(name)));
    assert.match(text, new RegExp(`^trafficking-help ${version}\\n`));
  });

  it('has the same bytes in another place and time zone', () => {
    const other = zip({ TZ: 'Pacific/Auckland', LANG: 'de_DE.UTF-8' });
    assert.ok(bytes!.equals(other.bytes!));
  });

  it('is not made for an option that does not exist', () => {
    const { status, stderr, file: none } = zip({}, '--out');
    assert.equal(status, 2);
    assert.match(stderr, /--out.*\nUsage/s);
    assert.equal(none, undefined);
  });
});
