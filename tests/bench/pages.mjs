/* global PerformanceObserver, TextDecoder, setTimeout */
/**
 * What the card does to the page around it: text that jumps, tasks that keep the page from answering,
 * and the page's own largest paint. Chromium alone tells these.
 */
import { readFileSync } from 'node:fs';
import { frame } from './in-page.mjs';
import { quantile, spread } from './statistics.mjs';

/** The first example in a language under a heading of a document. */
function example(document, heading, language) {
  const text = readFileSync(new URL(`../../${document}`, import.meta.url), 'utf8');
  const fence = new RegExp('```' + language + '\\n(.*?)```', 's');
  const [, found] = text.split(`\n${heading}\n`)[1]?.match(fence) ?? [];
  if (!found) throw new Error(`${document} has no ${language} under "${heading}".`);
  return found;
}

/** What the documents tell partners to paste: measured as it is there. */
const snippet = example('README.md', '## Put it on your page', 'html').replace(
  /<script.*?<\/script>/s,
  '',
);
const room = example('docs/embed.md', '## Room for the card', 'css');

const text = '<p>The road is long, and the night is longer. Nobody saw the van leave.</p>'.repeat(
  12,
);
const address = '/dist/trafficking-help.js';
const loaders = {
  none: '',
  async: `<script async src="${address}"></script>`,
  clone: `<script async src="/clone.js"></script>`,
  late: `<script>setTimeout(() => {
    document.head.append(Object.assign(document.createElement('script'), { src: '${address}' }));
  }, 500);</script>`,
};

/** A news article with a card in it. */
const article = (style, card, loader) => `<!doctype html><html lang="en"><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
<style>body { max-width: 720px; margin: 0 auto } img { width: 100%; height: 300px } ${style}</style>
${loaders[loader]}<h1>Along the road</h1><img src="/demo/card.png" alt="">${text.slice(0, 160)}${card}${text}`;

const bare = '<trafficking-help region="MO"></trafficking-help>';
export const hosts = {
  'no card': article('', '', 'none'),
  'as documented': article(room, snippet, 'async'),
  'as documented, script late': article(room, snippet, 'late'),
  'fallback alone': article('', snippet, 'async'),
  'bare tag': article('', bare, 'async'),
  'bare tag, script late': article('', bare, 'late'),
  clone: article(
    room.replaceAll('trafficking-help', 'clone-help'),
    snippet.replaceAll('trafficking-help', 'clone-help'),
    'clone',
  ),
};

/** Where a host page is served. */
export const pathOf = (name) => `/host-${name.replace(/\W+/g, '-')}.html`;

/** Runs in the page, before anything of it. */
function observe() {
  const { seen } = Object.assign(globalThis, { seen: { shift: 0, paint: 0, long: [] } });
  const watch = (type, note) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
      type,
      buffered: true,
    });
  watch('layout-shift', ({ value }) => (seen.shift += value));
  watch('largest-contentful-paint', ({ startTime }) => (seen.paint = startTime));
  watch('longtask', ({ duration }) => seen.long.push(duration));
}

/** Runs in the page. The slowest answer to a press since it was opened: ms from the press to the next painting. */
const slowestAnswer = () =>
  new Promise((resolve) => {
    // The entries of a press come after its painting.
    new PerformanceObserver((list) => {
      const answers = list.getEntries().filter(({ interactionId }) => interactionId);
      if (answers.length) resolve(Math.max(...answers.map(({ duration }) => duration)));
    }).observe({ type: 'event', durationThreshold: 16, buffered: true });
    // What takes less than 16 ms is not told.
    setTimeout(() => resolve(16), 2000);
  });

/** Runs in the page: once the card is drawn. */
async function drawn() {
  const card = document.querySelector('trafficking-help');
  if (!card) return;
  await globalThis.customElements.whenDefined('trafficking-help');
  await card.updateComplete;
}

/** The longest task of a page's main thread in a trace: ms of processor time, whatever else ran. */
function longestTask(trace) {
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace));
  const main = traceEvents
    .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
    .map(({ pid, tid }) => `${pid} ${tid}`);
  const tasks = traceEvents.filter(
    ({ name, pid, tid }) => name === 'RunTask' && main.includes(`${pid} ${tid}`),
  );
  return Math.max(0, ...tasks.map(({ dur = 0, tdur = dur }) => tdur / 1e3));
}

