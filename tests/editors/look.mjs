/** What a reader has of a snippet after a system has had it: looked at in Chromium. */
import { host } from './snippets.js';

/** A page with the HTML that a system has made, and the files of `dist/` where its snippet names them. */
function pageOf(html, format, files) {
  // The div's script stands in the site's template, which no editor touches.
  const script =
    format === 'div' ? `<script async src="${files}trafficking-help.js"></script>` : '';
  return `<!doctype html><html lang="en"><head><title>Page</title><link rel="icon" href="data:,">${script}</head><body>${html.replaceAll(host, files)}</body></html>`;
}

/** In the page. */
function see() {
  const shown = (root, selector) =>
    [...root.querySelectorAll(selector)].some((node) => node.checkVisibility());
  const place = document.querySelector('trafficking-help, [data-trafficking-help]');
  const isTag = place?.localName === 'trafficking-help';
  const card = (isTag ? place : place?.shadowRoot?.firstElementChild)?.shadowRoot;
  const words = document.body.innerText;
  const sentence = document.querySelector('[data-trafficking-help-fallback]');
  return {
    card: Boolean(card && shown(card, 'a[href="tel:+18883737888"]')),
    isEmpty: Boolean(card && shown(card, '.local')),
    link: shown(document, 'a[href="tel:+18883737888"]'),
    text: words.includes('1-888-373-7888') && sentence?.hidden !== true,
    code: /<\/?[a-z]|referrerpolicy|async src|slot=/.test(words),
    sms: shown(document, 'a[href^="sms:"]'),
  };
}

/** Whether there is a frame with a card in it; waits until it is as high as the card, if it can be. */
async function hasFramedCard(page, html) {
  const frame = await (await page.$('iframe'))?.contentFrame();
  const call = await frame
    ?.waitForSelector('trafficking-help >>> a.call', { timeout: 3000 })
    .catch(() => undefined);
  if (!call) return false;
  const isFitting = /<script[^>]*frame\.js/.test(html);
  if (isFitting) {
    await page.waitForFunction(() => document.querySelector('iframe').height !== '600');
  }
  return true;
}

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {{ origin: string, pages: Record<string, string> }} site
 * @param {string} html what a system has made of a snippet
 * @param {string} format of the snippet
 * @returns {Promise<string>} card, number as link, number as text, code as text, or nothing
 */
export async function look(browser, site, html, format) {
  site.pages['/looked.html'] = pageOf(html, format, `${site.origin}/dist/`);
  const page = await browser.newPage();
  try {
    await page.goto(`${site.origin}/looked.html`);
    const isFramed = await hasFramedCard(page, html);
    const seen = await page.evaluate(see);
    const found = [
      (seen.card || isFramed) && 'card',
      seen.isEmpty && 'with an empty place in it',
      seen.link && 'number as link',
      seen.text && !seen.link && 'number as text',
      format === 'static' && seen.link && !seen.sms && 'text number without link',
      seen.code && 'code as text',
    ];
    return found.filter(Boolean).join(', ') || 'nothing';
  } finally {
    await page.close();
  }
}
