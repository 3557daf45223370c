import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after as afterAll, before as beforeAll, describe, it } from 'node:test';
import { format as prettify } from 'prettier';
import puppeteer, { type Browser } from 'puppeteer-core';
import type { SnippetFormat } from '../../src/html/index.js';
import { chromium } from '../browsers.mjs';
import { serve } from '../serve.mjs';
import { look } from './look.mjs';
import { snippets } from './snippets.js';
import { systems } from './systems.mjs';
import { documentOf, measured, rows, type Row } from './table.js';

const formats = Object.keys(snippets) as SnippetFormat[];

/** Shows all HTML as text, and says so in its documentation: no snippet can change that. */
const escapes = ['markdown-it, as it comes', 'Bleach'];

describe('docs/editors.md', () => {
  let found: Row[];
  beforeAll(async () => {
    found = await rows();
  });

  it('is what the systems make of the snippets now', async () => {
    const options = { parser: 'markdown', printWidth: 100, proseWrap: 'preserve' } as const;
    const wanted = await prettify(documentOf(found), options);
    // Not current? `npm run editors`.
    assert.equal(readFileSync('docs/editors.md', 'utf8'), wanted);
  });

  it('was measured with the snippets of now', () => {
    // Not so? `npm run test:editors`, which installs the larger editors.
    assert.deepEqual(measured().snippets, snippets);
  });

  it('has a number in every cell, but where a system takes everything away', () => {
    for (const { name, seen } of found) {
      for (const format of formats) {
        if (name === 'Hugo, as it comes') assert.equal(seen[format], 'nothing');
        else assert.match(seen[format], /card|number/, `${name}: ${format}`);
      }
    }
  });

  it('shows code to readers only where a system shows all code', () => {
    for (const { name, seen } of found) {
      if (escapes.includes(name)) continue;
      // js-xss shows the script's tag, of every snippet with one.
      const allowed = name === 'js-xss' ? ['script', 'iframe'] : [];
      for (const format of formats) {
        assert.equal(/code/.test(seen[format]), allowed.includes(format), `${name}: ${format}`);
      }
    }
  });

  it('has no card with the number beside it, and none with an empty place in it', () => {
    for (const { name, seen } of found) {
      for (const format of formats) assert.doesNotMatch(seen[format], /card,/, name);
    }
  });
});

describe('a snippet in Markdown', () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serve>>;
  const pages: Record<string, string> = {};
  beforeAll(async () => {
    browser = await puppeteer.launch(await chromium());
    server = await serve(pages);
  });
  afterAll(async () => {
    await browser.close();
    server.close();
  });

  const takesHtml = ({ group, name }: { group: string; name: string }) =>
    group === 'Markdown' && !escapes.includes(name);

  for (const { name, run } of systems.filter(takesHtml)) {
    it(`is a card between lines of text, without a blank line: ${name}`, async () => {
      for (const format of ['script', 'div', 'iframe'] as const) {
        // React refuses a paragraph in a paragraph: MDX wants the blank line, as the documents say.
        if (name.startsWith('MDX') && format !== 'script') continue;
        const html = await run(`Words before.\n${snippets[format]}\nWords after.`);
        const site = { origin: server.origin, pages };
        assert.equal(await look(browser, site, html, format), 'card', `${format}: ${html}`);
      }
    });
  }
});
