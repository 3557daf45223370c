import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { parse } from 'acorn';
import puppeteer, { type Browser } from 'puppeteer-core';
import { chromium } from '../browsers.mjs';
import { serve } from '../serve.mjs';

const files = readdirSync('dist').filter((file) => /\.(js|html)$/.test(file));
const scripts = files.filter((file) => file.endsWith('.js'));
const read = (file: string) => readFileSync(`dist/${file}`, 'utf8');

describe('what is built', () => {
  it('is of ES2021, which browsers of 2020 understand', () => {
    const understood = (text: string) => parse(text, { ecmaVersion: 2021 });
    assert.ok(scripts.includes('trafficking-help.js'));
    for (const file of scripts) assert.doesNotThrow(() => understood(read(file)), file);
    const [, inPage] = /<script>(.*)<\/script>/s.exec(read('embed.html'))!;
    assert.doesNotThrow(() => understood(inPage!), 'embed.html');
    for (const newer of ['class A { static {} }', 'class A { a = 1 }', 'a = /a/d']) {
      assert.throws(() => understood(newer), newer);
    }
  });

  it('calls nothing that came after ES2021', () => {
    const newer =
      /\bObject\.(hasOwn|groupBy)\b|\.(at|findLast|findLastIndex|toSorted|toReversed|toSpliced|isWellFormed)\(|\bstructuredClone\b|\(\?<[=!]/;
    for (const file of files) assert.doesNotMatch(read(file), newer, file);
  });

  it('is ASCII, which reads the same in every encoding', () => {
    for (const file of files) {
      const other = [...read(file)].filter((sign) => sign.codePointAt(0)! > 0x7f);
      assert.deepEqual(other, [], file);
    }
  });
});

describe('a script without an encoding of its own', () => {
  // All are ASCII, as the test above says: one of each kind shows that this is enough.
  const built = ['trafficking-help.js', 'trafficking-help.zh-Hans.js', 'trafficking-help.all.js'];
  const pages: Record<string, string> = {};
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serve>>;
  before(async () => {
    browser = await puppeteer.launch(await chromium());
    site = await serve(pages);
  });
  after(async () => {
    await browser.close();
    site.close();
  });

  /** What a card says on a page of an encoding that hands it to its scripts. */
  async function words(encoding: string, file: string): Promise<string> {
    const [, lang = 'es'] = /^trafficking-help\.(.*)\.js$/.exec(file) ?? [];
    const page = await browser.newPage();
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const isScript = request.url().endsWith('.js');
      const html = `<!doctype html><html lang="${lang === 'all' ? 'ko' : lang}"><title>Page</title><trafficking-help></trafficking-help><script src="/dist/${file}"></script>`;
      const body =
        encoding === 'utf-16' && !isScript ? Buffer.from(`\ufeff${html}`, 'utf16le') : html;
      void request.respond({
        headers: {
          'content-type': isScript ? 'text/javascript' : `text/html; charset=${encoding}`,
        },
        body: isScript ? readFileSync(`dist/${file}`) : body,
      });
    });
    await page.goto(`${site.origin}/page.html`);
    await page.waitForSelector('trafficking-help >>> a[href^="tel:"]');
    assert.equal(await page.evaluate('document.characterSet.toLowerCase()'), encoding);
    const text = await page.$eval('trafficking-help', (card) => card.shadowRoot!.textContent);
    await page.close();
    return text;
  }

  const expected = new Map<string, string>();
  before(async () => {
    for (const file of built) expected.set(file, await words('utf-8', file));
  });

  for (const encoding of ['windows-1252', 'shift_jis', 'gbk', 'big5', 'euc-kr', 'koi8-r']) {
    it(`says the same on a page in ${encoding}`, async () => {
      for (const file of built) {
        const text = await words(encoding, file);
        assert.equal(text, expected.get(file), file);
        assert.ok(text.includes('1-888-373-7888'), file);
      }
    });
  }
});
