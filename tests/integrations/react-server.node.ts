import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';

/** What Node says when a server component imports the card: such components run with this condition. */
function said(mode: string, condition = '--conditions=react-server', first = ''): string {
  const code = `${first}; await import('trafficking-help/define')`;
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [condition, '--input-type=module', '--eval', code],
    { encoding: 'utf8', env: { ...process.env, NODE_ENV: mode } },
  );
  assert.equal(status, 0, stderr);
  return stdout + stderr;
}

describe('the card in a React server component', () => {
  it('says in development that no browser gets it, and what to do', () => {
    assert.match(said('development'), /server component.*'use client'/);
    assert.match(said(''), /'use client'/);
  });

  it('says nothing in production, and nothing anywhere else', () => {
    assert.equal(said('production'), '');
    // Lit has a word of its own for development, in browsers.
    assert.doesNotMatch(said('development', '--conditions=node'), /use client/);
  });

  for (const runtime of ['undefined', 'null', '{}', '{ env: null }']) {
    it(`breaks no runtime where process is ${runtime}`, () => {
      assert.equal(said('', undefined, `globalThis.process = ${runtime}`), '');
    });
  }
});
