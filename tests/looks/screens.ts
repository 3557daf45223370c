/** The screens whose pictures are kept, and how one is taken: always by the same browser and fonts. */
import puppeteer, { type Browser } from 'puppeteer-core';
import { serve } from '../serve.mjs';

interface Screen {
  /** Of the card, in CSS pixels. */
  readonly width: number;
  readonly attributes?: string;
  readonly content?: string;
  readonly lang?: string;
  /** Media features to emulate. */
  readonly media?: Readonly<Record<string, string>>;
  readonly print?: true;
  /** Opens every disclosure. */
  readonly open?: true;
}

const all = 'region="MO" sections="contact signs steps risk talk figures" sources-href="/sources"';
const dark = { 'prefers-color-scheme': 'dark' };
const forced = { 'forced-colors': 'active' };
const local = '<p>Our night manager can help you call. Ask at the desk.</p>';

/** Screens by the name of their picture. */
export const screens: Readonly<Record<string, Screen>> = Object.fromEntries<Screen>([
  ...[240, 320, 390, 720, 1080, 1280].map((width): [string, Screen] => [
    `all-${width}`,
    { width, attributes: all },
  ]),
  ...['es', 'de', 'ar', 'hi', 'zh-Hans'].flatMap((lang) =>
    [320, 720].map((width): [string, Screen] => [`${lang}-${width}`, { width, lang }]),
  ),
  ['ar-all-1080', { width: 1080, lang: 'ar', attributes: all }],
  ['dark-320', { width: 320, attributes: all, media: dark }],
  ['dark-720', { width: 720, attributes: all, media: dark }],
  ['dark-ar-720', { width: 720, lang: 'ar', media: dark }],
  ['forced-320', { width: 320, attributes: all, media: forced }],
  ['forced-720', { width: 720, attributes: all, media: forced }],
  ['forced-strip-1080', { width: 1080, attributes: 'layout="strip"', media: forced }],
  ['contrast-720', { width: 720, attributes: all, media: { 'prefers-contrast': 'more' } }],
  ['compact-320', { width: 320, attributes: 'region="MO" density="compact"' }],
  ['compact-720', { width: 720, attributes: 'region="MO" density="compact"' }],
  ...[240, 320, 720, 1080].map((width): [string, Screen] => [
    `strip-${width}`,
    { width, attributes: 'layout="strip"' },
  ]),
  ['strip-de-320', { width: 320, lang: 'de', attributes: 'layout="strip"' }],
  ['strip-ar-320', { width: 320, lang: 'ar', attributes: 'layout="strip"' }],
  ['strip-exit-320', { width: 320, attributes: 'layout="strip" quick-exit' }],
  ['line-320', { width: 320, attributes: 'layout="line"' }],
  ['line-ar-320', { width: 320, lang: 'ar', attributes: 'layout="line"' }],
  ['exit-320', { width: 320, attributes: 'quick-exit' }],
  ['exit-720', { width: 720, attributes: 'quick-exit' }],
  ['open-320', { width: 320, attributes: 'region="MO"', open: true }],
  ['open-1080', { width: 1080, attributes: 'region="MO"', open: true }],
  ['contact-720', { width: 720, attributes: 'region="MO" sections="contact"' }],
  ['every-sign-720', { width: 720, attributes: 'signs="all"' }],
  ['local-720', { width: 720, content: local }],
  ['california-1080', { width: 1080, attributes: 'region="CA"' }],
  ['unlisted-720', { width: 720, attributes: 'country="SO"' }],
  ...[320, 720, 1080].map((width): [string, Screen] => [
    `picker-${width}`,
    { width, attributes: 'region="MO" picker' },
  ]),
  ['picker-ar-320', { width: 320, lang: 'ar', attributes: 'country="MX" picker' }],
  ['picker-dark-320', { width: 320, attributes: 'country="GB" picker', media: dark }],
  ['picker-forced-320', { width: 320, attributes: 'country="GB" picker', media: forced }],
  ['picker-strip-320', { width: 320, attributes: 'layout="strip" picker' }],
  ['picker-strip-1080', { width: 1080, attributes: 'layout="strip" picker' }],
  ['picker-print-720', { width: 720, attributes: 'country="FR" picker', print: true }],
  ['print-720', { width: 720, attributes: all, print: true }],
  ['print-ar-720', { width: 720, lang: 'ar', print: true }],
]);

const families = ['noto-sans', 'noto-sans-arabic', 'noto-sans-devanagari', 'noto-sans-sc'];
const sheets = families.flatMap((family) =>
  [400, 700].map(
    (weight) => `<link rel="stylesheet" href="/node_modules/@fontsource/${family}/${weight}.css">`,
  ),
);

const page = `<!doctype html><html lang="en"><title>Looks</title><link rel="icon" href="data:,">
  <meta name="color-scheme" content="light dark">${sheets.join('')}
  <style>
    html { background: Canvas; color: CanvasText }
    body { margin: 0; font: 16px/1.5 'Noto Sans' }
    trafficking-help {
      --trafficking-help-font: 'Noto Sans', 'Noto Sans Arabic', 'Noto Sans Devanagari', 'Noto Sans SC';
    }
  </style>
  <script src="/dist/trafficking-help.all.js"></script>
  <div id="stage" style="padding: 10px; inline-size: max-content"></div>`;

/** Chromium of the version in package-lock.json, whatever else is installed. */
async function launch(): Promise<Browser> {
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs20.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  return puppeteer.launch({
    executablePath: await packaged.executablePath(),
    args: [
      ...packaged.args,
      '--no-sandbox',
      '--font-render-hinting=none',
      '--disable-lcd-text',
      '--hide-scrollbars',
    ],
  });
}

/**
 * Takes the pictures one after the other.
 *
 * @returns PNG by the name of the screen
 */
export async function* takePictures(): AsyncGenerator<readonly [name: string, png: Uint8Array]> {
  const [browser, site] = await Promise.all([launch(), serve({ '/looks.html': page })]);
  try {
    const tab = await browser.newPage();
    const session = await tab.createCDPSession();
    await tab.goto(`${site.origin}/looks.html`);
    for (const [name, screen] of Object.entries(screens)) {
      const { attributes = '', content = '', lang = 'en', media = {}, open, print, width } = screen;
      await tab.setViewport({ width: width + 20, height: 800 });
      await session.send('Emulation.setEmulatedMedia', {
        media: print ? 'print' : 'screen',
        features: Object.entries(media).map(([feature, value]) => ({ name: feature, value })),
      });
      await tab.evaluate(
        async (html, opens) => {
          const stage = document.querySelector('#stage')!;
          stage.innerHTML = html;
          await new Promise(requestAnimationFrame);
          await new Promise(requestAnimationFrame);
          await document.fonts.ready;
          const root = stage.querySelector('trafficking-help')!.shadowRoot!;
          if (opens) {
            for (const details of root.querySelectorAll('details')) details.open = true;
          }
          await new Promise(requestAnimationFrame);
          await document.fonts.ready;
          await new Promise(requestAnimationFrame);
        },
        // The clock must not show: an awareness day would be in the picture.
        `<div style="inline-size:${width}px"><trafficking-help lang="${lang}" campaign="off" ${attributes}>${content}</trafficking-help></div>`,
        open ?? false,
      );
      const stage = (await tab.$('#stage'))!;
      yield [name, await stage.screenshot({ type: 'png' })];
    }
  } finally {
    await browser.close();
    site.close();
  }
}
