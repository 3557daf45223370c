import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import puppeteer, { type Browser } from 'puppeteer-core';
import ar from '../../src/locales/ar.js';
import en from '../../src/locales/en.js';
import es from '../../src/locales/es.js';
import hi from '../../src/locales/hi.js';
import ko from '../../src/locales/ko.js';
import { chromium } from '../browsers.mjs';
import { serve } from '../serve.mjs';

const pages: Record<string, string> = {};
let site: Awaited<ReturnType<typeof serve>>;
let browser: Browser;

before(async () => {
  browser = await puppeteer.launch(await chromium());
  site = await serve(pages);
});

after(async () => {
  await browser.close();
  site.close();
});

/** Words of a PDF, and its colours: of every area, and of the text alone. */
async function read(data: Uint8Array) {
  const paper = await getDocument({ data: new Uint8Array(data), verbosity: 0 }).promise;
  const fills = new Set<string>();
  const inks = new Set<string>();
  let text = '';
  for (let number = 1; number <= paper.numPages; number++) {
    const sheet = await paper.getPage(number);
    for (const item of (await sheet.getTextContent()).items) {
      if ('str' in item) text += item.str + (item.hasEOL ? ' ' : '');
    }
    const { fnArray, argsArray } = await sheet.getOperatorList();
    const colors = ['0,0,0'];
    fnArray.forEach((operation: number, index: number) => {
      if (operation === OPS.save) colors.push(colors.at(-1)!);
      if (operation === OPS.restore) colors.pop();
      if (operation === OPS.setFillRGBColor) {
        colors[colors.length - 1] = String(argsArray[index]);
        fills.add(colors.at(-1)!);
      }
      if (operation === OPS.showText) inks.add(colors.at(-1)!);
    });
  }
  await paper.destroy();
  return { text: text.replace(/\s+/g, ' '), fills, inks };
}

/** One card on paper, its lists left closed. */
async function print(attributes: string, { all = false, printBackground = false } = {}) {
  const script = all ? 'trafficking-help.all.js' : 'trafficking-help.js';
  pages['/paper.html'] = `<!doctype html><html lang="en"><link rel="icon" href="data:,">
    <script src="/dist/${script}"></script>
    <trafficking-help region="MO" ${attributes}></trafficking-help>`;
  const page = await browser.newPage();
  try {
    await page.goto(`${site.origin}/paper.html`);
    const lists = await page.$eval('trafficking-help', async (card) => {
      await card.updateComplete;
      return [...card.shadowRoot!.querySelectorAll('details')].map(({ open }) => open);
    });
    assert.deepEqual(lists, [false, false]);
    return await read(await page.pdf({ printBackground }));
  } finally {
    await page.close();
  }
}

const numbers = ['1-888-373-7888', '233733', '911', '*55', '1-800-525-5555'];

describe('the printed card', () => {
  for (const [language, messages] of Object.entries({ en, es, ko })) {
    it(`has every number in ${language}, and nothing that only a screen can do`, async () => {
      const { text } = await print(`lang="${language}"`, { all: language === 'ko' });
      for (const number of numbers) assert.ok(text.includes(number), `${number} in ${text}`);
      assert.ok(text.includes(messages.heading));
      const copy = messages.copy.replace('{number}', '').trim();
      for (const words of [copy, messages.moreSigns, messages.otherHelp]) {
        assert.ok(!text.includes(words), words);
      }
    });
  }

  // The words of these come out of a PDF as glyphs; the numbers must come out as they are.
  for (const language of Object.keys({ ar, hi })) {
    it(`has every number in ${language}`, async () => {
      const { text } = await print(`lang="${language}"`, { all: true });
      for (const number of numbers) assert.ok(text.includes(number), `${number} in ${text}`);
    });
  }

  for (const [language, messages] of Object.entries({ en, es })) {
    it(`has all 27 signs and all other lines in ${language} although the lists are closed`, async () => {
      const { text } = await print(`lang="${language}"`);
      const signs = Object.values(messages.signs);
      assert.equal(signs.length, 27);
      for (const sign of signs) assert.ok(text.includes(sign), `${sign} in ${text}`);
      for (const number of ['1-800-843-5678', '1-800-786-2929', '1-800-799-7233']) {
        assert.ok(text.includes(number), number);
      }
    });
  }

  it('is black on white, whatever its colours on a screen are', async () => {
    for (const attributes of ['theme="dark"', 'accent="yellow"', 'theme="dark" accent="#036"']) {
      for (const printBackground of [false, true]) {
        const { fills, inks } = await print(attributes, { printBackground });
        assert.deepEqual([...inks], ['0,0,0'], attributes);
        const others = [...fills].filter((color) => !['0,0,0', '255,255,255'].includes(color));
        assert.deepEqual(others, [], attributes);
      }
    }
  });
});
