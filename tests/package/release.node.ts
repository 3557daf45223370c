import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, it } from 'node:test';
import { obstacles } from '../../build/release/readiness.mjs';

const ready = {
  manifest: { version: '1.2.3', repository: 'somebody/something' },
  lock: { version: '1.2.3' },
  source: `export const version = '1.2.3';`,
  changelog: '# Changelog\n\n## 1.2.3 (2026-12-01)\n\n## 1.2.2 (2026-11-01)\n',
  changes: '',
  tags: ['v1.2.2'],
  areFactsFresh: true,
  today: '2026-12-01',
};

describe('a release', () => {
  it('goes out when nothing stands in its way', () => {
    assert.deepEqual(obstacles(ready), []);
  });

  type State = Omit<typeof ready, 'areFactsFresh'> & { areFactsFresh: boolean | undefined };
  const refusals: [when: string, state: Partial<State>, why: RegExp][] = [
    ['facts are too old', { areFactsFresh: false }, /too old.*check:facts/],
    ['the age of facts is not known', { areFactsFresh: undefined }, /check:facts.*no answer/],
    ['a file is changed', { changes: ' M src/version.ts\n' }, /not clean:\n M src\/version.ts$/],
    ['the lock file has another version', { lock: { version: '1.2.2' } }, /lock.json has 1.2.2/],
    ['the source has another version', { source: `version = '1.2.2'` }, /version.ts has 1.2.2/],
    ['the changelog has another version', { changelog: '## 1.2.2 (2026-11-01)' }, /with 1.2.2/],
    ['the changelog has no day', { changelog: '## 1.2.3 (unreleased)' }, /"unreleased"/],
    ['the day is to come', { changelog: '## 1.2.3 (2026-12-02)' }, /"2026-12-02"/],
    ['the tag exists', { tags: ['v1.2.3'] }, /v1.2.3 exists/],
    [
      'npm cannot compare the repository',
      { manifest: { version: '1.2.3', repository: '' } },
      /no "rep/,
    ],
  ];
  for (const [when, state, why] of refusals) {
    it(`is refused when ${when}`, () => {
      const found = obstacles({ ...ready, ...state });
      assert.equal(found.length, 1);
      assert.match(found[0]!, why);
    });
  }

  it('is refused when the version is none', () => {
    const found = obstacles({ ...ready, manifest: { ...ready.manifest, version: 'next' } });
    assert.match(found[0]!, /"next" is no version/);
  });
});

describe('the release command', () => {
  const command = resolve('build/release/release.mjs');
  const run = (folder: string, ...values: string[]) =>
    spawnSync('node', [command, ...values], { cwd: folder, encoding: 'utf8' });

  it('says how to use it, and what was wrong', () => {
    const asked = run('.', '--help');
    assert.equal(asked.status, 0);
    assert.match(asked.stdout, /^Usage: npm run release/);
    for (const value of ['--wet-run', 'now']) {
      const { status, stdout, stderr } = run('.', value);
      assert.equal(status, 2);
      assert.equal(stdout, '');
      assert.ok(stderr.includes(`'${value}'`));
      assert.match(stderr, /\nUsage: npm run release/);
    }
  });

  /** Runs it in a clone of what is committed, which has no modules: no build comes to its end there. */
  function runInClone(values: string[]) {
    const folder = mkdtempSync(join(tmpdir(), 'release-'));
    try {
      spawnSync('git', ['clone', '--quiet', process.cwd(), folder]);
      const tags = () => spawnSync('git', ['tag'], { cwd: folder, encoding: 'utf8' }).stdout;
      const before = tags();
      const ran = run(folder, ...values);
      assert.equal(tags(), before);
      return ran;
    } finally {
      rmSync(folder, { recursive: true });
    }
  }

  it('neither builds nor tags when something is in the way', () => {
    const { status, stdout, stderr } = runInClone([]);
    assert.equal(status, 1);
    assert.match(stderr, /Not to be released yet:\n- /);
    assert.equal(stdout, '');
  });

  it('says so when the build fails', () => {
    const { status, stdout, stderr } = runInClone(['--dry-run']);
    assert.equal(status, 1);
    assert.match(stderr, /\n- The build failed\.\n$/);
    assert.doesNotMatch(stdout, /Tarball/);
  });
});
