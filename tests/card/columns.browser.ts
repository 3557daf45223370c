import { expect } from '@open-wc/testing';
import { all, card, openAll, one, root, settled, useScript } from '../card-page.js';

useScript('/dist/trafficking-help.all.js');

const optional = ['signs', 'steps', 'risk', 'talk', 'figures'];

/** Every choice of sections, each with `contact`. */
const choices = Array.from({ length: 2 ** optional.length }, (_, bits) =>
  ['contact', ...optional.filter((_name, index) => bits & (1 << index))].join(' '),
);

const isChromium = /Chrome\//.test(navigator.userAgent);

/** Those that differ most, for the other languages. */
const few = choices.filter((_choice, index) => [0, 1, 2, 3, 5, 14, 20, 31].includes(index));

/** The lines of text and the buttons in an element, as boxes. */
function boxes(element: Element): DOMRect[] {
  const found: DOMRect[] = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    // Browsers give what is in a closed disclosure a place as well.
    const isFolded =
      node.parentElement!.closest('details:not([open])') && !node.parentElement!.closest('summary');
    if (isFolded || !node.textContent!.trim()) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    found.push(...range.getClientRects());
  }
  for (const control of element.querySelectorAll('a, button, summary')) {
    if (control.localName !== 'summary' && control.closest('details:not([open])')) continue;
    found.push(control.getBoundingClientRect());
  }
  return found.filter(({ width, height }) => width > 1 && height > 1);
}

const end = (elements: readonly Element[]) =>
  Math.max(...elements.flatMap((element) => boxes(element).map(({ bottom }) => bottom)));

/** Groups what stands side by side: boxes that begin at the same edge belong to one column. */
function ends(element: Element, columns: number): number[] {
  const { left, width } = element.getBoundingClientRect();
  const lowest = new Map<number, number>();
  for (const box of boxes(element)) {
    const column = Math.min(columns - 1, Math.floor(((box.left - left) / width) * columns));
    lowest.set(column, Math.max(lowest.get(column) ?? 0, box.bottom));
  }
  return [...lowest.values()];
}

const columnsOf = (element: Element) => {
  const { gridTemplateColumns } = getComputedStyle(element);
  return gridTemplateColumns === 'none' ? 1 : gridTemplateColumns.split(' ').length;
};

/** By how much one column ends before its neighbour, for everything in columns. */
function gaps(element: Element): [where: string, gap: number][] {
  const found: [string, number][] = [];
  const note = (where: string, list: readonly number[]) => {
    if (list.length > 1) found.push([where, Math.max(...list) - Math.min(...list)]);
  };
  for (const columns of all(element, '.columns')) {
    const parts = [[one(element, '.panel')], [...columns.querySelectorAll('.body')]];
    if (columnsOf(columns) > 1) note('panel and body', parts.map(end));
  }
  for (const panel of all(element, '.listed')) {
    const right = [...panel.querySelectorAll(':scope > .danger, :scope > .actions')];
    if (columnsOf(panel) > 1) note('panel', [end([one(element, '.reach')]), end(right)]);
  }
  for (const list of all(element, '.body ul, .glance')) {
    if (list.offsetParent && columnsOf(list) > 1) note(list.className, ends(list, columnsOf(list)));
  }
  for (const flow of all(element, '.flow')) {
    const { width } = flow.getBoundingClientRect();
    const parts = [...flow.querySelectorAll(':scope > .part')];
    const edges = new Set(
      parts.flatMap((part) => [...part.getClientRects()].map(({ left }) => Math.round(left))),
    );
    const lowest = [...edges].map((edge) =>
      Math.max(
        ...parts
          .flatMap(boxes)
          .filter(({ left }) => left >= edge - 2 && left < edge + width / edges.size - 2)
          .map(({ bottom }) => bottom),
      ),
    );
    note('flow', lowest);
  }
  return found;
}

