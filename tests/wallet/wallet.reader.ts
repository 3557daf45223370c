import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { find } from '../../src/directory/find.js';
import { spell } from '../../src/directory/number.js';
import { allLocales } from '../../src/html/all-locales.js';
import { chromium } from '../browsers.mjs';
import { serve } from '../serve.mjs';

/** The size of a bank card in millimetres, and the smallest type in points. */
const side = { width: 85.6, height: 54 };
const smallest = 6.5;

const millimetres = (points: number) => (points / 72) * 25.4;

interface Place {
  readonly country: string;
  readonly region?: string;
}

const places: Readonly<Record<string, Place>> = {
  'the United States': { country: 'US' },
  Missouri: { country: 'US', region: 'MO' },
  Mexico: { country: 'MX' },
  'the United Kingdom': { country: 'GB' },
  'a place without a line': { country: 'SO' },
};

/** A document as it stood when it was to be printed. */
interface Paper {
  readonly markup: string;
  readonly css: string;
}

let site: Awaited<ReturnType<typeof serve>>;
let browser: Browser;
let screen: Page;
let paper: Page;

before(async () => {
  site = await serve({
    '/whose-page.html': `<!doctype html><html lang="en"><title>Whose page</title>
      <link rel="icon" href="data:,"><script src="/dist/trafficking-help.all.js"></script>
      <h1>Words of the page</h1><trafficking-help heading="Title of the page"></trafficking-help>`,
  });
  browser = await puppeteer.launch(await chromium());
  screen = await browser.newPage();
  // The one place where the printer would come in. It is put into every frame.
  await screen.evaluateOnNewDocument(() => {
    window.print = () => {
      const rules = document.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]);
      const css = rules.map(({ cssText }) => cssText).join('\n');
      Object.assign(window.parent, { printed: { markup: document.body.innerHTML, css } });
    };
  });
  await screen.goto(`${site.origin}/whose-page.html`);
  paper = await browser.newPage();
});

after(async () => {
  await browser.close();
  site.close();
});

/** Presses the button of a card with these attributes. */
function press(attributes: Record<string, string | undefined>): Promise<Paper> {
  return screen.evaluate(async (wanted) => {
    const card = document.querySelector('trafficking-help')!;
    for (const name of ['lang', 'country', 'region']) {
      const value = wanted[name];
      if (value === undefined) card.removeAttribute(name);
      else card.setAttribute(name, value);
    }
    // Twice: the first draws the attributes, the second what their observers ask for.
    await card.updateComplete;
    await card.updateComplete;
    card.shadowRoot!.querySelector<HTMLElement>('.print')!.click();
    return (window as unknown as { printed: Paper }).printed;
  }, attributes);
}

/** Puts it on a sheet as a browser would; what a reader could measure on it, in millimetres. */
async function lay({ markup, css }: Paper) {
  await paper.setContent(markup);
  // The compiler of the tests names inner functions by this.
  await paper.evaluate('globalThis.__name = (value) => value');
  await paper.emulateMediaType('print');
  return paper.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets = [sheet];
    const mm = (pixels: number) => (pixels / 96) * 25.4;
    const all = [...document.querySelectorAll<HTMLElement>('.side, .side *')];
    // Words, not the pictures in hidden buttons, which browsers clip by default.
    const clipped = all.filter((node) => {
      if (!(node instanceof HTMLElement)) return false;
      const { overflow, clipPath, textOverflow } = getComputedStyle(node);
      return overflow !== 'visible' || clipPath !== 'none' || textOverflow !== 'clip';
    });
    const sides = [...document.querySelectorAll<HTMLElement>('.side')].map((node) => {
      const { left, right, top, bottom, width, height } = node.getBoundingClientRect();
      const outside = [...node.querySelectorAll('*')].filter((part) => {
        const box = part.getBoundingClientRect();
        const sticksOut =
          box.left < left || box.right > right || box.top < top || box.bottom > bottom;
        return box.width > 0 && sticksOut;
      });
      return {
        width: mm(width),
        height: mm(height),
        top: mm(top),
        left: mm(left),
        text: node.innerText.replace(/\s+/g, ' '),
        outside: outside.map(({ outerHTML }) => outerHTML),
        signs: node.querySelectorAll('.body > ul > li').length,
      };
    });
    const numbers = [...document.querySelectorAll('bdi')];
    return {
      sides,
      clipped: clipped.map(({ outerHTML }) => outerHTML),
      broken: numbers.filter((node) => node.getClientRects().length > 1).map(String),
      pointed: [...document.querySelectorAll('.fold')].map(({ textContent }) => textContent),
    };
  }, css);
}