/** Opens a host page once; `slowdown` makes the processor as many times slower. */
async function visit(browser, origin, name, { width, slowdown }) {
  const page = await browser.newPage();
  await page.setViewport({ width, height: 900 });
  await page.evaluateOnNewDocument(observe);
  if (slowdown > 1) {
    await page.emulateCPUThrottling(slowdown);
    await page.tracing.start({ categories: ['disabled-by-default-devtools.timeline'] });
  }
  await page.goto(origin + pathOf(name), { waitUntil: 'load' });
  await page.evaluate(drawn);
  await page.evaluate(frame);
  await page.waitForFunction(() => globalThis.seen.paint > 0);
  const task = slowdown > 1 ? longestTask(await page.tracing.stop()) : undefined;
  const seen = await page.evaluate(() => globalThis.seen);
  await page.close();
  return { ...seen, task };
}

/** What readers press, by what it does. */
const presses = { 'More signs': '.more > summary', Copy: '.copy' };

/** How long a page takes to answer one press, on a processor four times slower. */
async function answerTo(browser, origin, name, what) {
  const page = await browser.newPage();
  await page.setViewport({ width: 360, height: 900 });
  await page.goto(origin + pathOf(name), { waitUntil: 'load' });
  await page.evaluate(drawn);
  await page.emulateCPUThrottling(4);
  const tag = name === 'clone' ? 'clone-help' : 'trafficking-help';
  const control = await page.waitForSelector(`${tag} >>> ${presses[what]}`);
  await control.scrollIntoView();
  await page.evaluate(frame);
  await control.click();
  const answer = await page.evaluate(slowestAnswer);
  await page.close();
  return answer;
}

/** Values of one kind from that many visits in turns, by host page. */
async function inTurns(names, rounds, take) {
  const values = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const name of round % 2 ? names.toReversed() : names) {
      values[name].push(await take(name));
    }
  }
  return values;
}

/** Rows of text: what, on which page, and the figures. */
export async function measurePages(browser, origin, rounds) {
  const rows = [['', 'page', 'median (10th to 90th percentile)', 'worst', 'goal']];
  const put = (what, values, digits, goal) => {
    for (const [name, list] of Object.entries(values)) {
      const worst = quantile(list, 1);
      const verdict = goal?.(name, worst);
      const said = verdict === undefined ? '' : verdict ? 'met' : 'missed';
      rows.push([what, name, spread(list, digits), worst.toFixed(digits), said]);
    }
  };
  for (const width of [360, 1280]) {
    const names = Object.keys(hosts).filter((name) => !/^(no card|clone)$/.test(name));
    const shifts = await inTurns(
      names,
      3,
      async (name) => (await visit(browser, origin, name, { width })).shift,
    );
    put(`layout shift, ${width} px`, shifts, 3, (name, worst) =>
      name.startsWith('as documented') ? worst === 0 : undefined,
    );
  }
  for (const slowdown of [4, 6]) {
    const names = ['no card', 'clone', 'as documented'];
    const options = { width: 360, slowdown };
    const tasks = await inTurns(
      names,
      rounds,
      async (name) => (await visit(browser, origin, name, options)).task,
    );
    put(`longest task, ${slowdown} × slower, ms`, tasks, 1, (name, worst) =>
      slowdown === 4 && name === 'as documented' ? worst <= 50 : undefined,
    );
  }
  const paints = await inTurns(
    ['no card', 'as documented'],
    rounds,
    async (name) => (await visit(browser, origin, name, { width: 360 })).paint,
  );
  put('largest paint of the page, ms', paints, 0);
  for (const what of Object.keys(presses)) {
    // The clone is a document: its disclosure opens, and its button does nothing.
    const names = what === 'Copy' ? ['as documented'] : ['clone', 'as documented'];
    const answers = await inTurns(names, rounds, (name) => answerTo(browser, origin, name, what));
    // Core Web Vitals: an interaction is good up to 200 ms.
    put(`answer to a press of ${what}, 4 × slower, ms`, answers, 0, (name, worst) =>
      name === 'as documented' ? worst <= 200 : undefined,
    );
  }
  return rows;
}
