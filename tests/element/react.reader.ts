import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { build } from 'esbuild';
import puppeteer, { type Browser } from 'puppeteer-core';
import { createElement as h } from 'react';
import { renderToString } from 'react-dom/server';
import { chromium, firefox } from '../browsers.mjs';
import { serve } from '../serve.mjs';

/** What a page calls to show the app, and to show it with other props. */
const runner = `
  import { createElement as h, StrictMode } from 'react';
  import { createRoot, hydrateRoot } from 'react-dom/client';
  import { flushSync } from 'react-dom';

  const container = document.querySelector('#app');
  const note = (error) => problems.push(String(error));
  const handlers = { onCaughtError: note, onUncaughtError: note, onRecoverableError: note };
  const app = (props) => h(StrictMode, null, h(App, { h, ...props }));
  let root;
  window.show = (props) => {
    root ??= createRoot(container, handlers);
    flushSync(() => root.render(app(props)));
  };
  window.hydrate = async (props) => {
    root = hydrateRoot(container, app(props), handlers);
    await new Promise((resolve) => setTimeout(resolve, 50));
  };
`;

interface Props {
  /** Keys of the paragraphs inside the marked place. */
  readonly keys: readonly string[];
  readonly region?: string;
  readonly isGone?: boolean;
  /** Text alone, or markup that React does not know of, in place of paragraphs. */
  readonly words?: string;
  readonly html?: string;
}

/** A part of an app with a marked place, whose children come, go and change places. */
function App({ h: make, ...props }: Props & { h: typeof h }) {
  const { keys, region, isGone, words, html } = props;
  const attributes = { 'data-trafficking-help': '', 'data-region': region };
  const paragraphs = keys.map((key) => make('p', { key }, `Call ${key}`));
  const place = html
    ? make('div', { ...attributes, key: 'html', dangerouslySetInnerHTML: { __html: html } })
    : make('div', { ...attributes, key: 'place' }, words ?? paragraphs);
  return make('main', null, make('button', null, 'before'), isGone ? null : place, 'after');
}

type View = Window & {
  problems: string[];
  show: (props: Props) => void;
  hydrate: (props: Props) => Promise<void>;
};

const site: Awaited<ReturnType<typeof serve>>[] = [];
const pages: Record<string, string> = {};

before(async () => {
  const { outputFiles } = await build({
    stdin: { contents: `${runner}\nconst App = ${App.toString()};`, resolveDir: '.' },
    bundle: true,
    write: false,
    format: 'iife',
    // The build that tells what is wrong.
    define: { 'process.env.NODE_ENV': '"development"' },
  });
  pages['/app.js'] = outputFiles[0]!.text;
  site.push(await serve(pages));
});

after(() => site[0]!.close());

const ours = '<script src="/dist/trafficking-help.js"></script>';
const collect = `<script>
  window.problems = [];
  for (const name of ['error', 'warn']) console[name] = (...values) => problems.push(values.join(' '));
  addEventListener('error', (event) => problems.push(event.message));
  addEventListener('unhandledrejection', (event) => problems.push(String(event.reason)));
</script>`;

/** The text of the one card, without white space; what React and the page said meanwhile. */
const look = () => {
  const place = document.querySelector('[data-trafficking-help]');
  const cards = [...(place?.shadowRoot?.querySelectorAll('trafficking-help') ?? [])];
  return {
    cards: cards.length,
    card: cards.map((card) => card.shadowRoot!.textContent!.replace(/\s+/g, '')).join(),
    // Of the page's own, whose order React rules.
    words: place?.textContent ?? '',
    app: document.querySelector('#app')!.textContent!,
    problems: (window as unknown as View).problems,
  };
};

const engines: [string, () => Promise<Browser>][] = [
  ['Chromium', async () => puppeteer.launch(await chromium())],
  ...(firefox()
    ? [
        ['Firefox', () => puppeteer.launch({ browser: 'firefox', executablePath: firefox() })] as [
          string,
          () => Promise<Browser>,
        ],
      ]
    : []),
];

for (const [name, launch] of engines) {
  describe(`a marked place that React owns, in ${name}`, () => {
    let browser: Browser;
    before(async () => {
      browser = await launch();
    });
    after(() => browser.close());

    async function open(html: string) {
      pages['/react.html'] =
        `<!doctype html><html lang="en"><link rel="icon" href="data:,">${collect}${html}`;
      const page = await browser.newPage();
      await page.goto(`${site[0]!.origin}/react.html`);
      const drawn = () =>
        page.evaluate(
          () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))),
        );
      const show = async (props: Props) => {
        await page.evaluate((given) => (window as unknown as View).show(given), props);
        await drawn();
        return page.evaluate(look);
      };
      return { page, show, drawn };
    }

    /** Everything that an app may do to what is inside. */
    async function change(show: (props: Props) => Promise<ReturnType<typeof look>>) {
      for (const keys of [['a'], ['b'], ['b', 'a', 'c'], ['c', 'a', 'b'], [], ['x', 'a']]) {
        const seen = await show({ keys, region: 'MO' });
        assert.deepEqual(seen.problems, [], keys.join());
        assert.equal(seen.cards, 1);
        assert.match(seen.card, /1-888-373-7888/);
        assert.match(seen.card, /\*55/);
        assert.equal(seen.words, keys.map((key) => `Call ${key}`).join(''));
      }
      assert.match((await show({ keys: [], region: 'KS' })).card, /\*47/);
      assert.doesNotMatch((await show({ keys: ['a'] })).card, /\*47/);
      assert.equal((await show({ keys: [], words: 'text alone' })).words, 'text alone');
      assert.equal((await show({ keys: ['a'] })).words, 'Call a');
      assert.equal((await show({ keys: [], html: '<b>foreign</b>' })).words, 'foreign');
      const gone = await show({ keys: [], isGone: true });
      assert.equal(gone.app, 'beforeafter');
      const back = await show({ keys: ['a'], region: 'MO' });
      assert.equal(back.cards, 1);
      assert.match(back.card, /\*55/);
      assert.deepEqual(back.problems, []);
    }

    it('keeps its children, which come, go and change places', async () => {
      for (const scripts of [ours + '<div id="app"></div>', `<div id="app"></div>${ours}`]) {
        const { page, show } = await open(`${scripts}<script src="/app.js"></script>`);
        await change(show);
        await page.close();
      }
    });

    it('is hydrated from what the server sent, with its card already there', async () => {
      const props: Props = { keys: ['a', 'b'], region: 'MO' };
      const sent = renderToString(h(App, { h, ...props }));
      const { page, show, drawn } = await open(
        `${ours}<div id="app">${sent}</div><script src="/app.js"></script>`,
      );
      await drawn();
      const before = await page.evaluate(look);
      assert.equal(before.cards, 1);
      await page.evaluate((given) => (window as unknown as View).hydrate(given), props);
      const hydrated = await page.evaluate(look);
      assert.deepEqual(hydrated.problems, []);
      assert.equal(hydrated.cards, 1);
      assert.equal(hydrated.words, 'Call aCall b');
      await change(show);
      await page.close();
    });
  });
}
