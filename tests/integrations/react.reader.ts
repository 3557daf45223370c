import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { build, type BuildOptions } from 'esbuild';
import puppeteer, { type Browser } from 'puppeteer-core';
import { chromium } from '../browsers.mjs';
import { serve } from '../serve.mjs';

/** An app with the component, as a server and a browser draw it. */
const app = `
  import { createElement as h } from 'react';
  import { TraffickingHelp } from './integrations/react/trafficking-help.tsx';
  export const App = () => h('main', null,
    h(TraffickingHelp, { region: 'MO', fallback: ['Hotline: ', h('a', { key: 1, href: 'tel:+18883737888' }, '1-888-373-7888')] },
      h('p', null, 'Our night manager can help you call.')),
    h('div', { 'data-trafficking-help': '', 'data-lang': 'es' }, h('p', null, 'Call 1-888-373-7888')),
    h('p', null, 'In a line: ', h('span', { 'data-trafficking-help': '', 'data-layout': 'line' }, 'call 911')));
`;
const onServer = `${app}
  import { renderToString } from 'react-dom/server';
  export const sent = renderToString(h(App));`;
/** Hydrates the whole document, as Next.js does, and tells what React says. */
const inBrowser = `${app}
  import { hydrateRoot } from 'react-dom/client';
  const note = (error) => problems.push(String(error));
  const page = h('html', { lang: 'en' },
    h('head', null, h('title', null, 'App'), h('link', { rel: 'icon', href: 'data:,' })),
    h('body', null, h(App)));
  window.hydrate = () => {
    hydrateRoot(document, page, { onCaughtError: note, onUncaughtError: note, onRecoverableError: note });
    return new Promise((resolve) => setTimeout(resolve, 100));
  };`;

const bundle = async (contents: string, options: BuildOptions) => {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: '.', loader: 'tsx' },
    bundle: true,
    write: false,
    jsx: 'automatic',
    // The package by its name, as an app has it.
    alias: {
      'trafficking-help': './dist/esm/index.js',
      'trafficking-help/define': './dist/esm/define.js',
      'trafficking-help/locales/ko': './dist/esm/locales/ko.js',
    },
    ...options,
  });
  return outputFiles![0]!.text;
};

describe('the component for React, and marked places beside it', () => {
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

  for (const mode of ['development', 'production']) {
    it(`are drawn on a server and hydrated without a word: ${mode}`, async () => {
      const define = { 'process.env.NODE_ENV': JSON.stringify(mode) };
      const code = await bundle(onServer, { define, format: 'cjs', platform: 'node' });
      const module: { exports: { sent?: string } } = { exports: {} };
      const { createRequire } = await import('node:module');
      new Function('module', 'exports', 'require', code)(
        module,
        module.exports,
        createRequire(import.meta.url),
      );
      const { sent } = module.exports;
      assert.match(sent!, /<span slot="fallback">Hotline: <a href="tel:\+18883737888">/);
      pages['/app.js'] = await bundle(inBrowser, { define, format: 'iife' });
      pages['/react.html'] =
        `<!DOCTYPE html><html lang="en"><head><title>App</title><link rel="icon" href="data:,"/></head><body>${sent}</body></html>`;
      const page = await browser.newPage();
      const said: string[] = [];
      page.on('console', (message) => said.push(message.text()));
      page.on('pageerror', (error) => said.push(String(error)));
      await page.goto(`${site.origin}/react.html`);
      await page.evaluate('window.problems = []');
      // The site's script has drawn all cards before React comes.
      await page
        .addScriptTag({ url: '/dist/trafficking-help.js' })
        .then((tag) => tag.evaluate((node) => node.remove()));
      const cards = () =>
        page.$$eval('trafficking-help, [data-trafficking-help]', (places) =>
          places.map((place) => {
            const card =
              place.localName === 'trafficking-help' ? place : place.shadowRoot?.firstElementChild;
            return /1-888-373-7888/.test(card?.shadowRoot?.textContent ?? '');
          }),
        );
      await page.waitForFunction(
        () => document.querySelector('span[data-trafficking-help]')!.shadowRoot,
      );
      assert.deepEqual(await cards(), [true, true, true]);
      await page
        .addScriptTag({ url: '/app.js' })
        .then((tag) => tag.evaluate((node) => node.remove()));
      await page.evaluate('hydrate()');
      assert.deepEqual(await page.evaluate('problems'), []);
      assert.deepEqual(
        said.filter((text) => !/React DevTools|addLocale/.test(text)),
        [],
      );
      assert.deepEqual(await cards(), [true, true, true]);
      await page.close();
    });
  }

  it('speaks another language that the app has added', async () => {
    pages['/ko.js'] = await bundle(
      `import { createElement as h } from 'react';
      import { createRoot } from 'react-dom/client';
      import { TraffickingHelp as Card } from 'trafficking-help';
      import ko from 'trafficking-help/locales/ko';
      import { TraffickingHelp } from './integrations/react/trafficking-help.tsx';
      Card.addLocale('ko', ko);
      createRoot(document.body).render(h(TraffickingHelp, { lang: 'ko', fallback: '1-888-373-7888' }));`,
      { define: { 'process.env.NODE_ENV': '"production"' }, format: 'iife' },
    );
    pages['/ko.html'] =
      '<!DOCTYPE html><html lang="en"><title>App</title><body><script src="/ko.js"></script></body></html>';
    const page = await browser.newPage();
    await page.goto(`${site.origin}/ko.html`);
    const call = await page.waitForSelector('trafficking-help >>> a.call');
    const words = await call!.evaluate((link) => link.getRootNode().textContent);
    assert.match(words!, /\p{Script=Hangul}/u);
    await page.close();
  });
});