describe('columns', () => {
  for (const [lang, place] of [
    ['en', 'region="MO"'],
    ['en', ''],
    ['de', 'region="CA"'],
    ['hi', ''],
    ['ar', 'country="GB"'],
    ['zh-Hans', 'country="CA" region="ON"'],
    ['ru', 'country="SO"'],
  ] as const) {
    it(`never end more than 96 px before their neighbour: ${lang} ${place}`, async () => {
      const element = await card(`lang="${lang}" ${place}`, '<p>Our night manager can help.</p>');
      const found: string[] = [];
      for (const width of [240, 320, 640, 720, 860, 1080, 1280]) {
        element.parentElement!.style.inlineSize = `${width}px`;
        // All of them in one engine: the columns are the style sheet's, and this takes long.
        for (const sections of isChromium && place === 'region="MO"' ? choices : few) {
          element.sections = sections;
          await settled(element);
          for (const [where, gap] of gaps(element)) {
            if (gap > 96) found.push(`${width} ${sections}: ${where} ${Math.round(gap)}`);
          }
        }
      }
      expect(found.slice(0, 12), `${found.length} gaps`).to.deep.equal([]);
    });
  }

  it('stand still when something is opened', async () => {
    const element = await card('region="MO"', '', 720);
    const places = () =>
      all(element, '.panel a, .panel > * > summary, .more > summary').map(
        (node) => node.getBoundingClientRect().top,
      );
    const summary = one(element, '.more > summary');
    const before = places();
    summary.click();
    await settled(element);
    const moved = places().map((top, index) => Math.abs(top - before[index]!));
    expect(Math.max(...moved)).to.be.lessThan(1);
  });

  it('change with the width without an error on the page', async () => {
    const problems: string[] = [];
    const note = ({ message }: ErrorEvent) => problems.push(message);
    addEventListener('error', note);
    const element = await card('signs="all"', '', 1280);
    for (const width of [300, 700, 1280, 320, 1000]) {
      element.parentElement!.style.inlineSize = `${width}px`;
      await settled(element);
    }
    removeEventListener('error', note);
    expect(problems).to.deep.equal([]);
    expect(root(element).querySelector('[data-stacked]') !== null).to.equal(true);
  });
});

describe('targets', () => {
  const main = '[part~=action], .danger a, .copy, [part=exit] a';

  for (const lang of ['en', 'es', 'de', 'ar', 'hi', 'ru', 'zh-Hans']) {
    it(`have 24 px of their own, the main ones 44 px, and rings that hide and lose nothing: ${lang}`, async () => {
      for (const [options, width] of [
        ['region="MO" quick-exit sources-href="/sources"', 240],
        ['region="CA" quick-exit sources-href="/sources"', 320],
        ['region="MO" quick-exit sources-href="/sources"', 720],
        ['region="MO" density="compact" quick-exit', 320],
        ['layout="strip" quick-exit', 320],
        ['layout="strip" quick-exit', 1080],
      ] as const) {
        const element = await card(`lang="${lang}" ${options}`, '', width);
        openAll(element);
        await settled(element);
        const targets = all(element, 'a[href], button, summary').map((node) => ({
          node,
          box: node.getBoundingClientRect(),
        }));
        const edge = one(element, '[part~=base]').getBoundingClientRect();
        // The digits: the box of a font has room above and below them.
        const numbers = all(element, 'bdi').map((node) => {
          const { left, top, width, height } = node.getBoundingClientRect();
          return { node, box: new DOMRect(left, top + height / 5, width, (height * 3) / 5) };
        });
        const meets = (one: DOMRect, other: DOMRect, by: number) =>
          one.left - by < other.right - 0.5 &&
          one.right + by > other.left + 0.5 &&
          one.top - by < other.bottom - 0.5 &&
          one.bottom + by > other.top + 0.5;
        for (const { node, box } of targets) {
          const where = `${options} ${width} ${node.outerHTML.replace(/<!--.*?-->/g, '')}`;
          const least = node.matches(main) ? 44 : 24;
          expect(Math.round(box.height), where).to.be.at.least(least);
          expect(Math.round(box.width), where).to.be.at.least(24);
          for (const other of targets) {
            if (other.node === node) continue;
            expect(meets(box, other.box, 0), `${where} on ${other.node.outerHTML}`).to.equal(false);
          }
          node.focus({ preventScroll: true, focusVisible: true } as FocusOptions);
          const { outlineOffset, outlineWidth } = getComputedStyle(node);
          const ring = parseFloat(outlineOffset) + parseFloat(outlineWidth);
          expect(box.top - ring, where).to.be.at.least(edge.top);
          expect(box.bottom + ring, where).to.be.at.most(edge.bottom);
          expect(box.left - ring, where).to.be.at.least(edge.left);
          expect(box.right + ring, where).to.be.at.most(edge.right);
          const ringed = numbers.filter(
            (number) => !node.contains(number.node) && meets(box, number.box, ring - 1),
          );
          expect(ringed.map((number) => number.node.textContent).join(), where).to.equal('');
        }
      }
    });
  }

  it('are few: one before the call, or two with the exit, and ten in a closed card', async () => {
    const stops = (element: Element) => all(element, 'a[href], button, summary');
    const closed = (element: Element) =>
      stops(element).filter((node) => !node.closest('details') || node.localName === 'summary');
    const place = (element: Element) => stops(element).findIndex((node) => node.matches('.call'));
    const element = await card('region="MO"');
    expect(place(element) + 1).to.be.at.most(2);
    expect(closed(element).length).to.be.at.most(10);
    expect(place(await card('region="MO" quick-exit')) + 1).to.be.at.most(3);
  });
});

