import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { TraffickingHelp } from '../../src/element/trafficking-help.js';
import en from '../../src/locales/en.js';
import es from '../../src/locales/es.js';
import { all, card, isVisible, one, settled, text } from '../card-page.js';

/** Every attribute that authors have, with values that lead into the card. */
const attributes: Readonly<Record<string, readonly string[]>> = {
  lang: ['en', 'es-MX', 'es_419', 'fr', 'zh-Hant'],
  country: ['US', 'mx', 'ES', 'SO', 'ZZ'],
  region: ['MO', 'us-mn', 'CA', 'ZZ'],
  setting: ['road', 'WORK'],
  sections: ['contact signs steps risk talk figures', 'talk,contact', 'signs'],
  signs: ['0', '27', 'all', '999'],
  layout: ['card', 'strip', 'line', 'LINE'],
  theme: ['light', 'dark'],
  accent: ['#036', 'rgb(1 2 3 / 40%)', 'currentcolor', 'lab(50% 900 900)', 'var(--page)'],
  corners: ['square', 'round'],
  density: ['compact'],
  typeface: ['serif', 'inherit'],
  heading: ['A title'],
  'heading-level': ['2', '6', '7'],
  campaign: ['off', 'auto'],
  'quick-exit': ['', 'https://example.org/', 'http://example.org/'],
  'sources-href': ['/sources', 'https://example.org/', '//example.org', '?a#b'],
};
const names = Object.keys(attributes);

const nasty = [
  '',
  ' ',
  '<img src=x onerror=alert(1)><script>alert(1)</script>',
  '"><svg onload=alert(1)>',
  '</style><b>',
  '{{constructor}} ${1} <!--?lit$1$-->',
  'javascript:alert(1)',
  ' java\nscript\t:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'https://user:password@example.org:99999/',
  'red; background: url(https://example.org)',
  'url(https://example.org)',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'undefined',
  'NaN',
  '-1',
  '1e9',
  '\0',
  'a\0b',
  '\ud800',
  '\udc00\ud800',
  '\u202e\u2066\ufeff',
  'İıſẞ',
  '👩‍👩‍👧‍👦'.repeat(50),
  'a'.repeat(100_000),
  'a-'.repeat(50_000),
  ' ,'.repeat(50_000),
];

const anyText = fc.oneof(
  fc.constantFrom(...nasty),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'binary-ascii' }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
);

/** Some attributes at once: good values, good values bent a little, anything. */
const someAttributes = fc
  .dictionary(fc.constantFrom(...names), fc.nat(), { minKeys: 1 })
  .chain((wanted) =>
    fc.record(
      Object.fromEntries(
        Object.keys(wanted).map((name) => {
          const good = fc.constantFrom(...attributes[name]!);
          const bent = fc.tuple(good, anyText).map((parts) => parts.join(''));
          return [name, fc.oneof(good, bent, anyText)];
        }),
      ),
    ),
  );

/** What a framework may set as a property. `lang` is the browser's own, which takes text only. */
const someProperties = fc
  .uniqueArray(fc.constantFrom(...names.filter((name) => name !== 'lang')), { minLength: 1 })
  .chain((wanted) =>
    fc.record(
      Object.fromEntries(
        wanted.map((name) => [
          name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()),
          fc.oneof(
            fc.constantFrom(...attributes[name]!),
            anyText,
            fc.constantFrom(
              undefined,
              null,
              true,
              Symbol('sign'),
              Symbol.iterator,
              Object.create(null),
              { toString: () => 'strip' },
              { toString: () => ({}) },
              () => 'line',
              ['contact', 'talk'],
              new Date(NaN),
              document.body,
              10n ** 30n,
              new Proxy({}, { get: () => Symbol('trap') }),
            ),
            fc.double(),
            fc.integer(),
            fc.anything({ withBigInt: true, withNullPrototype: true, withDate: true }),
          ),
        ]),
      ),
    ),
  );

const known =
  'a b bdi button details div h2 h3 h4 h5 h6 li p section slot span strong style summary ul wbr'.split(
    ' ',
  );

let problems: string[] = [];
const error = console.error.bind(console);

before(() => {
  addEventListener('error', ({ message }) => problems.push(message));
  addEventListener('unhandledrejection', ({ reason }) => problems.push(String(reason)));
  console.error = (...values: unknown[]) => problems.push(values.join(' '));
  console.warn = () => undefined;
});

after(() => {
  console.error = error;
});

/** What every card keeps, whatever it was told. */
async function expectSound(element: TraffickingHelp): Promise<void> {
  await settled(element);
  const given = problems;
  problems = [];
  expect(given).to.deep.equal([]);
  // The fallback has no base.
  expect(isVisible(one(element, '[part~=base]'))).to.equal(true);
  const numbers = all<HTMLAnchorElement>(element, 'a[href^="tel:"]').filter(isVisible);
  const local = [en, es].some(({ dangerLocal }) => text(element).includes(dangerLocal));
  expect(numbers.length > 0 || local).to.equal(true);
  for (const { localName, attributes } of all<Element>(element, '*')) {
    expect(known).to.include(localName);
    for (const { name } of attributes) expect(name).not.to.match(/^on/);
  }
  for (const link of all<HTMLAnchorElement>(element, 'a[href]')) {
    // A lone ':' is the protocol of what a browser takes for no address at all.
    expect(['tel:', 'sms:', 'https:', location.protocol, ':']).to.include(link.protocol);
    expect(link.getAttribute('href')).not.to.match(/^\s*(javascript|data):/i);
  }
}

/** Each nasty value in every attribute first, then chance. */
const runs = {
  numRuns: 100,
  includeErrorInReport: true,
  examples: nasty.map((value): [Record<string, string>] => [
    Object.fromEntries(names.map((name) => [name, value])),
  ]),
};

describe('a card keeps a number and nothing foreign', () => {
  it('whatever its attributes say', async () => {
    const element = await card();
    await fc.assert(
      fc.asyncProperty(someAttributes, async (values) => {
        for (const name of names) element.removeAttribute(name);
        for (const [name, value] of Object.entries(values)) element.setAttribute(name, value);
        await expectSound(element);
      }),
      runs,
    );
  });

  it('whatever its attributes say when it is made', async () => {
    const stage = (await card()).parentElement!;
    await fc.assert(
      fc.asyncProperty(someAttributes, async (values) => {
        const element = document.createElement('trafficking-help');
        for (const [name, value] of Object.entries(values)) element.setAttribute(name, value);
        // As text of a page, which the parser reads.
        stage.innerHTML = element.outerHTML;
        const parsed = stage.querySelector('trafficking-help')!;
        await expectSound(parsed);
      }),
      runs,
    );
  });

  it('whatever is set as its properties', async () => {
    const stage = (await card()).parentElement!;
    await fc.assert(
      fc.asyncProperty(someProperties, async (values) => {
        const element = document.createElement('trafficking-help');
        stage.replaceChildren(element);
        Object.assign(element, values);
        await expectSound(element);
      }),
      { ...runs, examples: [] },
    );
  });
});
