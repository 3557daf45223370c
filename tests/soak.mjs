/**
 * `npm run soak`: a page with very many cards for a very long time, in a real Chromium. Ends with 1
 * when anything was thrown, or when the page keeps what it no longer needs.
 */
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { chromium } from './browsers.mjs';
import { serve } from './serve.mjs';

const usage = `Usage: npm run soak -- [--cards 1000] [--changes 10000] [--moves 10000]

  --cards    how many cards stand on the page
  --changes  how many attributes are changed
  --moves    how many times a card is put in and taken out again`;

/** The options as counts; ends with 2 for anything else. */
function readCounts() {
  const counts = { cards: 1_000, changes: 10_000, moves: 10_000 };
  try {
    const options = Object.fromEntries(
      Object.keys(counts).map((name) => [name, { type: 'string' }]),
    );
    for (const [name, value] of Object.entries(parseArgs({ options }).values)) {
      if (!/^[1-9]\d{0,6}$/.test(value))
        throw new Error(`--${name} must be a count, not ${value}.`);
      counts[name] = Number(value);
    }
    return counts;
  } catch ({ message }) {
    console.error(`${message}\n\n${usage}`);
    process.exit(2);
  }
}

/** Runs in the page: what a partner's page may do to its cards, drawing after every part of it. */
const inPage = {
  async draw() {
    for (const card of document.querySelectorAll('trafficking-help')) await card.updateComplete;
    await new Promise((resolve) => globalThis.requestAnimationFrame(resolve));
  },

  async add(count) {
    const cards = document.createElement('main');
    cards.innerHTML = '<trafficking-help region="MO"></trafficking-help>'.repeat(count);
    document.body.append(cards);
    await globalThis.soak.draw();
  },

  async change(count) {
    const values = {
      lang: ['es', 'en', 'xx'],
      country: ['MX', 'US', 'ZZ'],
      region: ['MN', 'ZZ', 'MO'],
      setting: ['road', 'work', 'nowhere'],
      sections: ['talk contact', 'contact signs steps risk talk figures', 'contact'],
      signs: ['all', '0', '12'],
      layout: ['strip', 'line', 'card'],
      theme: ['dark', 'light', 'auto'],
      accent: ['#036', 'rgb(9 9 9 / 50%)', 'none'],
      heading: ['One', 'Two', ''],
      'heading-level': ['3', '4', '9'],
      'sources-href': ['/sources', 'https://example.org/', 'javascript:0'],
    };
    const names = Object.keys(values);
    const cards = [...document.querySelectorAll('trafficking-help')];
    // By chance, but the same in every run.
    let seed = 1;
    const any = (list) => {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      return list[(seed >>> 8) % list.length];
    };
    for (let done = 1; done <= count; done++) {
      const name = any(names);
      any(cards).setAttribute(name, any(values[name]));
      if (done % cards.length === 0) await globalThis.soak.draw();
    }
    for (const card of cards) for (const name of names) card.removeAttribute(name);
    for (const card of cards) card.setAttribute('region', 'MO');
    await globalThis.soak.draw();
  },

  async move(count) {
    const main = document.querySelector('main');
    for (let done = 0; done < count; done++) {
      if (done % 2) {
        // One of the page's own, to another place.
        const card = main.children[(done * 7) % main.children.length];
        card.remove();
        main.append(card);
      } else {
        // A new one, in a component that does not stay.
        const host = document.createElement('div');
        host.attachShadow({ mode: 'open' }).innerHTML = '<trafficking-help>Ours</trafficking-help>';
        main.after(host);
        if (done % 4) await host.shadowRoot.firstChild.updateComplete;
        host.remove();
      }
      if (done % 500 === 499) await globalThis.soak.draw();
    }
    await globalThis.soak.draw();
  },

  async clear() {
    document.querySelector('main')?.remove();
    await globalThis.soak.draw();
  },
};

const counts = readCounts();
const browser = await puppeteer.launch({ ...(await chromium()), protocolTimeout: 0 });
const site = await serve({
  '/soak.html': `<!doctype html><html lang="en"><link rel="icon" href="data:,">
    <script src="/dist/trafficking-help.js"></script><body></body>`,
});
const page = await browser.newPage();
const thrown = [];
page.on('pageerror', (error) => thrown.push(String(error)));
page.on('console', (message) => message.type() === 'error' && thrown.push(message.text()));
await page.goto(`${site.origin}/soak.html`);
const methods = Object.values(inPage).map(String);
await page.evaluate(`globalThis.soak = { ${methods.join(', ')} }`);
const run = (name, count = 0) =>
  page.evaluate((...call) => globalThis.soak[call[0]](call[1]), name, count);

const devtools = await page.createCDPSession();
await devtools.send('Performance.enable');

/** What the page holds once everything that can go has gone. */
async function measure(when) {
  for (let time = 0; time < 3; time++) await devtools.send('HeapProfiler.collectGarbage');
  const { metrics } = await devtools.send('Performance.getMetrics');
  const read = (name) => metrics.find((metric) => metric.name === name).value;
  return {
    when,
    nodes: read('Nodes'),
    listeners: read('JSEventListeners'),
    heap: read('JSHeapUsedSize'),
  };
}

const start = Date.now();
// Every template is made once and kept: that is no leak, so all are made before measuring.
await run('add', 12);
await run('change', 2_400);
await run('move', 24);
await run('clear');
const empty = await measure('empty page');
await run('add', counts.cards);
const full = await measure(`${counts.cards} cards`);
await run('change', counts.changes);
const changed = await measure(`${counts.changes} attributes changed`);
await run('move', counts.moves);
const moved = await measure(`${counts.moves} put in and taken out`);
await run('clear');
const cleared = await measure('all cards gone');
await browser.close();
site.close();

const megabytes = (bytes) => (bytes / 1e6).toFixed(2);
const row = (when, ...values) =>
  console.log(when.padEnd(32) + values.map((value) => String(value).padStart(12)).join(''));
row('', 'nodes', 'listeners', 'heap, MB');
for (const { when, nodes, listeners, heap } of [empty, full, changed, moved, cleared]) {
  row(when, nodes, listeners, megabytes(heap));
}
console.log(`${((Date.now() - start) / 1000).toFixed(0)} s`);

const problems = thrown.map((message) => `thrown: ${message}`);
for (const [before, after] of [
  [full, changed],
  [full, moved],
  [empty, cleared],
]) {
  for (const name of ['nodes', 'listeners']) {
    const more = after[name] - before[name];
    if (more > 0) problems.push(`${after.when}: ${more} more ${name} than with ${before.when}`);
  }
  if (after.heap > before.heap * 1.1 + 1e6) {
    const grown = megabytes(after.heap - before.heap);
    problems.push(`${after.when}: heap grew by ${grown} MB since ${before.when}`);
  }
}
for (const problem of problems) console.error(problem);
if (problems.length) process.exitCode = 1;
