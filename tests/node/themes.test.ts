import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { AxeResults, RunOptions } from 'axe-core';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { chromium } from '../browsers.mjs';
import { serve } from '../serve.mjs';
import { complaintsOf } from '../site.js';

interface Axe {
  run(options: RunOptions): Promise<AxeResults>;
}

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;
let page: Page;
let complaints: string[];

before(async () => {
  browser = await puppeteer.launch(await chromium());
  server = await serve();
  page = await browser.newPage();
  complaints = complaintsOf(page);
  // A value that the card does not know is a warning.
  page.on('console', (message) => {
    if (message.type() === 'warn') complaints.push(message.text());
  });
  await page.setBypassCSP(true);
  await page.goto(`${server.origin}/demo/themes.html`, { waitUntil: 'networkidle0' });
});
after(async () => {
  await browser.close();
  server.close();
});

describe('the page of eight looks', () => {
  it('has eight cards, and no complaint', async () => {
    const cards = await page.$$eval('figure trafficking-help', (found) =>
      found.map(({ shadowRoot }) => shadowRoot?.textContent?.includes('1-888-373-7888')),
    );
    assert.deepEqual(cards, Array(8).fill(true));
    assert.deepEqual(complaints, []);
  });

  it('says below each card what makes its look, and nothing else', async () => {
    const readme = readFileSync('README.md', 'utf8');
    const properties = [...readme.matchAll(/^\| `(--[\w-]+)`/gm)].map(([, name]) => name!);
    assert.equal(properties.length, 9);
    const looks = await page.$$eval(
      'figure',
      (figures, names) =>
        figures.map((figure) => {
          const card = figure.querySelector('trafficking-help')!;
          const style = getComputedStyle(card);
          return {
            caption: figure.querySelector('figcaption')!.textContent!,
            attributes: [...card.attributes].map(({ name, value }) => [name, value]),
            properties: names.map((name) => [name, style.getPropertyValue(name)]),
          };
        }),
      properties,
    );
    const seen = new Set<string>();
    for (const { caption, attributes, properties } of looks) {
      const shown = [
        ...[...caption.matchAll(/([\w-]+)="(.*?)"/g)],
        ...[...caption.matchAll(/(--[\w-]+):\s*(.*?);/gs)],
      ].map(([, name, value]) => `${name}: ${value!.replace(/\s+/g, ' ')}`);
      const made = [...attributes, ...properties.filter(([, value]) => value)]
        .map(([name, value]) => `${name}: ${value!.replace(/\s+/g, ' ')}`)
        .filter((line) => !['sections: contact signs', 'signs: 3'].includes(line));
      assert.deepEqual(shown.sort(), made.sort());
      seen.add(shown.join());
    }
    assert.equal(seen.size, 8);
  });

  it('never scrolls sideways', async () => {
    for (const width of [320, 360, 390, 679, 680, 720, 768, 1080, 1239, 1240, 1920]) {
      await page.setViewport({ width, height: 800 });
      const found = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(found <= width, `${width}: ${found}`);
    }
  });

  for (const scheme of ['light', 'dark']) {
    it(`has nothing that axe objects to, in ${scheme}`, async () => {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await page.evaluate(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'));
      const { violations, passes } = await page.evaluate(() =>
        // The same card stands here eight times, and so does its name.
        (window as unknown as { axe: Axe }).axe.run({
          rules: { 'landmark-unique': { enabled: false } },
        }),
      );
      assert.ok(passes.length > 20);
      assert.deepEqual(
        violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]),
        [],
      );
    });
  }
});
