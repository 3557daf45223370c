import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { sectionNames } from '../../src/options/attributes.js';
import { formats, snippet } from '../../src/html/index.js';
import { languages } from '../../src/locales/languages.js';
import { directionOf } from '../../src/locales/resolve.js';
import { at, documents, nodes } from '../documents/documents.js';

const hasJava = spawnSync('java', ['-version']).status === 0;
if (process.env.CI && !hasJava) throw new Error('With CI set, Java must be installed.');

const page = (html: string, lang = 'en') =>
  `<!doctype html><html lang="${lang}" dir="${directionOf(lang)}"><title>A page</title><body><h1>A page</h1>\n${html}\n</body></html>`;

/** Whole pages by what is on them. */
function pages(): Map<string, string> {
  const host = 'https://files.example/';
  const whole = { region: 'MO', sections: sectionNames.join(' ') };
  const requests: Record<string, string>[] = [
    whole,
    { ...whole, heading: 'Help <here> & "now"', accent: 'seagreen', 'heading-level': '6' },
    { layout: 'strip' },
    { country: 'SO' },
    { region: 'ON' },
    { country: 'IN', 'sources-href': '/sources?a=1&b=2' },
    ...languages.map((lang) => ({ ...whole, lang })),
  ];
  const found = new Map([['embed', readFileSync('dist/embed.html', 'utf8')]]);
  for (const format of formats) {
    for (const styled of format === 'static' ? [false, true] : [false]) {
      requests.forEach((attributes, index) => {
        const { html, script } = snippet({ format, attributes, host, styled });
        found.set(`${format}-${styled}-${index}`, page(html + script, attributes.lang));
      });
      const line = snippet({ format, attributes: { layout: 'line' }, host, styled });
      const inLine = format === 'iframe' ? line.html : `<p>Before. ${line.html} After.</p>`;
      found.set(`${format}-${styled}-line`, page(inLine + line.script));
    }
  }
  return found;
}

/** Pages around the HTML that the documents tell readers to paste, by where it is. */
function samples(): Map<string, string> {
  return new Map(
    documents.flatMap((document) =>
      nodes(document, 'code')
        .filter(({ lang }) => lang === 'html')
        .map((code) => [
          at(document, code).replaceAll(/\W/g, '-'),
          // A hash that the text leaves out is no hash to the checker.
          page(code.value.replace('sha384-…', 'sha384-AAAA')),
        ]),
    ),
  );
}

interface Message {
  url: string;
  lastLine: number;
  message: string;
}

/**
 * What it says of the snippets, rightly, and what is meant so: a frame in per cent is read by every browser,
 * and needs no style, which strict policies forbid; MDX wants void elements closed.
 */
const meant = [
  /^Bad value .100%. for attribute .width. on element .iframe./,
  /^The .frameborder. attribute on the .iframe. element is obsolete/,
  /^Trailing slash on void elements has no effect/,
];

/** What the Nu HTML checker has to say of pages: errors and warnings, but for what is meant so. */
function check(texts: ReadonlyMap<string, string>): string[] {
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
    const isMeant = ({ message }: Message) => meant.some((pattern) => pattern.test(message));
    return messages
      .filter((each) => !isMeant(each))
      .map(({ url, lastLine, message }) => `${url.split('/').at(-1)}:${lastLine} ${message}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

// The checker is in Java. Like the second and third browser it runs where that is installed.
if (hasJava) {
  describe('the Nu HTML checker', () => {
    it('finds a mistake that is there', () => {
      assert.equal(check(new Map([['bad', page('<p slot=x><div></div></b>')]])).length > 0, true);
    });

    it('has nothing to say of any snippet, nor of the iframe page', () => {
      assert.deepEqual(check(pages()), []);
    });

    it('has nothing to say of the HTML in the documents', () => {
      const found = samples();
      assert.ok(found.size > 3);
      assert.deepEqual(check(found), []);
    });
  });
}
