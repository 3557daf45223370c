/**
 * `npm run pictures`: takes the documents' pictures, demo/card.png and demo/themes.png, from the built
 * script and the site. Needs `npm run build:site` first.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { chromium } from '../tests/browsers.mjs';
import { serve } from '../tests/serve.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

const usage = `Usage: npm run pictures [-- [picture …] [--folder <path>]]

Takes the documents' pictures, or those that are named: card, themes.

  --folder  where to, instead of demo/
  --help    print this`;

/**
 * A day that is not marked in any country: pictures must not depend on when they are taken. As text,
 * because what a compiler adds to a class is not there in a page.
 */
const clock = `globalThis.Date = class extends Date {
  constructor(...values) {
    super(...(values.length ? values : ['2026-12-01T12:00:00Z']));
  }
};`;

/** The card as the README's snippet makes it, 720 pixels wide with some white around it. */
const cardPage = `<!doctype html>
<html lang="en">
  <link rel="icon" href="data:," />
  <style>
    main { inline-size: 720px; padding: 16px; background: #fff; }
  </style>
  <script src="/dist/trafficking-help.js"></script>
  <main><trafficking-help region="MO"></trafficking-help></main>
</html>`;

interface Picture {
  readonly path: string;
  readonly width: number;
  readonly scale: number;
  /** What of the page is in the picture. */
  readonly of: string;
}

const pictures: Readonly<Record<string, Picture>> = {
  card: { path: '/card.html', width: 752, scale: 2, of: 'main' },
  themes: { path: '/site/themes.html', width: 1440, scale: 1, of: '.themes' },
};

function readOptions() {
  try {
    const { values, positionals } = parseArgs({
      options: { folder: { type: 'string' }, help: { type: 'boolean' } },
      allowPositionals: true,
    });
    const unknown = positionals.find((name) => !Object.hasOwn(pictures, name));
    if (unknown !== undefined) {
      const known = Object.keys(pictures).join(', ');
      throw new Error(`No picture '${unknown}'. There are: ${known}.`);
    }
    const names = positionals.length ? positionals : Object.keys(pictures);
    const { folder = join(root, 'demo'), help } = values;
    if (!help) mkdirSync(folder, { recursive: true });
    return { folder, help, names };
  } catch (error) {
    console.error(`${(error as Error).message}\n${usage}`);
    process.exit(2);
  }
}

/** Opens a page on a light system on that day, and waits for its cards and fonts. */
async function open(browser: Browser, url: string, { width, scale }: Picture): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width, height: 800, deviceScaleFactor: scale });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
  await page.emulateTimezone('UTC');
  await page.evaluateOnNewDocument(clock);
  await page.goto(url, { waitUntil: 'load' });
  await page.evaluate(async () => {
    const cards = [...document.querySelectorAll('trafficking-help')];
    await customElements.whenDefined('trafficking-help');
    await Promise.all(cards.map((card) => card.updateComplete));
    await document.fonts.ready;
    // In a picture the captions' code would be too small to read.
    for (const code of document.querySelectorAll<HTMLElement>('figcaption pre')) code.hidden = true;
  });
  return page;
}

async function take(names: string[], folder: string): Promise<void> {
  const server = await serve({ '/card.html': cardPage });
  const browser = await puppeteer.launch(await chromium());
  try {
    for (const name of names) {
      const picture = pictures[name] as Picture;
      const page = await open(browser, server.origin + picture.path, picture);
      const subject = await page.locator(picture.of).waitHandle();
      const bytes = await subject.screenshot();
      await page.close();
      const path = join(folder, `${name}.png`);
      writeFileSync(path, bytes);
      console.log(`${relative('', path)}  ${bytes.length.toLocaleString('en')} bytes`);
    }
  } finally {
    await browser.close();
    server.close();
  }
}

const { help, names, folder } = readOptions();
if (help) {
  console.log(usage);
} else if (!existsSync(join(root, 'site/themes.html'))) {
  console.error('site/themes.html is not there: run "npm run build:site" first.');
  process.exitCode = 1;
} else {
  await take(names, folder);
}
