import { expect } from '@open-wc/testing';
import { expectNumber, isVisible, one, openAll, overflowing, page, script } from '../card-page.js';

/** The style sheets of other people, by the page that has them. */
const modules = '/node_modules';
const sheets: Record<string, string[]> = {
  'a hostile page': ['/tests/pages/hostile.css'],
  Bootstrap: [`${modules}/bootstrap/dist/css/bootstrap.min.css`],
  Bulma: [`${modules}/bulma/css/bulma.min.css`],
  Foundation: [`${modules}/foundation-sites/dist/css/foundation.min.css`],
  'the reset of Tailwind': [`${modules}/tailwindcss/preflight.css`],
  'GOV.UK': [`${modules}/govuk-frontend/dist/govuk/govuk-frontend.min.css`],
  USWDS: [`${modules}/@uswds/uswds/dist/css/uswds.min.css`],
  // Fetched by tests/wordpress-styles.mjs.
  WordPress: ['style', 'theme'].map((name) => `${modules}/.cache/wordpress/${name}.css`),
};

/** The cards that are compared. */
const cards = ['card', 'strip'].flatMap((layout) => [720, 320].map((width) => ({ layout, width })));

/**
 * How wide a box is and where it lies is the page's to say, so here the test says it. Not with `all`:
 * the page's type has to get as far as the host.
 */
function box(width: string): string {
  return `position: static; float: none; flex: none; zoom: 1; columns: auto;
    box-sizing: content-box; inline-size: ${width}; min-inline-size: 0; max-inline-size: none;
    margin: 0; border: 0; padding: 0; writing-mode: horizontal-tb;`.replaceAll(';', ' !important;');
}

/** A page with the given head and content, all its disclosures open. */
async function pageWith(head: string, content: string): Promise<HTMLIFrameElement> {
  const frame = await page(`${head}<body>${content}<script src="${script}"></script>`);
  for (const host of hosts(frame)) {
    await host.updateComplete;
    openAll(host);
  }
  return frame;
}

function cardsOn(head: string): Promise<HTMLIFrameElement> {
  const content = cards.map(
    ({
      layout,
      width,
    }) => `<div style="display: block !important; ${box(`${width}px`)}"><trafficking-help
      layout="${layout}" region="MO" sections="contact signs steps risk talk figures"
      style="${box('auto')}"></trafficking-help></div>`,
  );
  return pageWith(head, content.join(''));
}

const linked = (hrefs: string[]) =>
  hrefs.map((href) => `<link rel="stylesheet" href="${href}">`).join('');

/** Without its sheets a page would prove nothing. */
function expectSheets(frame: HTMLIFrameElement, hrefs: string[]): void {
  const links = [...frame.contentDocument!.querySelectorAll('link')];
  const arrived = links.filter(({ sheet }) => sheet?.cssRules.length);
  expect(arrived.map((link) => link.getAttribute('href'))).to.deep.equal(hrefs);
}

function hosts(frame: HTMLIFrameElement) {
  return [...frame.contentDocument!.querySelectorAll('trafficking-help')];
}

function style(element: Element, pseudo?: string): CSSStyleDeclaration {
  return element.ownerDocument.defaultView!.getComputedStyle(element, pseudo);
}

/** How an element looks, or what CSS puts before or after it. */
interface Look {
  name: string;
  /** Left, top, width and height, counted from the card's own corner. */
  box: number[];
  values: Map<string, string>;
}

// Given in pixels of the box, which is compared itself; for an inline box, of its first piece.
const ofTheBox = ['perspective-origin', 'transform-origin'];
const properties = [...getComputedStyle(document.body)].filter(
  (name) => !name.startsWith('--') && !ofTheBox.includes(name),
);

function valuesOf(element: Element, pseudo?: string): Map<string, string> {
  const computed = style(element, pseudo);
  return new Map(properties.map((name) => [name, computed.getPropertyValue(name)]));
}

function looksOf(element: Element, corner: DOMRect, name: string): Look[] {
  const { left, top, width, height } = element.getBoundingClientRect();
  // What has no box has no place either.
  const box = width || height ? [left - corner.left, top - corner.top, width, height] : [];
  const around = ['::before', '::after']
    .filter((pseudo) => !/^(none|normal|)$/.test(style(element, pseudo).content))
    .map((pseudo) => ({ name: name + pseudo, box: [], values: valuesOf(element, pseudo) }));
  return [{ name, box, values: valuesOf(element) }, ...around];
}

/** The looks of everything in every card of a page. */
async function looks(frame: HTMLIFrameElement): Promise<Look[]> {
  const found: Look[] = [];
  for (const [index, host] of hosts(frame).entries()) {
    const { layout, width } = cards[index]!;
    const base = one(host, '[part~=base]');
    const corner = base.getBoundingClientRect();
    for (const [place, element] of [base, ...base.querySelectorAll('*')].entries()) {
      // WebKit's driver takes a page that is busy for seconds for one that hangs.
      if (place % 25 === 0) await new Promise(requestAnimationFrame);
      const name = `${layout}, ${width} px: ${element.localName}.${element.classList}`;
      found.push(...looksOf(element, corner, name));
    }
  }
  return found;
}

/** Layout counts in 1/64 px or 1/60 px from the page's corner, so that places differ by as much. */
function isSameBox(one: number[], other: number[]): boolean {
  return one.length === other.length && one.every((side, at) => Math.abs(side - other[at]!) < 0.1);
}

