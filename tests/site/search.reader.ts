import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { HTTPRequest, Page } from 'puppeteer-core';
import { complaintsOf, publish, type Site } from '../site.js';

let site: Site;

before(async () => {
  site = await publish();
});
after(() => site.close());

/** Runs a test on the search page; nothing may go wrong on it, and no other host is asked. */
async function onSearch(address: string, test: (page: Page) => Promise<void>): Promise<void> {
  const page = await site.browser.newPage();
  const complaints = complaintsOf(page);
  page.on('request', (request) => {
    if (!request.url().startsWith(site.address(''))) complaints.push(request.url());
  });
  await page.setViewport({ width: 320, height: 900 });
  await page.goto(site.address(address));
  await test(page);
  assert.deepEqual(
    complaints.filter((url) => url !== 'data:,'),
    [],
  );
  await page.close();
}

/** Waits until the page says how many it has found, or that there is nothing. */
const said = (page: Page, words: RegExp) =>
  page.waitForFunction(
    (source) => new RegExp(source).test(document.querySelector('#found')!.textContent!),
    {},
    words.source,
  );

async function ask(page: Page, words: string): Promise<void> {
  const field = (await page.waitForSelector('aria/What are you looking for?', { visible: true }))!;
  await field.click({ count: 3 });
  await page.keyboard.type(words);
}

describe('search', () => {
  it('finds a heading, and leads to its place on the page', () =>
    onSearch('search.html', async (page) => {
      await ask(page, 'quick exit');
      await said(page, /^\d+ pages?/);
      const link = (await page.waitForSelector('#results ::-p-xpath(.//a[. = "Quick exit"])'))!;
      await Promise.all([page.waitForNavigation(), link.click()]);
      assert.ok(page.url().startsWith(site.address('docs/')), page.url());
      const place = await page.evaluate(() => {
        const target = document.querySelector(':target') ?? document.querySelector('h1')!;
        return [target.textContent, target.getBoundingClientRect().top < innerHeight];
      });
      assert.deepEqual(place, ['Quick exit', true]);
    }));

  it('is asked by an address too, which it keeps, and shows where the words are', () =>
    onSearch('search.html?q=quick+exit', async (page) => {
      await said(page, /^\d+ pages?/);
      const marks = await page.$$eval('#results mark', (found) =>
        found.map(({ textContent }) => textContent!),
      );
      assert.ok(marks.some((mark) => /exit/i.test(mark)));
      await ask(page, 'wallet');
      await page.waitForFunction(() => location.search === '?q=wallet');
    }));

  it('says that there is nothing, and takes what is typed for text', () =>
    onSearch('search.html', async (page) => {
      for (const words of ['zzyzzyx', '<img src=x onerror=alert(1)>']) {
        await ask(page, words);
        await said(page, new RegExp(`on “${words.slice(0, 4)}|^\\d+ pages?`));
        assert.equal(await page.$('#found img, #results img'), null);
      }
      await ask(page, 'zzyzzyx');
      await said(page, /^Nothing on “zzyzzyx”\.$/);
      assert.deepEqual(await page.$$('#results li'), []);
    }));

  it('shows code that it finds as text', () =>
    onSearch('search.html?q=trafficking-help+fallback', async (page) => {
      await said(page, /^\d+ pages?/);
      const text = await page.$eval('#results', (node) => node.textContent!);
      assert.match(text, /<trafficking-help/);
      assert.doesNotMatch(text, /&[lg]t;|<\/?mark>/);
    }));

  it('says where it does not work, and lists the pages', async () => {
    const page = await site.browser.newPage();
    await page.setRequestInterception(true);
    const withoutIndex = (request: HTTPRequest) =>
      void (request.url().endsWith('.pagefind') ? request.abort() : request.continue());
    page.on('request', withoutIndex);
    await page.goto(site.address('search.html?q=exit'));
    await said(page, /^Search does not work/);
    page.off('request', withoutIndex);
    await page.setRequestInterception(false);
    await page.setJavaScriptEnabled(false);
    await page.reload();
    const text = await page.$eval('main', (node) => (node as HTMLElement).innerText);
    assert.match(text, /Search needs JavaScript/);
    assert.equal(await page.$('#search:not([hidden])'), null);
    assert.ok((await page.$$('main li a')).length > 10);
    await page.close();
  });
});
