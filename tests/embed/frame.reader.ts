import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { snippet } from '../../src/html/index.js';
import { listedCountries } from '../../src/directory/find.js';
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
  await page.goto(site.origin + path, { timeout: 120_000 });
  return { page, said, requests };
}

/** A partner's page with the snippet on it, and the frame with its card drawn. */
async function embedded(attributes: Record<string, string>, change = (html: string) => html) {
  const { html } = snippet({ format: 'iframe', attributes, host: `${site.origin}/dist/` });
  pages['/partner.html'] =
    `<!doctype html><html lang="en"><title>Partner</title><link rel="icon" href="data:,">${change(html)}`;
  const opened = await open('/partner.html');
  const frame = await (await opened.page.waitForSelector('iframe'))!.contentFrame();
  await frame.waitForSelector('trafficking-help >>> a[href^="tel:"]');
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
    await click(shown, '.copy');
    const status = await shown.frame.waitForSelector('trafficking-help >>> [role=status]');
    await shown.frame.waitForFunction((element) => element!.textContent, {}, status);
    assert.equal(
      await status!.evaluate((element) => element.textContent),
      'Copied: 1-888-373-7888',
    );
    await shown.page.close();
  });

  for (const layout of ['card', 'strip', 'line']) {
    it(`does not tell the page around what it says after a copy or a try to leave: ${layout}`, async () => {
      const shown = await embedded(
        { layout, 'quick-exit': '' },
        (html) => `${html}<script>
        told = []; addEventListener('message', ({ data }) => told.push(data.height));</script>`,
      );
      await shown.page.waitForFunction('told.length > 0');
      const heights = () => shown.page.evaluate('told') as Promise<number[]>;
      const before = await heights();
      for (const words of ['Copied: 1-888-373-7888', 'Press Shift 2 more times to leave.', '']) {
        await shown.frame.$$eval(
          'trafficking-help >>> [role=status]',
          (places, words) => {
            for (const place of places) place.textContent = words;
          },
          words,
        );
        // The observer of sizes comes before the second frame from now.
        await shown.frame.evaluate(
          () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
        );
        assert.deepEqual(await heights(), before, words);
      }
      await shown.page.close();
    });
  }

  it('tells the page around that "More signs" was opened, which needs room', async () => {
    const shown = await embedded({});
    const height = () => shown.page.$eval('iframe', (frame) => Number(frame.height));
    await shown.page.waitForFunction('document.querySelector("iframe").height !== "600"');
    const before = await height();
    await click(shown, '[part~=signs] ~ details summary, details:not(.other) summary');
    await shown.page.waitForFunction(
      (before) => Number(document.querySelector('iframe')!.height) > before + 50,
      {},
      before,
    );
    await shown.page.close();
  });

  it('opens "Where this comes from" in the whole window, without a referrer', async () => {
    const shown = await embedded({ 'sources-href': 'https://example.org/sources' });
    const asked = shown.page.waitForRequest((request) => request.url().startsWith('https:'), {
      timeout: 10_000,
    });
    await click(shown, '[part=footer] a');
    const request = await asked;
    assert.equal(request.frame(), shown.page.mainFrame());
    assert.equal(request.headers().referer, undefined);
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
      [
        '/partner.html',
        '/dist/frame.js',
        '/dist/embed.html?lang=ko&region=MO',
        '/dist/trafficking-help.ko.js',
      ],
    );
    assert.deepEqual(said, []);
    await page.close();
  });
});

describe('the snippet on a page with frames of others', () => {
  it('heeds no frame but its own, whatever the address of the other looks like', async () => {
    const tell = `<script>onmessage = () => parent.postMessage({ type: 'trafficking-help:height', height: 5000 }, '*'); onmessage();</script>`;
    for (const path of ['/evil/embed.html', '/dist/embed.html.html', '/evil/dist/embed.html'])
      pages[path] = `<!doctype html>${tell}`;
    const other = (src: string) =>
      `<div><p data-trafficking-help-fallback>Words</p><iframe sandbox="allow-scripts" class="other" height="50" src="${src}"></iframe></div>`;
    const srcs = [
      '/evil/embed.html',
      '/evil/dist/embed.html?a=/dist/embed.html',
      `/evil/embed.html#${site.origin}/dist/embed.html`,
      '/dist/embed.html.html',
      `${site.origin.replace('127.0.0.1', 'localhost')}/evil/embed.html`,
    ];
    const shown = await embedded({}, (html) => html + srcs.map(other).join(''));
    await shown.page.waitForFunction('document.querySelector("iframe").height !== "600"');
    // Their messages are there when the answer to a later one is.
    await shown.page.evaluate(
      (count) =>
        new Promise<void>((done) => {
          let answers = 0;
          addEventListener('message', ({ data }) => {
            if ((data as { height?: number }).height === 5000 && ++answers === count) done();
          });
          for (const frame of document.querySelectorAll<HTMLIFrameElement>('.other'))
            frame.contentWindow!.postMessage('', '*');
        }),
      srcs.length,
    );
    const others = await shown.page.$$eval('.other', (frames) =>
      frames.map((frame) => [
        (frame as HTMLIFrameElement).height,
        (frame.previousElementSibling as HTMLElement).hidden,
      ]),
    );
    assert.deepEqual(
      others,
      srcs.map(() => ['50', false]),
    );
    await shown.page.close();
  });

  it('heeds its own frame by a relative address as well', async () => {
    const shown = await embedded({ region: 'MO' }, (html) =>
      html.replaceAll(`${site.origin}/dist/`, 'dist/'),
    );
    await shown.page.waitForFunction('document.querySelector("iframe").height !== "600"');
    assert.equal(await shown.page.$eval('p', ({ hidden }) => hidden), true);
    await shown.page.close();
  });
});