/** The same for a length that was computed, such as a height in a column. */
function isSameValue(one: string | undefined, other: string | undefined): boolean {
  const [length, otherLength] = [one, other].map((value) => /^([\d.]+)px$/.exec(value ?? '')?.[1]);
  return length && otherLength
    ? Math.abs(Number(length) - Number(otherLength)) < 0.1
    : one === other;
}

/** Every difference in words; as often as it occurs. */
function differences(clean: Look[], other: Look[]): string[] {
  const names = (all: Look[]) => all.map(({ name }) => name);
  expect(names(other)).to.deep.equal(names(clean));
  return clean.flatMap((before, index) => {
    const after = other[index]!;
    const changed = properties
      .map((property) => [property, before.values.get(property), after.values.get(property)])
      .filter(([, was, is]) => !isSameValue(was, is));
    if (!isSameBox(before.box, after.box)) {
      changed.push(['box', before.box.join(), after.box.join()]);
    }
    return changed.map(([what, was, is]) => `${before.name} ${what}: ${was} → ${is}`);
  });
}

describe('other people’s style sheets', () => {
  let clean: Look[];

  before(async () => {
    clean = await looks(await cardsOn(''));
  });

  for (const [name, hrefs] of Object.entries(sheets)) {
    it(`${name} changes no style and no box in a card or a strip`, async () => {
      const frame = await cardsOn(linked(hrefs));
      expectSheets(frame, hrefs);
      const found = differences(clean, await looks(frame));
      expect(found.slice(0, 30), `${found.length} differences`).to.deep.equal([]);
      expectNumber(frame);
    });

    it(`${name} gives a line its own type and hides nothing of it`, async () => {
      const frame = await pageWith(
        linked(hrefs),
        '<div>Words. <trafficking-help layout="line"></trafficking-help></div>',
      );
      expectSheets(frame, hrefs);
      const host = hosts(frame)[0]!;
      const base = one(host, '[part~=base]');
      for (const property of ['font-family', 'font-size', 'font-style', 'font-weight', 'color']) {
        const outside = style(host).getPropertyValue(property);
        expect(style(base).getPropertyValue(property), property).to.equal(outside);
      }
      // Where the card stands is the page's to say; the hostile one says it.
      const display = name === 'a hostile page' ? 'flow-root' : 'inline';
      expect(style(host).display).to.equal(display);
      expect(isVisible(base)).to.equal(true);
      expectNumber(frame);
    });
  }

  it('the comparison finds what a page does to a part', async () => {
    const frame = await cardsOn(
      '<style>::part(sign) { color: rgb(255, 0, 0); padding-block-end: 5px }</style>',
    );
    const found = differences(clean, await looks(frame)).join('\n');
    expect(found).to.match(/^card, 720 px: li\. color: .+ → rgb\(255, 0, 0\)$/m);
    expect(found).to.match(/^card, 320 px: li\. padding-bottom: 0px → 5px$/m);
    expect(found).to.match(/^card, 320 px: section\.card.* box: /m);
    expect(found).not.to.match(/^strip/m);
    expectNumber(frame);
  });

  it('the hostile page reaches the host, so it could have reached the card', async () => {
    const frame = await cardsOn(linked(sheets['a hostile page']!));
    const host = hosts(frame)[0]!;
    const { letterSpacing, display, fontStyle, direction } = style(host);
    expect([letterSpacing, display, fontStyle, direction]).to.deep.equal([
      '12px',
      'flow-root',
      'italic',
      'rtl',
    ]);
    expectNumber(frame);
  });

  it('the number can be selected on a page that forbids it', async () => {
    const frame = await cardsOn(
      '<style>* { -webkit-user-select: none !important; user-select: none !important }</style>',
    );
    const number = one(hosts(frame)[0]!, '.call bdi');
    const selection = frame.contentWindow!.getSelection()!;
    selection.selectAllChildren(number);
    expect(selection.toString()).to.equal(number.textContent);
    expectNumber(frame);
  });

  it('a page that is written downwards gets a card that is written across', async () => {
    const frame = await pageWith(
      '<style>html, * { writing-mode: vertical-rl !important; text-orientation: upright }</style>',
      '<trafficking-help></trafficking-help>',
    );
    const host = hosts(frame)[0]!;
    const base = one(host, '[part~=base]');
    expect(style(host).writingMode).to.equal('vertical-rl');
    expect(style(base).writingMode).to.equal('horizontal-tb');
    expect(base.getBoundingClientRect().width).to.be.greaterThan(200);
    expect(overflowing(host)).to.deep.equal([]);
    expectNumber(frame);
  });

  it('a page that is zoomed zooms the card, which still fits', async () => {
    // WebKit counts rectangles and pointers differently here, so the number is only measured.
    for (const zoom of [0.5, 1.5, 3]) {
      const frame = await pageWith(
        `<style>html { zoom: ${zoom} }</style>`,
        '<trafficking-help></trafficking-help>',
      );
      const host = hosts(frame)[0]!;
      expect(style(one(host, '[part~=base]')).zoom).to.equal('1');
      expect(overflowing(host), `zoom ${zoom}`).to.deep.equal([]);
      expect(isVisible(one(host, '.call bdi'))).to.equal(true);
    }
  });
});
