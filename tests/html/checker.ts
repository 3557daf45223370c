import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { directionOf } from '../../src/locales/resolve.js';

/** The checker is in Java. Like the second and third browser it runs where that is installed. */
export const hasJava = spawnSync('java', ['-version']).status === 0;
if (process.env.CI && !hasJava) throw new Error('With CI set, Java must be installed.');

/** A page around what is to be checked. */
export const page = (html: string, lang = 'en') =>
  `<!doctype html><html lang="${lang}" dir="${directionOf(lang)}"><title>A page</title><body><h1>A page</h1>\n${html}\n</body></html>`;

interface Message {
  url: string;
  lastLine: number;
  message: string;
}

/** What the Nu HTML checker has to say of pages: errors and warnings. */
export function check(texts: ReadonlyMap<string, string>): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'trafficking-help-'));
  try {
    for (const [name, text] of texts) writeFileSync(join(folder, `${name}.html`), text);
    const jar = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');
    const { stdout, stderr } = spawnSync(
      'java',
      ['-jar', jar, '--format', 'json', '--stdout', folder],
      { encoding: 'utf8', maxBuffer: 1e8 },
    );
    assert.equal(stderr, '');
    const { messages } = JSON.parse(stdout) as { messages: Message[] };
    return messages.map(
      ({ url, lastLine, message }) => `${url.split('/').at(-1)}:${lastLine} ${message}`,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}
