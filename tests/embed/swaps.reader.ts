import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { build } from 'esbuild';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { snippet } from '../../src/html/index.js';
import { chromium } from '../browsers.mjs';
import { serve } from '../serve.mjs';

/** Libraries that swap pages without loading them, each started as its documentation says. */
const libraries: Record<string, string> = {
  Turbo: `import '@hotwired/turbo';`,
  Swup: `import Swup from 'swup'; new Swup({ containers: ['main'] });`,
  Barba: `import barba from '@barba/core'; barba.init({ preventRunning: true });`,
};

let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;
const pages: Record<string, string> = {};

before(async () => {
  browser = await puppeteer.launch(await chromium());
  site = await serve(pages);
  for (const [name, contents] of Object.entries(libraries)) {
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: '.' },
      bundle: true,
      write: false,
      format: 'iife',
    });
    pages[`/${name}.js`] = outputFiles[0]!.text;
  }
});
after(async () => {
  await browser.close();
  site.close();
});

const framed = (lang: string) =>
  snippet({ format: 'iframe', attributes: { lang }, host: '/dist/' }).html;

/** The card in the frame is there, the frame fits it, and the sentence is hidden. */
async function expectFitted(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      document.querySelector('iframe')?.height !== '600' &&
      document.querySelector<HTMLElement>('[data-trafficking-help-fallback]')?.hidden,
    { timeout: 20_000 },
  );
}

function pageWith(name: string, title: string, content: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><title>${title}</title><link rel="icon" href="data:,">${head}<script src="/${name}.js" defer></script></head><body data-barba="wrapper"><main data-barba="container" data-barba-namespace="${title}" class="transition-main">${content}</main></body></html>`;
}

for (const name of Object.keys(libraries)) {
  describe(`a frame on a page that ${name} swaps in`, () => {
    const there = `/${name}-there.html`;

    async function open(start: string, head = ''): Promise<Page> {
      pages[`/${name}.html`] = pageWith(
        name,
        'start',
        `${start}<a href="${there}">There</a>`,
        head,
      );
      pages[there] = pageWith(name, 'there', framed('es'), head);
      const page = await browser.newPage();
      await page.goto(`${site.origin}/${name}.html`);
      // Gone, had the browser loaded the next page itself.
      await page.evaluate('window.isSame = true');
      return page;
    }

    const go = async (page: Page) => {
      await page.click('a[href$="there.html"]');
      await page.waitForSelector('iframe[src*="lang=es"]');
      assert.equal(await page.evaluate('window.isSame'), true);
    };

    it('fits, after a page with another frame', async () => {
      const page = await open(framed('en'));
      await expectFitted(page);
      await go(page);
      await expectFitted(page);
      await page.close();
    });

    it('fits, with the script in the template of the site', async () => {
      const page = await open('<p>Words</p>', '<script async src="/dist/frame.js"></script>');
      await go(page);
      await expectFitted(page);
      await page.close();
    });
  });
}

describe('a frame on a page that Turbo morphs', () => {
  it('still fits', async () => {
    const head =
      '<meta name="turbo-refresh-method" content="morph"><meta name="turbo-refresh-scroll" content="preserve">';
    pages['/morph.html'] = pageWith('Turbo', 'morph', framed('en'), head);
    const page = await browser.newPage();
    await page.goto(`${site.origin}/morph.html`);
    await expectFitted(page);
    pages['/morph.html'] = pageWith('Turbo', 'morphed', `<p>New</p>${framed('en')}`, head);
    await page.evaluate(`(async () => {
      const done = new Promise((resolve) => addEventListener('turbo:morph', resolve, { once: true }));
      Turbo.visit(location.href, { action: 'replace' });
      await done;
    })()`);
    assert.equal(await page.title(), 'morphed');
    await expectFitted(page);
    await page.close();
  });
});