describe('the snippet under a strict policy', () => {
  it('is fitted, and nothing of it is refused', async () => {
    const policy = `<meta http-equiv="content-security-policy" content="default-src 'none'; script-src ${site.origin}/dist/frame.js; frame-src ${site.origin}/dist/embed.html; img-src data:; require-trusted-types-for 'script'; trusted-types 'none'">`;
    const shown = await embedded({ region: 'MO' }, (html) => policy + html);
    await shown.page.waitForFunction('document.querySelector("iframe").height !== "600"');
    assert.equal(await shown.page.$eval('p', ({ hidden }) => hidden), true);
    assert.deepEqual(shown.said, []);
    await shown.page.close();
  });
});

describe('what a snippet asks for', () => {
  it('says nothing of the page, with the integrity checked', async () => {
    const integrity = JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as Record<
      string,
      string
    >;
    for (const format of ['script', 'iframe'] as const) {
      const { html } = snippet({ format, attributes: {}, host: `${site.origin}/dist/`, integrity });
      pages['/asking.html'] =
        `<!doctype html><html lang="en"><title>Asking</title><link rel="icon" href="data:,">${html}`;
      const referrers: (string | undefined)[] = [];
      const { page, said } = await open('/asking.html', async (page) => {
        page.on('request', (request) => {
          if (request.url().includes('/dist/')) referrers.push(request.headers().referer);
        });
        await Promise.resolve();
      });
      const place = format === 'script' ? page : await (await page.$('iframe'))!.contentFrame();
      await place.waitForSelector('trafficking-help >>> a.call');
      assert.ok(referrers.length > 0);
      for (const referrer of referrers) assert.ok(!referrer, referrer);
      assert.deepEqual(said, []);
      await page.close();
    }
  });
});

describe('the iframe page with any address', () => {
  function framed(query: string) {
    pages['/around.html'] =
      `<!doctype html><html lang="en"><title>Around</title><link rel="icon" href="data:,"><iframe width="320" height="900" sandbox="allow-scripts" src="/dist/embed.html?${query}"></iframe>`;
    return open('/around.html');
  }

  const queries: [name: string, query: string][] = [
    ['100,000 options', Array.from({ length: 100_000 }, (_, index) => `o${index}=1`).join('&')],
    ['one option 100,000 times', 'region=MO&'.repeat(100_000)],
    ['signs that are not encoded rightly', '%E0%A4%A&heading=%E0%A4%A&lang=%FF&%=%'],
    [
      'names of what objects have',
      'sections=__proto__&lang=constructor&region=toString&setting=valueOf',
    ],
    ['a path for a language', 'lang=../../evil'],
    [
      'long values',
      [
        'lang',
        'region',
        'setting',
        'sections',
        'signs',
        'layout',
        'theme',
        'heading',
        'sources-href',
        'quick-exit',
        'campaign',
      ]
        .map((name) => `${name}=${'a'.repeat(50_000)}`)
        .join('&'),
    ],
    ['a heading of 12,000 letters', `heading=${'W'.repeat(12_000)}`],
    ['a heading of 12,000 words', `heading=${'Help+'.repeat(12_000)}`],
    [
      'a heading of towers',
      `heading=${encodeURIComponent('e\u0301'.repeat(60) + '\u0301'.repeat(9_000))}`,
    ],
    ['a heading of lines', `heading=${'a%0A%0A'.repeat(5_000)}`],
  ];

  for (const [name, query] of queries) {
    it(`shows a number in sight: ${name}`, async () => {
      const { page, requests, said } = await framed(query);
      const frame = await (await page.waitForSelector('iframe'))!.contentFrame();
      const link = await frame.waitForSelector('trafficking-help >>> a[href^="tel:"]');
      const { top, width } = await link!.evaluate((element) => {
        const { top, width } = element.getBoundingClientRect();
        return { top, width };
      });
      assert.ok(width > 10 && top < 800, `${top}`);
      assert.ok(said.length <= 50, `${said.length} warnings`);
      const scripts = requests.filter((url) => url.includes('.js'));
      assert.deepEqual(scripts, ['/dist/trafficking-help.js']);
      await page.close();
    });
  }

  it('shows a heading without what turns a number round', async () => {
    const { page } = await framed(
      `heading=${encodeURIComponent('Help\u202e now\u2066\u200f \n\u0007today\u061c')}`,
    );
    const frame = await (await page.waitForSelector('iframe'))!.contentFrame();
    const title = await frame.waitForSelector('trafficking-help >>> .title');
    assert.equal(await title!.evaluate(({ textContent }) => textContent!.trim()), 'Help now today');
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
    // And what to do elsewhere.
    assert.equal((await shown('country=SO')).length, listedCountries.length + 1);
    assert.equal((await shown('country=auto')).length, listedCountries.length + 1);
  });
});
