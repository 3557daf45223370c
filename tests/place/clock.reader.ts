import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import puppeteer, { type Browser } from 'puppeteer-core';
import { find, listedCountries } from '../../src/directory/find.js';
import { chromium } from '../browsers.mjs';
import { startElsewhere } from '../elsewhere.mjs';
import { describeReaders } from '../readers.mjs';
import { serve } from '../serve.mjs';

const page = (attributes: string) => `<!doctype html><html lang="en">
  <link rel="icon" href="data:,"><title>Help</title>
  <body><script src="/dist/trafficking-help.js"></script>
  <trafficking-help ${attributes}></trafficking-help>`;

const [elsewhere, site] = await Promise.all([
  startElsewhere(),
  serve({ '/auto.html': page('country="auto CA"'), '/picker.html': page('picker country="GB"') }),
]);
after(() => {
  for (const server of [elsewhere, site]) server.close();
});

const root = `document.querySelector('trafficking-help').shadowRoot`;

describe('the reader’s clock in Chromium', () => {
  let browser: Browser;
  before(async () => {
    browser = await puppeteer.launch(await chromium());
  });
  after(() => browser.close());

  it('gives a listed country or the page’s own for every zone of the IANA list, set for real', async () => {
    const byNumber = new Map(
      listedCountries.map((code) => [`tel:${find(code)!.main.number}`, code]),
    );
    const tab = await browser.newPage();
    const errors: unknown[] = [];
    tab.on('pageerror', (error) => errors.push(error));
    await tab.goto(`${site.origin}/auto.html`);
    const zones = (await tab.evaluate(`Intl.supportedValuesOf('timeZone')`)) as string[];
    assert.ok(zones.length > 400, `${zones.length} zones`);
    const reached = new Set<string>();
    for (const zone of zones) {
      await tab.emulateTimezone(zone);
      const href = (await tab.evaluate(`(async () => {
        const card = document.querySelector('trafficking-help');
        card.requestUpdate();
        await card.updateComplete;
        return card.shadowRoot.querySelector('.call').getAttribute('href');
      })()`)) as string;
      assert.ok(byNumber.has(href), `${zone}: ${href}`);
      reached.add(byNumber.get(href)!);
    }
    // Short numbers are those of several countries: 116 006 in Albania and France, 116 in three.
    const numbers = new Set(listedCountries.map((code) => find(code)!.main.number));
    assert.equal(reached.size, numbers.size);
    assert.deepEqual(errors, []);
  });
});

describeReaders('the choice of a place', elsewhere.port, (reader) => {
  it('is made with the keyboard alone', async () => {
    await reader.open(`${site.origin}/picker.html`);
    await reader.until(`${root}?.querySelector('select')`);
    const href = () => reader.ask(`${root}.querySelector('.call').getAttribute('href')`);
    const before = await href();
    await reader.ask(`${root}.querySelector('select').focus()`);
    // The letter goes to the first country that begins with it. Where a list has opened, Enter takes it.
    await reader.press('u');
    await reader.press('Enter');
    await reader.until(`${root}.querySelector('.call').getAttribute('href') !== '${before}'`);
    const chosen = (await reader.ask(`${root}.querySelector('select').value`)) as string;
    assert.match(chosen, /^U[AGSY]$/);
    assert.equal(await href(), `tel:${find(chosen)!.main.number}`);
    assert.equal(await reader.ask(`${root}.activeElement?.localName`), 'select');
  });
});
