import { expect } from '@open-wc/testing';
import { signGroups } from '../../src/content/signs.js';
import { attributeName, attributes } from '../../src/options/attributes.js';
import {
  all,
  card,
  forgetWarnings,
  links,
  one,
  root,
  setClock,
  settled,
  text,
  warnings,
} from '../card-page.js';

const everySign = Object.values(signGroups).flat().length;
const title = (element: Element) => one(element, '.title').textContent!.trim();
const classes = (element: Element) => one(element, '[part~=base]').classList;
const shown = (element: Element) =>
  all(element, '[part~=sign]').filter((sign) => !sign.closest('details')).length;

/** Attribute, a good value, how to see it, a bad value, and a word of the warning. */
const table: [
  name: string,
  good: string,
  see: (element: Element) => unknown,
  want: unknown,
  usual: unknown,
  bad: string,
  allowed: string,
][] = [
  [
    'setting',
    'work',
    (card) => all(card, '[part~=sign]')[0]!.textContent,
    'Unpaid, or working off a debt that never ends',
    'Someone else speaks for them or watches them',
    'beach',
    'general, road, lodging, school, health, online, work',
  ],
  [
    'sections',
    'contact talk',
    title,
    'Help against human trafficking',
    'Signs of human trafficking',
    'contact ads',
    'contact, signs, steps, risk, talk, figures',
  ],
  ['signs', '3', shown, 3, 6, 'many', 'a number, or all'],
  [
    'layout',
    'strip',
    (card) => classes(card).contains('strip'),
    true,
    false,
    'poster',
    'card, strip, line',
  ],
  [
    'theme',
    'dark',
    (card) => getComputedStyle(one(card, '[part~=base]')).colorScheme,
    'dark',
    'normal',
    'pink',
    'auto, light, dark',
  ],
  [
    'accent',
    'rgb(0, 90, 0)',
    (card) => getComputedStyle(one(card, '.panel')).backgroundColor,
    'rgb(0, 90, 0)',
    'rgb(12, 47, 102)',
    'bluish',
    'CSS color',
  ],
  [
    'corners',
    'square',
    (card) => getComputedStyle(one(card, '[part~=base]')).borderStartStartRadius,
    '0px',
    '14px',
    'sharp',
    'square, soft, round',
  ],
  [
    'density',
    'compact',
    (card) => classes(card).contains('compact'),
    true,
    false,
    'tiny',
    'compact, comfortable',
  ],
  [
    'typeface',
    'serif',
    (card) => /Georgia/.test(getComputedStyle(one(card, '[part~=base]')).fontFamily),
    true,
    false,
    'comic',
    'system, inherit, serif',
  ],
  ['heading-level', '4', (card) => one(card, '.title').localName, 'h4', 'h2', '7', '2, 3, 4, 5, 6'],
  [
    'sources-href',
    'https://example.org/sources',
    (card) => links(card).some(({ href }) => href === 'https://example.org/sources'),
    true,
    false,
    'javascript:alert(1)',
    'https: address',
  ],
  [
    'campaign',
    'off',
    (card) => text(card).includes('Prevention Month'),
    false,
    true,
    'never',
    'auto, off',
  ],
];

/** Tested in a way of their own: what they may hold is no list, or what is wrong in them is a place. */
const elsewhere = ['country', 'region', 'heading', 'quick-exit', 'picker'];

