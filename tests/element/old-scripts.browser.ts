import { expect } from '@open-wc/testing';
import type { TraffickingHelp } from '../../src/element/trafficking-help.js';
import es from '../../src/locales/es.js';
import { all, expectNumber, isVisible, one, page, script, settled, text } from '../card-page.js';

type View = Window & typeof globalThis & { problems: string[] };

const view = (frame: HTMLIFrameElement) => frame.contentWindow as View;
const host = (frame: HTMLIFrameElement) =>
  frame.contentDocument!.querySelector<TraffickingHelp>('trafficking-help')!;

/** Notes whatever goes wrong on a page, scripts that do not load included. */
const watch = `<script>
  var problems = [];
  addEventListener('error', (event) => problems.push(event.message ?? event.target.src), true);
  addEventListener('unhandledrejection', (event) => problems.push(String(event.reason)));
</script>`;
const ours = `<script src="${script}"></script>`;
const fallback =
  '<p slot="fallback">National Human Trafficking Hotline <a href="tel:+18883737888">1-888-373-7888</a></p>';
const tag = `<trafficking-help region="MO" sources-href="/sources">${fallback}<p>Ask at our desk</p></trafficking-help>`;

/** An array of this page: those of a hostile one may have more to them than their items. */
const problems = (frame: HTMLIFrameElement) => [...view(frame).problems];

/** Whether a card has drawn a node. Compared here: a failing `equal` would print the whole page. */
const isIn = (element: Element, node: Node) => node.getRootNode() === element.shadowRoot;

/** The card is drawn, answers to everything a page does with it, and never troubles the page. */
async function expectWorkingCard(frame: HTMLIFrameElement): Promise<void> {
  const element = host(frame);
  await settled(element);
  const link = expectNumber(frame);
  expect(isIn(element, link), 'the number in the card').to.equal(true);
  expect(isVisible(element.querySelector('p:not([slot])')!), 'the slotted text').to.equal(true);
  expect(all(element, 'a').map((node) => node.getAttribute('href'))).to.include('/sources');

  const used: string[] = [];
  element.addEventListener('trafficking-help-contact', ({ detail }) => used.push(detail.id));
  link.addEventListener('click', (event) => event.preventDefault());
  link.click();
  expect(used).to.deep.equal(['us-nhth']);

  element.setAttribute('region', 'MN');
  await settled(element);
  expect(text(element)).to.include('1-866-223-1111');

  frame.contentDocument!.documentElement.lang = 'es';
  await settled(element);
  expect(one(element, '[part~=base]').lang).to.equal('es');
  expect(text(element)).to.include(es.heading);
  expect(text(element), 'the last text of the language').to.include(es.sources);
  element.lang = 'en';
  await settled(element);
  expect(one(element, '[part~=base]').lang).to.equal('en');

  // Gives a warning.
  element.setAttribute('setting', 'spaceship');
  element.setAttribute('layout', 'strip');
  await settled(element);
  expect(one(element, '[part~=base]').className).to.include('strip');
  expect(isIn(element, expectNumber(frame)), 'the number in the strip').to.equal(true);

  expect(problems(frame)).to.deep.equal([]);
}

