import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { LitElementRenderer, render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import puppeteer, { type Browser } from 'puppeteer-core';
import { chromium } from '../browsers.mjs';
import { serve } from '../serve.mjs';

const languages = readdirSync('src/locales')
  .map((file) => file.replace('.ts', ''))
  .filter((name) => !['fill', 'languages', 'messages', 'resolve'].includes(name));

const published: [name: string, modules: string[]][] = [
  ['the class', ['index.js']],
  ['the definition', ['define.js']],
  ['the definition twice, as two bundles do', ['define.js', 'define.js?again']],
  ['the script', ['script.js']],
  ['the directory', ['directory/countries/index.js']],
  ['every language', languages.map((language) => `locales/${language}.js`)],
];

/** What a server sends for a tag of ours. */
async function onServer(tag: string): Promise<string> {
  await import('../../dist/esm/define.js');
  return collectResult(render(html`${unsafeHTML(tag)}`));
}

/** The words of markup: no tags, comments, styles. */
const words = (markup: string) =>
  markup
    .replace(/<style>.*?<\/style>/gs, '')
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();

describe('a plain Node', () => {
  for (const [name, modules] of published) {
    it(`imports ${name} without a word`, () => {
      const code = modules.map((module) => `import './dist/esm/${module}'`);
      const values = ['--input-type=module', '--eval', code.join(';')];
      const { status, stdout, stderr } = spawnSync(process.execPath, values, { encoding: 'utf8' });
      assert.equal(stdout + stderr, '');
      assert.equal(status, 0);
    });
  }
});

describe('a server', () => {
  it('draws the card into a declarative shadow root', async () => {
    const sent = await onServer('<trafficking-help region="MO"></trafficking-help>');
    assert.match(
      sent,
      /<trafficking-help [^>]*region="MO"[^>]*><template [^>]*shadowrootmode="open"/,
    );
    assert.match(sent, /href="tel:\+18883737888"/);
    const text = words(sent);
    for (const part of ['National Human Trafficking Hotline', '1-888-373-7888', '911', '*55']) {
      assert.ok(text.includes(part), part);
    }
  });

  it('heeds the attributes', async () => {
    const text = words(await onServer('<trafficking-help lang="es" country="ES" />'));
    assert.match(text, /900 10 50 90/);
    assert.doesNotMatch(text, /888/);
    assert.match(text, /Señales/);
  });

  it('keeps the children, those of the page in sight', async () => {
    const sent = await onServer(
      '<trafficking-help><p>Our own desk</p><p slot="fallback">Call</p></trafficking-help>',
    );
    assert.match(sent, /<\/template><p>Our own desk<\/p><p slot="fallback">Call<\/p>/);
    assert.match(sent, /<div class="local" ?><slot><\/slot><\/div>/);
  });

  it('draws every layout', async () => {
    for (const layout of ['card', 'strip', 'line']) {
      const sent = await onServer(`<trafficking-help layout="${layout}"></trafficking-help>`);
      assert.match(sent, /href="tel:\+18883737888"/, layout);
    }
  });

  it('may call connectedCallback', async () => {
    const always = () => ({ connectedCallback: true });
    LitElementRenderer.renderOptions.push(always);
    try {
      const sent = await onServer('<trafficking-help></trafficking-help>');
      assert.match(sent, /href="tel:\+18883737888"/);
    } finally {
      LitElementRenderer.renderOptions.splice(LitElementRenderer.renderOptions.indexOf(always), 1);
    }
  });
});

describe('a page that a server has drawn', () => {
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

  const script = '<script src="/dist/trafficking-help.js"></script>';
  const imports = {
    lit: '/node_modules/lit/index.js',
    'lit/': '/node_modules/lit/',
    'lit-html': '/node_modules/lit-html/lit-html.js',
    'lit-html/': '/node_modules/lit-html/',
    'lit-element/': '/node_modules/lit-element/',
    '@lit/reactive-element': '/node_modules/@lit/reactive-element/reactive-element.js',
    '@lit-labs/ssr-client/': '/node_modules/@lit-labs/ssr-client/',
  };
  const modules = (hydration: string) =>
    `<script type="importmap">${JSON.stringify({ imports })}</script>
    <script type="module">${hydration} await import('/dist/esm/define.js');</script>`;
  const hydration = `await import('@lit-labs/ssr-client/lit-element-hydrate-support.js');`;

  /** What readers have before them once everything has run. */
  async function open(markup: string, language = 'en') {
    pages['/drawn.html'] =
      `<!doctype html><html lang="${language}"><link rel="icon" href="data:,">${markup}`;
    const page = await browser.newPage();
    try {
      const problems: string[] = [];
      // Chromium's word on a script that was faster than the server's root; ours is the better one.
      const late = 'A second declarative shadow root cannot be created on a host.';
      page.on('console', (message) => {
        if (message.text() !== late) problems.push(message.text());
      });
      page.on('pageerror', (error) => problems.push(String(error)));
      await page.goto(`${site.origin}/drawn.html`);
      await page.evaluate(async () => {
        await customElements.whenDefined('trafficking-help');
        await document.querySelector('trafficking-help')!.updateComplete;
      });
      const seen = await page.$eval('trafficking-help', (host) => {
        const root = host.shadowRoot!;
        const { height } = host.getBoundingClientRect();
        return {
          cards: root.querySelectorAll('[part~=base]').length,
          calls: root.querySelectorAll('.call').length,
          text: root.querySelector('[part~=base]')!.textContent!.replace(/\s+/g, ''),
          height,
        };
      });
      return { ...seen, problems };
    } finally {
      await page.close();
    }
  }

  const ways: [name: string, head: string, foot: string][] = [
    ['after it', '', script],
    ['before it', script, ''],
    ['as modules', modules(''), ''],
    ["as modules with Lit's hydration support", modules(hydration), ''],
  ];
  for (const [name, head, foot] of ways) {
    it(`has one card, as any other, with the script ${name}`, async () => {
      const tag = '<trafficking-help region="MO" signs="3"></trafficking-help>';
      const drawn = await open(head + (await onServer(tag)) + foot);
      assert.deepEqual(drawn.problems, []);
      assert.equal(drawn.cards, 1);
      assert.equal(drawn.calls, 1);
      const usual = await open(script + tag);
      assert.equal(drawn.text, usual.text);
      assert.equal(drawn.height, usual.height);
    });
  }

  it("speaks the page's language, which the server did not see", async () => {
    const sent = await onServer('<trafficking-help></trafficking-help>');
    for (const head of [script, modules(hydration)]) {
      assert.match((await open(sent + head, 'es')).text, /Llameal1-888-373-7888/);
    }
  });

  it('shows the number with JavaScript off', async () => {
    pages['/drawn.html'] = await onServer('<trafficking-help region="MO"></trafficking-help>');
    const page = await browser.newPage();
    await page.setJavaScriptEnabled(false);
    await page.goto(`${site.origin}/drawn.html`);
    const call = await page.$('trafficking-help >>> a.call');
    assert.equal(await call!.isVisible(), true);
    await page.close();
  });
});
