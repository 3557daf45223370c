import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { snippet } from '../../src/html/index.js';
import { chromium } from '../browsers.mjs';
import { serve } from '../serve.mjs';

let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;
const pages: Record<string, string> = {};

before(async () => {
  browser = await puppeteer.launch(await chromium());
  site = await serve(pages);
});

after(async () => {
  await browser.close();
  site.close();
});

/** A page of our own, with what the browser says of it on the console and asks the network for. */
async function open(
  path: string,
  prepare: (page: Page) => Promise<void> = () => Promise.resolve(),
) {
  const page = await browser.newPage();
  const said: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('request', (request) => requests.push(request.url().replace(site.origin, '')));
  await prepare(page);
  await page.goto(site.origin + path);
  return { page, said, requests };
}

/** A partner's page with the snippet on it, and the frame with its card drawn. */
async function embedded(attributes: Record<string, string>, change = (html: string) => html) {
  const { html } = snippet({ format: 'iframe', attributes, host: `${site.origin}/dist/` });
  pages['/partner.html'] =
    `<!doctype html><html lang="en"><title>Partner</title><link rel="icon" href="data:,">${change(html)}`;
  const opened = await open('/partner.html');
  const frame = await (await opened.page.waitForSelector('iframe'))!.contentFrame();
  await frame.waitForSelector('trafficking-help >>> a.call');
  return { ...opened, frame };
}

type Embedded = Awaited<ReturnType<typeof embedded>>;

async function click({ frame }: Embedded, selector: string): Promise<void> {
  await (await frame.$(`trafficking-help >>> ${selector}`))!.click();
}

describe('the card in a frame of the documented sandbox', () => {
  it('may call, which it could not with allow-scripts alone', async () => {
    const documented = await embedded({});
    const left = new Promise<string>((resolve) => {
      documented.page.on('requestfailed', (request) => resolve(request.url()));
    });
    await click(documented, 'a.call');
    // The browser has handed the address to the system, or has refused to.
    assert.equal(await left, 'tel:+18883737888');

    // It says so on the console, in the order of the clicks: once the second is refused, the first
    // one was let through, or there is a word about it.
    const scriptsAlone = /sandbox="[^"]*"/;
    const bare = await embedded({}, (html) =>
      html.replace(scriptsAlone, 'sandbox="allow-scripts"'),
    );
    const refused = new Promise<string>((resolve) => {
      bare.page.on('console', (message) => resolve(message.text()));
    });
    await click(bare, 'a.call');
    assert.match(await refused, /external protocol blocked by sandbox/);
    assert.deepEqual(documented.said, []);
    await documented.page.close();
    await bare.page.close();
  });

  it('copies a number', async () => {
    const shown = await embedded({});
    await click(shown, '.pair button');
    const status = await shown.frame.waitForSelector('trafficking-help >>> [role=status]');
    await shown.frame.waitForFunction((element) => element!.textContent, {}, status);
    assert.equal(await status!.evaluate((element) => element.textContent), 'Copied');
    await shown.page.close();
  });

  it('opens links in the whole window', async () => {
    const shown = await embedded({});
    const asked = shown.page.waitForRequest((request) => request.url().startsWith('https:'));
    await click(shown, 'a[data-channel=web]');
    const request = await asked;
    assert.equal(request.url(), 'https://humantraffickinghotline.org/');
    assert.equal(request.frame(), shown.page.mainFrame());
    assert.equal(request.headers().referer, undefined);
    await shown.page.close();
  });

  it('asks for its page and the script of its language, nothing else, without a complaint', async () => {
    const { page, requests, said } = await embedded({ lang: 'ko', region: 'MO' });
    assert.deepEqual(
      requests.filter((url) => !url.startsWith('data:')),
      ['/partner.html', '/dist/embed.html?lang=ko&region=MO', '/dist/trafficking-help.ko.js'],
    );
    assert.deepEqual(said, []);
    await page.close();
  });
});

describe('the iframe page opened by itself', () => {
  async function alone(query: string) {
    const opened = await open(`/dist/embed.html?${query}`);
    await opened.page.waitForSelector('trafficking-help >>> a[href^="tel:"]');
    return opened;
  }

  it("does not say a stranger's words in its host's name", async () => {
    const query = new URLSearchParams({
      region: 'MO',
      heading: 'Call 1-555-555-0100',
      'sources-href': 'https://example.org',
    });
    const { page, said } = await alone(query.toString());
    const drawn = await page.$eval('trafficking-help', (card) => card.shadowRoot!.innerHTML);
    for (const [part, isThere] of [
      ['0100', false],
      ['example.org', false],
      ['*55', true],
    ] as const) {
      assert.equal(drawn.includes(part), isThere, part);
    }
    assert.deepEqual(said, [
      '<trafficking-help> heading is for frames: this page is not in one.',
      '<trafficking-help> sources-href is for frames: this page is not in one.',
    ]);
    await page.close();
  });

  it('warns of what is no option, and of values that are not allowed, with those that are', async () => {
    const { page, said } = await alone('onclick=alert(1)&theme=blue&constructor=1');
    assert.equal(said.length, 3);
    assert.match(said[0]!, /onclick is no option\. Allowed: lang, country, region, /);
    assert.match(said[1]!, /constructor is no option/);
    assert.match(said[2]!, /theme="blue" is not known\. Allowed: auto, light, dark\./);
    await page.close();
  });

  it('has nothing of its own that its policy refuses', async () => {
    const { page, said, requests } = await alone('lang=es&theme=dark&accent=gold');
    assert.deepEqual(said, []);
    assert.deepEqual(
      requests.filter((url) => !url.startsWith('data:')),
      ['/dist/embed.html?lang=es&theme=dark&accent=gold', '/dist/trafficking-help.js'],
    );
    await page.close();
  });
});

describe('the iframe page whose script does not come', () => {
  /** The sentences in sight. */
  async function shown(query: string): Promise<string[]> {
    const { page } = await open(`/dist/embed.html?${query}`, async (page) => {
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        void (request.url().includes('trafficking-help.') ? request.abort() : request.continue());
      });
    });
    const texts = await page.$$eval('p', (paragraphs) =>
      paragraphs
        .filter((paragraph) => paragraph.checkVisibility())
        .map((paragraph) => paragraph.textContent),
    );
    await page.close();
    return texts;
  }

  it('shows the line of its country alone', async () => {
    const [british, ...others] = await shown('country=gb');
    assert.match(british!, /^United Kingdom: .*08000 121 700\. .*999\.$/);
    assert.deepEqual(others, []);
    assert.match((await shown(''))[0]!, /^United States: .*1-888-373-7888\. .*911\.$/);
  });

  it('shows the lines of all countries where its own is not listed', async () => {
    assert.equal((await shown('country=FR')).length, 17);
  });
});