/** What stands on the page before our script, and an expression that is true where it is in force. */
const traps: { name: string; before: string; inForce: string }[] = [
  {
    name: 'Prototype.js 1.6, which replaces Array.from, Object.keys and Element',
    before: '<script src="/tests/pages/like-prototype.js"></script>',
    inForce: `(() => { for (const name in []) return Array.from(new Set([1])).length === 0 })()
      && !(document.body instanceof Element)`,
  },
  {
    name: 'MooTools 1.2, which replaces bind and Element and extends every native',
    before: '<script src="/tests/pages/like-mootools.js"></script>',
    inForce: `(function (...all) { return all.length === 2 }).bind(null, [1, 2])()
      && [[1]].flatten()[0] === 1 && 'a b'.contains('b', ' ') && Element.prototype.constructor === Element`,
  },
  {
    name: 'zone.js, which replaces promises and the callbacks of custom elements',
    before: '<script src="/node_modules/zone.js/bundles/zone.umd.js"></script>',
    inForce: `Promise.toString().includes('ZoneAwarePromise')`,
  },
  {
    name: 'core-js, which brings its own of everything that is missing',
    before: `<script>
        var natives = [
          [Array, 'from', 'of'],
          [Array.prototype, 'at', 'filter', 'find', 'flat', 'flatMap', 'includes', 'map'],
          [Object, 'assign', 'entries', 'fromEntries', 'hasOwn', 'keys', 'values'],
          [String.prototype, 'at', 'matchAll', 'replaceAll', 'startsWith', 'trim'],
          [window, 'Map', 'Promise', 'Set', 'URL', 'URLSearchParams', 'WeakMap', 'WeakSet'],
        ].flatMap(([owner, ...names]) => names.map((name) => ({ owner, name, native: owner[name] })));
        for (const { owner, name } of natives) delete owner[name];
      </script>
      <script src="/node_modules/core-js-bundle/minified.js"></script>`,
    inForce: `natives.every(({ owner, name, native }) =>
      typeof owner[name] === 'function' && owner[name] !== native)`,
  },
  {
    name: 'RequireJS',
    before: '<script src="/node_modules/requirejs/require.js"></script>',
    inForce: `typeof define.amd === 'object' && require.version === requirejs.version`,
  },
  {
    name: 'a console that is frozen',
    before: '<script>Object.freeze(console)</script>',
    inForce: 'Object.isFrozen(console)',
  },
  {
    name: 'a console that cannot warn',
    before: '<script>delete console.warn</script>',
    inForce: '!console.warn',
  },
  {
    name: 'a customElements.define that keeps a list',
    before: `<script>
      const native = customElements.define, names = [];
      customElements.define = function (...args) { names.push(args[0]); return native.apply(this, args) };
    </script>`,
    inForce: `names.join() === 'trafficking-help'`,
  },
  {
    name: 'a customElements.define that extends what it is given',
    before: `<script>
      const native = customElements.define;
      customElements.define = function (name, element) {
        native.call(this, name, class extends element { static extended = true });
      };
    </script>`,
    inForce: `customElements.get('trafficking-help').extended`,
  },
  {
    name: 'names on Object.prototype',
    before: `<script>
      for (const name of 'clone contains each extend filter isEmpty keys map merge size toJSON toQueryString'.split(' '))
        Object.prototype[name] = function () { return name };
    </script>`,
    inForce: `(() => { for (const name in {}) return {}.each() === 'each' })()`,
  },
  {
    name: 'JSON, Map and Set with names of the page',
    before: `<script>
      for (const native of [JSON, Map, Map.prototype, Set, Set.prototype])
        for (const name of ['each', 'first', 'toJSON', 'toArray']) native[name] = function () { return name };
      const stringify = JSON.stringify;
      JSON.stringify = function (value) { return stringify(value) + '/* patched */' };
    </script>`,
    inForce: `(() => { for (const name in new Map()) return new Set().first() === 'first' })()
      && JSON.stringify(1) !== '1'`,
  },
];

describe('the card works beside', () => {
  for (const { name, before, inForce } of traps) {
    it(name, async () => {
      const frame = await page(watch + before + ours + tag);
      expect(view(frame).eval(inForce), 'the trap is set').to.equal(true);
      await expectWorkingCard(frame);
    });
  }
});

describe('RequireJS', () => {
  it('is not called by the script, and still loads the page’s own modules', async () => {
    const frame = await page(`${watch}<script src="/node_modules/requirejs/require.js"></script>
      <script>
        const native = define;
        var defined = [];
        define = (...args) => { defined.push(args.length); return native(...args) };
        define.amd = native.amd;
      </script>${ours}${tag}
      <script>
        const type = 'text/javascript';
        const url = URL.createObjectURL(new Blob(['define([], () => "the partner’s module")'], { type }));
        var loaded = new Promise((resolve, reject) => require([url], resolve, reject));
      </script>`);
    const { defined, loaded } = view(frame) as unknown as Record<string, unknown>;
    expect(await loaded).to.equal('the partner’s module');
    expect([...(defined as number[])]).to.deep.equal([2]);
    expectNumber(frame);
    expect(problems(frame)).to.deep.equal([]);
  });
});

describe('a page that does not let the element be defined', () => {
  it('keeps its fallback and hears of no error', async () => {
    const frame = await page(`${watch}<script>
        onerror = (message) => problems.push(message);
        customElements.define = (name) => { throw new DOMException(name, 'NotSupportedError') };
      </script>${ours}${tag}`);
    expect(isIn(host(frame), expectNumber(frame)), 'the number in a card').to.equal(false);
    expect(problems(frame)).to.deep.equal([]);
  });
});
