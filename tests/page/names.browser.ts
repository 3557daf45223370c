import { expect } from '@open-wc/testing';
import { all, card, catchPrints, one, setClock, settled } from '../card-page.js';

/**
 * Content blockers hide what is named like this. Their style sheets are the reader's, not the page's:
 * in Chromium and Firefox they reach into shadow roots. No selector for all sites of EasyList fits our
 * names (looked at in November 2026, as shipped with uBlock Origin 1.67).
 */
const blocked =
  'ad ads advert advertisement banner sponsor sponsored popup track tracker tracking beacon stats ' +
  'chat-widget promo social share cookie consent newsletter';

/** Whether a name is such a word, or has one between hyphens. */
const isBlocked = (name: string) =>
  blocked.split(' ').some((word) => `-${name.toLowerCase()}-`.includes(`-${word}-`));

/** All names that a style could be for: element, id, classes, parts, and attributes with short values. */
function names(elements: readonly Element[]): string[] {
  return elements.flatMap((element) => [
    element.localName,
    element.id,
    ...element.classList,
    ...element.part,
    ...[...element.attributes].flatMap(({ name, value }) => [
      name,
      ...(/^[\w-]+$/.test(value) ? [value] : []),
    ]),
  ]);
}

const everything =
  'region="MO" quick-exit sources-href="/sources" sections="contact signs steps risk talk figures"';

it('knows such a name', () => {
  expect(['top-ad', 'AD', 'chat-widget', 'share'].filter(isBlocked)).to.have.length(4);
  expect(['heading', 'strip', 'glance', 'print', 'occasion'].filter(isBlocked)).to.deep.equal([]);
});

it('nothing is named like what blockers hide: the card, the strip, the line, on any day', async () => {
  for (const day of ['2026-12-01', '2027-01-11']) {
    setClock(`${day}T12:00`);
    for (const attributes of [
      everything,
      `${everything} layout="strip"`,
      `${everything} layout="line"`,
      `${everything} country="SO"`,
      `${everything} density="compact" corners="round" typeface="serif" theme="dark"`,
    ]) {
      const element = await card(attributes, '<p slot="fallback">Call</p><p>Ours</p>');
      const found = names([element, ...all(element, '*')]);
      expect(found).to.include('base');
      expect(found.filter(isBlocked), attributes).to.deep.equal([]);
    }
  }
});

it('nor is anything on the sheet for a wallet', async () => {
  const element = await card('region="MO"');
  const printed = catchPrints();
  one(element, '.print').click();
  while (!printed.length) await settled(element);
  const found = names([...printed[0]!.querySelectorAll('*')]);
  expect(found).to.include('wallet');
  expect(found.filter(isBlocked)).to.deep.equal([]);
});

it('nor are its attributes, also as those of a marked div, and its event', async () => {
  const element = await card();
  let event = '';
  element.dispatchEvent = ({ type }) => {
    event = type;
    return false;
  };
  const link = one<HTMLAnchorElement>(element, '.call');
  link.addEventListener('click', (click) => click.preventDefault());
  link.click();
  expect(event).to.equal('trafficking-help-contact');
  const { observedAttributes } = element.constructor as unknown as { observedAttributes: string[] };
  expect(observedAttributes).to.include('campaign');
  const found = [
    'data-trafficking-help',
    'data-trafficking-help-fallback',
    event,
    ...observedAttributes,
  ];
  expect(found.filter(isBlocked)).to.deep.equal([]);
});