describe('a number and what follows it', () => {
  /** The first sign after an element, with its node; undefined where something else begins. */
  function following(element: Element): Range | undefined {
    const walker = document.createTreeWalker(element.closest('li, p, a')!, NodeFilter.SHOW_TEXT);
    walker.currentNode = element;
    let node = walker.nextNode();
    while (node && (element.contains(node) || node.textContent === '')) node = walker.nextNode();
    if (!node || !/^[.,;:!?،。，।)）]/.test(node.textContent!)) return undefined;
    const range = document.createRange();
    range.setStart(node, 0);
    range.setEnd(node, 1);
    return range;
  }

  for (const lang of ['en', 'es', 'ar', 'ru', 'zh-Hans']) {
    it(`stand together: ${lang}`, async () => {
      const element = await card(`lang="${lang}" region="MO"`, '', 320);
      openAll(element);
      let count = 0;
      for (let width = 240; width <= 420; width += 12) {
        element.parentElement!.style.inlineSize = `${width}px`;
        await settled(element);
        for (const number of all(element, 'bdi')) {
          const sign = following(number)?.getBoundingClientRect();
          if (!sign) continue;
          count += 1;
          const { bottom } = number.getBoundingClientRect();
          const where = `${width} ${number.parentElement!.textContent}`;
          expect(Math.abs(sign.bottom - bottom), where).to.be.lessThan(8);
        }
      }
      expect(count).to.be.greaterThan(0);
    });
  }
});

describe('the focus', () => {
  for (const [name, change] of [
    ['as a strip', { layout: 'strip' }],
    ['as a line', { layout: 'line' }],
    ['for a country without a line', { country: 'SO' }],
    ['for another country', { country: 'GB' }],
  ] as const) {
    it(`stays in the card when it is drawn ${name}`, async () => {
      for (const selector of ['.call', '.copy', '.other > summary', '.more > summary', '.print']) {
        const element = await card('region="MO"');
        one(element, selector).focus();
        Object.assign(element, change);
        await settled(element);
        const isKept = root(element).activeElement !== null;
        expect(isKept, `${selector} ${document.activeElement!.localName}`).to.equal(true);
      }
    });
  }

  it('is not taken from the page', async () => {
    const element = await card();
    const field = document.createElement('input');
    document.body.append(field);
    field.focus();
    element.layout = 'strip';
    await settled(element);
    expect(document.activeElement === field).to.equal(true);
    field.remove();
  });
});
