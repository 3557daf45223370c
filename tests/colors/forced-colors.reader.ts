import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { chromium } from '../browsers.mjs';
import { serve } from '../serve.mjs';

let site: Awaited<ReturnType<typeof serve>>;
let browser: Browser;
let page: Page;

before(async () => {
  browser = await puppeteer.launch(await chromium());
  site = await serve({
    '/card.html': `<!doctype html><html lang="en"><link rel="icon" href="data:,">
      <script src="/dist/trafficking-help.js"></script>
      <trafficking-help region="MO" accent="yellow" theme="dark"></trafficking-help>
      <p id="plain">Plain text <a href="#">and a link</a></p>`,
  });
  page = await browser.newPage();
  // Puppeteer's own emulation has no forced colours: the protocol's call has.
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [{ name: 'forced-colors', value: 'active' }],
  });
  await page.goto(`${site.origin}/card.html`);
});

after(async () => {
  await browser.close();
  site.close();
});

/** A computed style of the first element that matches, in the card or on the page. */
const style = (selector: string, property: string) =>
  page.evaluate(
    (wanted, name) => {
      const { shadowRoot } = document.querySelector('trafficking-help')!;
      const element = shadowRoot!.querySelector(wanted) ?? document.querySelector(wanted);
      return getComputedStyle(element!).getPropertyValue(name);
    },
    selector,
    property,
  );

describe('forced colours', () => {
  it('are really emulated, or the rest proves nothing', async () => {
    assert.equal(await page.evaluate(() => matchMedia('(forced-colors: active)').matches), true);
  });

  it('give the card the colours of the reader, whatever accent and theme say', async () => {
    for (const selector of ['.glance', '.title', '[part~=sign]', '[part~=steps] p']) {
      assert.equal(await style(selector, 'color'), await style('#plain', 'color'), selector);
    }
    for (const selector of ['.danger a', '.lines a']) {
      assert.equal(await style(selector, 'color'), await style('#plain a', 'color'), selector);
    }
  });

  it('leave one button filled, the call: with the colour of links', async () => {
    assert.equal(await style('.call', 'background-color'), await style('#plain a', 'color'));
    assert.equal(await style('.call', 'color'), await style('.panel', 'background-color'));
  });

  it('leave borders where colour told things apart', async () => {
    assert.equal(await style('[part~=contact]', 'outline-style'), 'solid');
    for (const selector of ['[part~=base]', '.call', '[part~=steps]', '[part~=action]']) {
      assert.equal(await style(selector, 'border-top-style'), 'solid', selector);
    }
    assert.equal(await style('[part~=base]', 'box-shadow'), 'none');
  });
});
