import { expect } from '@open-wc/testing';
import type { TraffickingHelp } from '../../src/element/trafficking-help.js';
import { all, card, openAll, root, settled, useScript } from '../card-page.js';

const languages = 'en es pt it fr ht nl de tl vi ru ar hi zh-Hans ko'.split(' ');
const sizes = [9, 12, 16, 24, 32, 40, 48];
const widths = [200, 240, 306, 320, 346, 390, 720];

/** The longest words, and each script and direction: what is true of these in less room is true of all. */
const telling = ['en', 'ar', 'ru', 'hi', 'de', 'ht'];

/** Together they show every spelling of a number that there is. */
const places = 'US-MO US-MN US-KS CA-ON GB IE NL IT ES MX ZA IN PH BR AU DE'
  .split(' ')
  .map((place) => {
    const [country, region = ''] = place.split('-');
    return { country, region };
  });

/** What a reader's own style sheet may do to text: WCAG 2.2, 1.4.12. */
const spaced = new CSSStyleSheet();
spaced.replaceSync(`* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important;
  line-height: 1.5 !important }`);

/** Fallback type with wide digits, as on machines without the fonts that are asked for. */
const wide = '--trafficking-help-font: "DejaVu Sans", Verdana, monospace';

interface Digits {
  number: string;
  element: HTMLElement;
  /** One box for each group of digits and each line it stands on. */
  groups: DOMRect[][];
}

/** Boxes that are one beside the other on a line, as one. */
function byLine(range: Range): DOMRect[] {
  const rects = [...range.getClientRects()].filter(({ width }) => width > 0);
  return rects.filter(({ top }, index) => !index || Math.abs(top - rects[index - 1]!.top) > 2);
}