describe('attributes', () => {
  it('have a row above, each of them', () => {
    const names = [...table.map(([name]) => name), ...elsewhere];
    expect(names.sort()).to.deep.equal(Object.keys(attributes).map(attributeName).sort());
  });

  beforeEach(() => setClock('2027-01-05T12:00'));

  for (const [name, good, see, want, usual, bad, allowed] of table) {
    it(`${name} takes a good value, and lets it go again`, async () => {
      const element = await card();
      expect(see(element)).to.equal(usual);
      element.setAttribute(name, good);
      await settled(element);
      expect(see(element)).to.equal(want);
      element.removeAttribute(name);
      await settled(element);
      expect(see(element)).to.equal(usual);
    });

    it(`${name} has a property that does the same`, async () => {
      const element = await card();
      const property = name.replace(/-(.)/, (_, letter: string) => letter.toUpperCase());
      Object.assign(element, { [property]: good });
      await settled(element);
      expect(see(element)).to.equal(want);
    });

    it(`${name} falls back on a bad value and warns once with what is allowed`, async () => {
      forgetWarnings();
      const element = await card(`${name}="${bad}"`);
      element.setAttribute(name, good);
      element.setAttribute(name, bad);
      await settled(element);
      expect(see(element)).to.equal(usual);
      await card(`${name}="${bad}"`);
      const mine = warnings.filter((warning) => warning.includes(`${name}="${bad}"`));
      expect(mine).to.have.length(1);
      expect(mine[0]).to.include(allowed);
    });
  }

  it('takes empty values as absent, without a warning', async () => {
    forgetWarnings();
    const element = await card(table.map(([name]) => `${name}=""`).join(' ') + ' country region');
    expect(text(element)).to.include('1-888-373-7888');
    expect(warnings).to.deep.equal([]);
  });

  it('tolerates case and white space', async () => {
    const element = await card(
      'layout=" STRIP " country=" us " region="us-mo" sections="SIGNS,steps"',
    );
    expect(classes(element).contains('strip')).to.equal(true);
  });

  it('heading replaces the title and is never markup', async () => {
    const element = await card('heading="<img src=x onerror=alert(1)> Help"');
    expect(title(element)).to.equal('<img src=x onerror=alert(1)> Help');
    expect(root(element).querySelector('img')).to.equal(null);
  });

  it('sections come in the order wanted, and contact is never missing', async () => {
    const element = await card('sections="figures signs"', '', 320);
    const parts = all(element, '[part]').map((node) => node.getAttribute('part'));
    const order = ['contact', 'figures', 'signs'].map((part) => parts.indexOf(part));
    expect(order).to.deep.equal([...order].sort((a, b) => a - b));
    expect(order[0]).to.be.greaterThan(-1);
  });

  it('sections may put contact last', async () => {
    const element = await card('sections="steps contact"', '', 320);
    const { top } = one(element, '[part~=contact]').getBoundingClientRect();
    expect(top).to.be.greaterThan(one(element, '[part~=steps]').getBoundingClientRect().top);
  });

  it('signs="all" and signs="0" show all or none at once, and lose none', async () => {
    for (const [value, count] of [
      ['all', everySign],
      ['0', 0],
      ['99', everySign],
    ] as const) {
      const element = await card(`signs="${value}"`);
      expect(shown(element)).to.equal(count);
      expect(all(element, '[part~=sign]')).to.have.length(everySign);
    }
  });

  it('custom properties of the page beat the attributes', async () => {
    const element = await card('accent="navy" corners="round"');
    const panel = () => getComputedStyle(one(element, '.panel')).backgroundColor;
    expect(panel()).to.equal('rgb(0, 0, 128)');
    element.style.setProperty('--trafficking-help-accent', 'rgb(0, 0, 0)');
    element.style.setProperty('--trafficking-help-radius', '3px');
    element.style.setProperty('--trafficking-help-max-width', '500px');
    element.style.setProperty('--trafficking-help-font-size', '20px');
    element.style.setProperty('--trafficking-help-font', 'monospace');
    while (panel() === 'rgb(0, 0, 128)') await new Promise(requestAnimationFrame);
    const base = getComputedStyle(one(element, '[part~=base]'));
    expect(base.borderStartStartRadius).to.equal('3px');
    expect(base.inlineSize).to.equal('500px');
    expect(base.fontSize).to.equal('20px');
    expect(base.fontFamily).to.equal('monospace');
    expect(panel()).to.equal('rgb(0, 0, 0)');
  });

  it('never writes an attribute of its own for a default', async () => {
    const element = await card();
    expect(element.getAttributeNames()).to.deep.equal([]);
  });

  it('draws nothing anew when nothing has changed', async () => {
    const element = await card('region="MO"');
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    observer.observe(root(element), { subtree: true, childList: true, characterData: true });
    element.setAttribute('region', 'MO');
    element.requestUpdate();
    await settled(element);
    expect(changes).to.have.length(0);
    observer.disconnect();
  });
});

describe('slots', () => {
  it('show what the partner adds at the end, and no empty place', async () => {
    const empty = await card('', ' ');
    expect(one(empty, '.local').hidden).to.equal(true);
    const element = await card('', '<p>Our shelter: ask at the desk.</p>');
    expect(one(element, '.local').hidden).to.equal(false);
    element.replaceChildren();
    await settled(element);
    expect(one(element, '.local').hidden).to.equal(true);
  });

  it('keep children visible that a wrongly closed tag swallowed, and say so', async () => {
    forgetWarnings();
    const element = await card('', '<main><h1>The rest of the page</h1></main>');
    const { height } = element.querySelector('h1')!.getBoundingClientRect();
    expect(height).to.be.greaterThan(0);
    expect(warnings.join()).to.include('</trafficking-help>');
  });
});

describe('languages', () => {
  it('come from the element, the nearest ancestor or the page, in that order', async () => {
    const element = await card();
    expect(text(element)).to.include('Signs of human trafficking');
    element.parentElement!.lang = 'es-MX';
    await settled(element);
    expect(text(element)).to.include('Señales de la trata de personas');
    element.lang = 'EN_us';
    await settled(element);
    expect(text(element)).to.include('Signs of human trafficking');
  });

  it('are followed when the page changes, across shadow roots', async () => {
    const element = await card();
    const outer = document.createElement('div');
    outer.attachShadow({ mode: 'open' }).append(element);
    document.body.append(outer);
    document.documentElement.lang = 'es';
    await settled(element);
    expect(text(element)).to.include('Señales');
    outer.lang = 'en';
    await settled(element);
    expect(text(element)).to.include('Signs');
    document.documentElement.lang = 'en';
    outer.remove();
  });

  it('fall back to English, marked as such, with a warning', async () => {
    forgetWarnings();
    const element = await card('lang="xx"');
    expect(one(element, '[part~=base]').lang).to.equal('en');
    expect(warnings.join()).to.include('lang="xx"');
  });
});
