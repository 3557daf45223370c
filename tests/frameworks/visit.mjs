/** What a reader does on each app's page, and what must then be so. */
import assert from 'node:assert/strict';

/** What the card shows. */
const see = (page) =>
  page.$eval('trafficking-help', (host) => {
    const root = host.shadowRoot;
    const text = (selector) =>
      root.querySelector(selector)?.textContent.replace(/\s+/g, ' ').trim();
    const isShown = (element) => element.checkVisibility();
    return {
      cards: root.querySelectorAll('[part~=base]').length,
      call: text('a[href="tel:+18883737888"]'),
      region: root.textContent.includes('*55'),
      level: root.querySelector('[part~=heading]').localName,
      signs: [...root.querySelectorAll('[part~=sign]')].filter(isShown).length,
      children: [...host.children].filter(({ localName }) => localName === 'p').map(isShown),
    };
  });

const texts = {
  en: { call: 'Call 1-888-373-7888' },
  es: { call: 'Llame al 1-888-373-7888' },
};

/**
 * Opens the page at `address`, changes its language and uses a contact.
 * Throws when the attributes, the language, the event or the console are not as they should be.
 */
export async function visit(browser, address) {
  const page = await browser.newPage();
  try {
    const problems = [];
    page.on('console', (message) => problems.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => problems.push(String(error)));
    page.on('requestfailed', (request) => problems.push(`failed: ${request.url()}`));
    await page.goto(address, { waitUntil: 'networkidle0' });
    await page.waitForSelector('trafficking-help >>> a.call');
    const card = { cards: 1, region: true, level: 'h3', signs: 8, children: [false, true] };
    assert.deepEqual(await see(page), { ...card, ...texts.en });

    await page.click('button');
    await page.waitForFunction(
      (call) => document.querySelector('trafficking-help').shadowRoot.textContent.includes(call),
      { timeout: 5000 },
      texts.es.call.split(' ')[0],
    );
    assert.deepEqual(await see(page), { ...card, ...texts.es });

    await page.click('trafficking-help >>> button[data-id=us-nhth]');
    await page.waitForFunction(() => document.querySelector('output').textContent, {
      timeout: 5000,
    });
    assert.equal(await page.$eval('output', ({ textContent }) => textContent), 'copy us-nhth');
    assert.deepEqual(problems, []);
  } finally {
    await page.close();
  }
}

/** What stands in the page without any script: for pages that a server has drawn. */
export async function visitWithoutScript(browser, address) {
  const page = await browser.newPage();
  try {
    await page.setJavaScriptEnabled(false);
    await page.goto(address);
    const call = await page.$('trafficking-help >>> a.call');
    assert.ok(await call?.isVisible(), 'the number must show without a script');
  } finally {
    await page.close();
  }
}
