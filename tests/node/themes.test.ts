import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
    for (const width of [320, 360, 390, 719, 720, 768, 1080, 1439, 1440, 1920]) {
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

describe('the command for the pictures', () => {
  const run = (...values: string[]) =>
    spawnSync('npx', ['tsx', 'demo/pictures.ts', ...values], { encoding: 'utf8' });

  it('says how to use it, and what was wrong', () => {
    const asked = run('--help');
    assert.equal(asked.status, 0);
    assert.match(asked.stdout, /^Usage: npm run pictures/);
    for (const values of [['--wide'], ['poster'], ['--folder'], ['--folder=package.json']]) {
      const { status, stdout, stderr } = run(...values);
      assert.equal(status, 2, values.join());
      assert.equal(stdout, '');
      assert.ok(stderr.includes(values[0]!.replace('--folder=', '')), stderr);
      assert.match(stderr, /\nUsage: npm run pictures/);
    }
  });

  it('takes a picture of a card of 720 pixels, twice as fine, with some white around it', () => {
    const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
    try {
      const { status, stdout } = run('card', '--folder', folder);
      assert.equal(status, 0);
      assert.match(stdout, /card\.png {2}[\d,]+ bytes\n$/);
      const bytes = readFileSync(join(folder, 'card.png'));
      assert.equal(bytes.toString('latin1', 1, 4), 'PNG');
      assert.equal(bytes.readUInt32BE(16), 2 * (720 + 2 * 16));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('has left pictures in the repository that load at once', () => {
    for (const name of ['card', 'themes']) {
      assert.ok(statSync(`demo/${name}.png`).size < 500_000, name);
    }
  });
});
