import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';

/** Makes a window of a stand-in for a browser, with what a page holds, in `window`; `end` ends it. */
const windows = {
  jsdom: `
    import { JSDOM } from 'jsdom';
    const open = (html) => {
      const { window } = new JSDOM(html, { url: 'https://localhost/', pretendToBeVisual: true });
      return { window, end: () => window.close() };
    };`,
  'happy-dom': `
    import { Window } from 'happy-dom';
    const open = (html) => {
      const window = new Window({ url: 'https://localhost/' });
      window.document.write(html);
      return { window, end: () => window.happyDOM.close() };
    };`,
};

/** Gives Node the names of a window, as test runners do, and takes them away again. */
const globals = `
  const names = new Map();
  function install(window) {
    for (let type = window; type && type !== Object.prototype; type = Object.getPrototypeOf(type)) {
      for (const name of Object.getOwnPropertyNames(type)) {
        if (/^(constructor|undefined|NaN|Infinity|globalThis|(set|clear)(Timeout|Interval|Immediate)|queueMicrotask)$/.test(name)) continue;
        if (names.has(name) || /^[A-Z]\\w*Error$|^(Object|Function|Array|Promise|Map|Set|WeakMap|WeakSet|Symbol|String|Number|Boolean|RegExp|Date|Math|JSON|Reflect|Proxy|console|process|Buffer)$/.test(name)) continue;
        names.set(name, Object.getOwnPropertyDescriptor(globalThis, name));
        const value = () => {
          const found = window[name];
          return typeof found === 'function' && !found.prototype ? found.bind(window) : found;
        };
        Object.defineProperty(globalThis, name, { configurable: true, get: value, set() {} });
      }
    }
    Object.defineProperty(globalThis, 'window', { configurable: true, value: globalThis, writable: true });
    Object.defineProperty(globalThis, 'top', { configurable: true, value: globalThis, writable: true });
  }
  function uninstall() {
    for (const [name, before] of names) {
      if (before) Object.defineProperty(globalThis, name, before);
      else delete globalThis[name];
    }
    delete globalThis.window;
    delete globalThis.top;
  }
  const wrong = [];
  const note = (error) => wrong.push(String(error?.stack ?? error));
  process.on('uncaughtException', note);
  process.on('unhandledRejection', note);
  console.error = (...values) => values.forEach(note);
  const drawn = () => new Promise((resolve) => setTimeout(resolve, 50));
  const text = (card) => card.shadowRoot.querySelector('[part~=base]').textContent.replace(/\\s+/g, '');
`;

/** Runs a test's own code in a Node of its own, and gives what it wrote. */
function run(name: keyof typeof windows, code: string) {
  const values = ['--input-type=module', '--eval', `${windows[name]}${globals}${code}`];
  const { stdout, stderr } = spawnSync(process.execPath, values, { encoding: 'utf8' });
  assert.equal(stderr, '');
  return JSON.parse(stdout) as Record<string, unknown> & { wrong: string[] };
}

const html = `<!doctype html><html lang="en"><body>
  <trafficking-help region="MO" quick-exit accent="red" campaign="off"><p slot="fallback">Call</p></trafficking-help>
  <div data-trafficking-help data-region="KS"><p>Call</p></div>`;

for (const name of Object.keys(windows) as (keyof typeof windows)[]) {
  describe(`in ${name}`, () => {
    it('the card draws, as in a browser', () => {
      const seen = run(
        name,
        `const { window, end } = open(${JSON.stringify(html)});
        install(window);
        await import('./dist/esm/define.js');
        await drawn();
        const card = document.querySelector('trafficking-help');
        const place = document.querySelector('[data-trafficking-help]');
        const marked = place.shadowRoot.querySelector('trafficking-help');
        const said = { card: text(card), marked: text(marked), words: place.innerHTML };
        document.documentElement.lang = 'es';
        place.dataset.region = 'MO';
        await drawn();
        said.spanish = text(card);
        said.changed = text(marked);
        let heard;
        window.addEventListener('trafficking-help-contact', ({ detail }) => (heard = detail.channel));
        // A stand-in cannot go anywhere, and says so.
        window.addEventListener('click', (event) => event.preventDefault());
        card.shadowRoot.querySelector('a.call').click();
        said.heard = heard;
        card.remove();
        document.body.append(card);
        await drawn();
        said.moved = text(card);
        card.remove();
        process.stdout.write(JSON.stringify({ ...said, wrong }));
        process.exit();`,
      );
      assert.deepEqual(seen.wrong, []);
      assert.match(String(seen.card), /1-888-373-7888.*\*55/);
      assert.match(String(seen.marked), /1-888-373-7888.*\*47/);
      assert.equal(seen.words, '<p>Call</p>');
      assert.match(String(seen.spanish), /Llameal1-888-373-7888/);
      assert.match(String(seen.changed), /\*55/);
      assert.equal(seen.heard, 'call');
      assert.equal(seen.moved, seen.spanish);
    });

    it('nothing is left to throw when the window is gone', () => {
      const seen = run(
        name,
        `const { window, end } = open(${JSON.stringify(html)});
        install(window);
        await import('./dist/esm/define.js');
        await drawn();
        const card = document.querySelector('trafficking-help');
        // What is asked for and not yet done.
        card.setAttribute('region', 'KS');
        document.documentElement.lang = 'es';
        document.querySelector('[data-trafficking-help]').dataset.region = 'TX';
        document.body.append(document.createElement('trafficking-help'), document.createElement('p'));
        const late = document.createElement('div');
        late.dataset.traffickingHelp = '';
        document.body.append(late);
        await end();
        uninstall();
        await drawn();
        card.setAttribute('region', 'MO');
        card.heading = 'late';
        await drawn();
        const { TraffickingHelp } = await import('./dist/esm/index.js');
        TraffickingHelp.allowInMarked('heading');
        await drawn();
        process.stdout.write(JSON.stringify({ wrong }));
        process.exit();`,
      );
      assert.deepEqual(seen.wrong, []);
    });

    it('nothing throws when the names are taken away first, or the window alone is closed', () => {
      for (const last of ['uninstall(); await drawn(); await end();', 'await end();']) {
        const seen = run(
          name,
          `const { window, end } = open(${JSON.stringify(html)});
          install(window);
          await import('./dist/esm/define.js');
          const card = document.querySelector('trafficking-help');
          card.setAttribute('region', 'KS');
          ${last}
          await drawn();
          card.setAttribute('region', 'MO');
          await drawn();
          process.stdout.write(JSON.stringify({ wrong }));
          process.exit();`,
        );
        assert.deepEqual(seen.wrong, [], last);
      }
    });
  });
}