/** The numbers and codes that are shown, in boxes as the reader sees them. */
function numbers(element: TraffickingHelp): Digits[] {
  return all(element, 'bdi')
    .filter((node) => /\d/.test(node.textContent!) && node.getClientRects().length)
    .map((node) => {
      const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
      const groups: DOMRect[][] = [];
      for (let text = walker.nextNode(); text; text = walker.nextNode()) {
        for (const { 0: digits, index } of text.textContent!.matchAll(/[*#+]?\d+/g)) {
          const range = document.createRange();
          range.setStart(text, index);
          range.setEnd(text, index + digits.length);
          groups.push(byLine(range));
        }
      }
      return { number: node.textContent!, element: node, groups };
    });
}

function contents(node: Node): Range {
  const range = document.createRange();
  range.selectNodeContents(node);
  return range;
}

/** The element above one, out of shadow roots as well. */
function above(element: Element): Element | null {
  return element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;
}

/** The boxes that a number must not leave: those that clip, and the button whose colour it stands on. */
function bounds(element: Element, stage: Element): DOMRect[] {
  const found: DOMRect[] = [];
  for (let box = above(element); box && box !== stage; box = above(box)) {
    const { display, overflowX } = getComputedStyle(box);
    const isButton = box.matches('[part~=action]');
    if (display !== 'inline' && (isButton || overflowX !== 'visible')) {
      found.push(box.getBoundingClientRect());
    }
  }
  return [...found, stage.getBoundingClientRect()];
}

/** What is wrong with the numbers of a card, in words. */
function faults(element: TraffickingHelp): string[] {
  const stage = element.parentElement!;
  return numbers(element).flatMap(({ number, element: node, groups }) => {
    const broken = groups.some((lines) => lines.length !== 1) ? [`${number} broken`] : [];
    const boxes = bounds(node, stage);
    const isInside = groups.flat().every((digits) =>
      boxes.every(
        (box) =>
          digits.left > box.left - 0.5 &&
          digits.right < box.right + 0.5 &&
          // Type without descenders may be lower than its own box.
          digits.top + digits.height / 2 > box.top &&
          digits.bottom - digits.height / 2 < box.bottom,
      ),
    );
    return isInside ? broken : [...broken, `${number} cut off`];
  });
}

/** The numbers that lie under something else, with what that is. */
function covered(element: TraffickingHelp): string[] {
  return all(element, 'bdi').flatMap((node) => {
    node.scrollIntoView({ block: 'center' });
    const digits = numbers(element).filter(({ element: number }) => number === node);
    return digits
      .flatMap(({ groups }) => groups.flat())
      .map(({ left, top, width, height }) =>
        root(element).elementFromPoint(left + width / 2, top + height / 2),
      )
      .filter((hit) => !hit || !(node.contains(hit) || hit.contains(node)))
      .map((hit) => `${node.textContent} under ${hit?.outerHTML}`);
  });
}

/** Sets text size and width of a card that is already there. */
function give(element: TraffickingHelp, size: number, width: number): void {
  const stage = element.parentElement!;
  stage.style.inlineSize = `${width}px`;
  stage.style.fontSize = `${size}px`;
  element.style.setProperty('--trafficking-help-font-size', `${size}px`);
}

/** Every number is whole at every size and width; the first faults, where there are any. */
async function expectWhole(element: TraffickingHelp, someSizes: number[], someWidths: number[]) {
  const found: string[] = [];
  openAll(element);
  for (const size of someSizes) {
    for (const width of someWidths) {
      give(element, size, width);
      found.push(...faults(element).map((fault) => `${fault} at ${width} px, text ${size} px`));
    }
    // WebKit's driver takes a page that is busy for seconds for one that hangs.
    await new Promise(requestAnimationFrame);
  }
  expect(found.slice(0, 12), `${found.length} faults`).to.deep.equal([]);
}

describe('a number is whole', () => {
  before(() => useScript('/dist/trafficking-help.all.js'));

  for (const layout of ['card', 'strip', 'line']) {
    for (const density of layout === 'line' ? [''] : ['comfortable', 'compact']) {
      for (const lang of density === 'compact' ? telling : languages) {
        it(`in every size and width: ${layout} ${density} ${lang}`, async () => {
          const element = await card(
            `layout="${layout}" density="${density}" lang="${lang}" region="MO" sections="contact"`,
          );
          expect(numbers(element).length).to.be.at.least(2);
          await expectWhole(element, sizes, widths);
        });
      }
    }
  }

  for (const { country, region } of places) {
    it(`however a country spells it: ${country} ${region}`, async () => {
      for (const layout of ['card', 'strip', 'line']) {
        for (const lang of ['en', 'ar']) {
          const element = await card(
            `layout="${layout}" lang="${lang}" country="${country}" region="${region}" sections="contact"`,
          );
          await expectWhole(element, [9, 16, 32, 48], [200, 320, 720]);
        }
      }
    });
  }

  for (const lang of ['en', 'ar', 'hi', 'de', 'ko']) {
    it(`with the spacing that readers may set, and in wide type: ${lang}`, async () => {
      for (const layout of ['card', 'strip', 'line']) {
        const element = await card(
          `layout="${layout}" lang="${lang}" region="MO" sections="contact" style='${wide}'`,
        );
        element.parentElement!.style.fontFamily = 'DejaVu Sans, Verdana, monospace';
        await expectWhole(element, sizes, [200, 320, 720]);
        root(element).adoptedStyleSheets.push(spaced);
        await expectWhole(element, [9, 16, 32], [200, 240, 320, 720]);
      }
    });
  }

  it('and nothing covers it, not even its copy button', async () => {
    const found: string[] = [];
    for (const layout of ['card', 'strip', 'line']) {
      for (const lang of ['en', 'ar', 'ru']) {
        const element = await card(
          `layout="${layout}" lang="${lang}" region="MO" sections="contact"`,
        );
        openAll(element);
        for (const size of [9, 16, 32, 48]) {
          for (const width of [200, 320, 720]) {
            give(element, size, width);
            found.push(
              ...covered(element).map((what) => `${layout} ${lang} ${size} ${width}: ${what}`),
            );
            await new Promise(requestAnimationFrame);
          }
        }
      }
    }
    expect(found.slice(0, 12), `${found.length} faults`).to.deep.equal([]);
  });

  it('and is copied as it is spelled, although it is shown in pieces', async () => {
    const element = await card('region="MO" sections="contact"');
    give(element, 32, 200);
    await settled(element);
    const number = all(element, '.panel > .lines bdi').find((node) => /-/.test(node.textContent!))!;
    expect(new Set([...contents(number).getClientRects()].map(({ top }) => top)).size).to.be.above(
      1,
    );
    getSelection()!.selectAllChildren(number);
    expect(getSelection()!.toString()).to.equal(number.textContent);
  });
});