/** Every piece of text on the sheets, with the size of its type in points and its place. */
async function printed() {
  const data = await paper.pdf({
    format: 'A4',
    preferCSSPageSize: true,
    // As browsers print it unless a reader switches that off.
    displayHeaderFooter: true,
  });
  const file = await getDocument({ data: new Uint8Array(data), verbosity: 0 }).promise;
  const sheet = await file.getPage(1);
  const [, , , height] = sheet.view as [number, number, number, number];
  const items = (await sheet.getTextContent()).items.flatMap((item) => {
    if (!('str' in item) || !item.str.trim()) return [];
    const [, , c, d, x, y] = item.transform as [number, number, number, number, number, number];
    const left = millimetres(x);
    const top = millimetres(height - y);
    return [
      { text: item.str, size: Math.hypot(c, d), left, right: left + millimetres(item.width), top },
    ];
  });
  const text = items.map((item) => item.text).join(' ');
  const { numPages } = file;
  await file.destroy();
  return { items, text: text.replace(/\s+/g, ' '), numPages };
}

/** Every number that the sides must have. */
function numbersOf({ country, region }: Place): string[] {
  const { main, emergency, others = [], regional = [] } = find(country, region) ?? {};
  return [main, emergency, ...others, ...regional].flatMap((line) =>
    [line?.number, line?.text, line?.tty, line?.code].flatMap((number) =>
      number ? [spell(number)] : [],
    ),
  );
}

describe('the card for a wallet', () => {
  for (const [language, messages] of allLocales) {
    for (const [name, place] of Object.entries(places)) {
      it(`in ${language}, for ${name}: two whole sides of a bank card, and nothing else`, async () => {
        const laid = await lay(await press({ lang: language, ...place }));
        assert.equal(laid.sides.length, 2);
        for (const { width, height, outside } of laid.sides) {
          assert.ok(Math.abs(width - side.width) < 0.1, `${width} mm wide`);
          assert.ok(Math.abs(height - side.height) < 0.1, `${height} mm high`);
          assert.deepEqual(outside, []);
        }
        assert.deepEqual(laid.clipped, []);
        assert.deepEqual(laid.broken, []);
        assert.equal(laid.sides[0]!.signs, 6);

        const { items, text, numPages } = await printed();
        assert.equal(numPages, 1);
        for (const { size, text: part } of items) {
          assert.ok(size > smallest - 0.01, `${part}: ${size} pt`);
        }
        const { top, left } = laid.sides[0]!;
        const inside = items.filter((item) => item.top > top);
        const middle = Math.min(...laid.sides.map((one) => one.left)) + side.width;
        for (const item of inside) {
          assert.ok(item.top < top + side.height, `${item.text} is below the card`);
          const isLeft = item.left < middle;
          assert.ok(item.left > (isLeft ? middle - side.width : middle), item.text);
          assert.ok(item.right < (isLeft ? middle : middle + side.width), item.text);
        }
        assert.ok(left > 0);

        const squeezed = text.replace(/\s/g, '');
        for (const number of numbersOf(place)) {
          assert.ok(squeezed.includes(number.replace(/\s/g, '')), `${number} in ${text}`);
        }
        for (const part of [site.origin, 'whose', 'of the page', 'about:blank', 'http://']) {
          assert.ok(!text.toLowerCase().includes(part), `${part} in ${text}`);
        }
        const [signs, numbers] = laid.sides.map(({ text: words }) => words) as [string, string];
        assert.ok(signs.includes(messages.heading));
        assert.ok(signs.includes(messages.notProof));
        assert.ok(signs.includes(messages.doNotConfront), 'the type was small enough');
        if (place.country === 'SO')
          assert.ok(numbers.includes(messages.dangerLocal.replace(/\s+/g, ' ')));
      });
    }
  }
});
