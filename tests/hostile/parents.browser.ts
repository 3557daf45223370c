import { expect } from '@open-wc/testing';
import type { TraffickingHelp } from '../../src/element/trafficking-help.js';
import { all, expectNumber, isVisible, one, overflowing, page, script } from '../card-page.js';

/**
 * What cards are put into; `#` stands for the card. A parent gives as much as it has, or as much as is
 * asked for: there the card may not ask for more than the screen.
 */
const parents: Record<string, string> = {
  'a block': '<div>#</div>',
  'a grid': '<div style="display: grid">#</div>',
  'a grid with a column of 1fr': '<div style="display: grid; grid-template-columns: 1fr">#</div>',
  'a grid with a column of minmax(auto, 1fr)':
    '<div style="display: grid; grid-template-columns: minmax(auto, 1fr)">#</div>',
  'a grid with a column of max-content':
    '<div style="display: grid; grid-template-columns: max-content">#</div>',
  'a grid with a column of fit-content()':
    '<div style="display: grid; grid-template-columns: fit-content(100%)">#</div>',
  'a grid that places its items': '<div style="display: grid; place-items: center">#</div>',
  'an inline grid': '<div style="display: inline-grid">#</div>',
  'a block in a grid': '<div style="display: grid"><div><div>#</div></div></div>',
  'a flexible row': '<div style="display: flex">#</div>',
  'a block in a flexible row': '<div style="display: flex"><div>#</div></div>',
  'a flexible row with a picture':
    '<div style="display: flex"><i style="flex: none; inline-size: 48px"></i>#</div>',
  'a flexible row that wraps': '<div style="display: flex; flex-wrap: wrap"><p>Words.</p>#</div>',
  'a flexible column': '<div style="display: flex; flex-direction: column">#</div>',
  'a flexible column that centres':
    '<div style="display: flex; flex-direction: column; align-items: center">#</div>',
  'an inline flexible box': '<div style="display: inline-flex">#</div>',
  'a table': '<table><tr><td>#</td></tr></table>',
  'a fixed table':
    '<table style="table-layout: fixed; inline-size: 100%"><tr><td>#</td></tr></table>',
  'boxes that are tables':
    '<div style="display: table"><div style="display: table-cell">#</div></div>',
  'a fieldset': '<fieldset style="margin: 0">#</fieldset>',
  'a float on the left': '<div style="float: left">#</div>',
  'a float on the right': '<div style="float: right">#</div>',
  'an inline block': '<div style="display: inline-block">#</div>',
  'a paragraph’s place': '<span>#</span>',
  'an absolute box': '<div style="position: absolute">#</div>',
  'a fixed box': '<div style="position: fixed">#</div>',
  columns: '<div style="columns: 1">#</div>',
  'an open disclosure': '<details open><summary>More</summary>#</details>',
  'an open dialog': '<dialog open>#</dialog>',
  'a button': '<button>#</button>',
  'a list': '<ul style="padding: 0 0 0 20px"><li>#</li></ul>',
  'a figure': '<figure style="margin: 0; inline-size: fit-content">#</figure>',
  'a box of max-content': '<div style="inline-size: max-content">#</div>',
  'a box with an aspect ratio': '<div style="aspect-ratio: 2">#</div>',
  'a container': '<div style="container-type: inline-size">#</div>',
  'snapping slides':
    '<div style="display: flex; overflow-x: auto; scroll-snap-type: x mandatory"><div style="flex: 0 0 100%">#</div></div>',
  'a scaled box': '<div style="transform: scale(0.9)">#</div>',
  'a zoomed box': '<div style="zoom: 0.8">#</div>',
  'a box that is written downwards': '<div style="writing-mode: vertical-rl">#</div>',
  'a box beside a float': '<i style="float: left; inline-size: 60px; block-size: 60px"></i>#',
};

/** What a page may say of the card itself. */
const hosts = [
  'display: inline',
  'display: inline-block',
  'display: flex',
  'display: flex; flex-direction: column',
  'display: inline-flex',
  'display: grid',
  'display: grid; place-items: center',
  'display: contents',
  'display: table',
  'display: table-cell',
  'display: list-item',
  'display: flow-root',
  'inline-size: max-content',
  'inline-size: fit-content',
  'float: inline-start',
  'position: absolute',
  'margin-inline: auto',
];

/** A phone: its width, and the text size of its reader. */
const phones = [
  { width: 320, size: 16 },
  { width: 412, size: 32 },
];

/** A page on a phone that has drawn its card. */
async function phone(
  { width, size }: (typeof phones)[number],
  content: string,
  dir = 'ltr',
): Promise<{ frame: HTMLIFrameElement; host: TraffickingHelp; base: HTMLElement }> {
  const frame = await page(
    `<body dir="${dir}"><style>:root { --trafficking-help-font-size: ${size}px }</style>${content}
     <script src="${script}"></script>`,
  );
  frame.style.inlineSize = `${width}px`;
  frame.style.border = '0';
  const host = frame.contentDocument!.querySelector('trafficking-help')!;
  await host.updateComplete;
  return { frame, host, base: one(host, '[part~=base]') };
}

const tag = (layout: string, style = '') =>
  `<trafficking-help layout="${layout}" region="MO" style="${style}"></trafficking-help>`;

/** How far the page can be scrolled to its side. */
function sideways({ contentDocument, contentWindow }: HTMLIFrameElement): number {
  return contentDocument!.documentElement.scrollWidth - contentWindow!.innerWidth;
}

/** The card fits, is wide enough, and cuts nothing off. */
function expectFits(frame: HTMLIFrameElement, host: TraffickingHelp, least: number): void {
  const base = one(host, '[part~=base]');
  const { left, right, width } = base.getBoundingClientRect();
  expect(sideways(frame), 'the page scrolls to its side').to.be.at.most(0);
  // WebKit does not count the zoom of an ancestor in rectangles.
  const zoom = host.parentElement!.style.zoom && base.currentCSSZoom === undefined ? 0.8 : 1;
  expect(left).to.be.at.least(0);
  expect(right * zoom).to.be.at.most(frame.contentWindow!.innerWidth);
  expect(width).to.be.at.least(least);
  expect(overflowing(host)).to.deep.equal([]);
  expect(isVisible(all(host, 'bdi')[0]!)).to.equal(true);
}

for (const { width, size } of phones) {
  describe(`on a phone of ${width} px with text of ${size} px a card fits into`, () => {
    for (const [name, html] of Object.entries(parents)) {
      it(name, async () => {
        for (const layout of ['card', 'strip']) {
          for (const dir of ['ltr', 'rtl']) {
            const { frame, host } = await phone(
              { width, size },
              html.replace('#', tag(layout)),
              dir,
            );
            expectFits(frame, host, 200);
          }
        }
      });
    }

    for (const style of hosts) {
      it(`its page with ${style}`, async () => {
        for (const layout of ['card', 'strip']) {
          const { frame, host } = await phone({ width, size }, tag(layout, style));
          expectFits(frame, host, 200);
        }
      });
    }

    // As much as the longest word of a text would have there.
    for (const html of [
      '<div style="display: grid; grid-template-columns: min-content">#</div>',
      '<div style="inline-size: min-content">#</div>',
      '<div style="display: grid; grid-template-columns: 1fr 1fr"><p>Words.</p>#</div>',
      '<table><tr><td>Some more words of a text that is long.</td><td>#</td></tr></table>',
    ]) {
      it(`a place that leaves it little: ${html}`, async () => {
        const { frame, host } = await phone({ width, size }, html.replace('#', tag('card')));
        expectFits(frame, host, 120);
      });
    }
  });
}

describe('a card takes', () => {
  const screen = { width: 1080, size: 16 };
  for (const style of [
    'float: left',
    'display: inline-block',
    'display: inline-grid',
    'position: absolute',
    'inline-size: fit-content',
    'display: table',
  ]) {
    it(`a width of its own where it is asked for one: ${style}`, async () => {
      const { base } = await phone(screen, `<div style="${style}">${tag('card')}</div>`);
      expect(base.getBoundingClientRect().width).to.be.closeTo(322, 1);
    });
  }

  for (const style of ['display: flex', 'display: grid', 'display: inline', 'display: flow-root']) {
    it(`all the width of its host: ${style}`, async () => {
      const { base } = await phone(screen, tag('card', style));
      expect(base.getBoundingClientRect().width).to.equal(1064);
    });
  }

  it('what is left beside a float', async () => {
    const float = '<i style="float: left; inline-size: 200px; block-size: 60px"></i>';
    const { base } = await phone(screen, float + tag('card'));
    const { left, top, width } = base.getBoundingClientRect();
    expect([left, top, width]).to.deep.equal([208, 8, 864]);
  });

  it('no more than the page allows', async () => {
    const { base } = await phone(
      screen,
      tag('card', '--trafficking-help-max-width: 250px; float: left'),
    );
    expect(base.getBoundingClientRect().width).to.equal(250);
  });

  it('the width of a place that had none when it was drawn', async () => {
    for (const hiding of ['inline-size: 0; overflow: hidden', 'display: none']) {
      const { base, frame, host } = await phone(
        phones[0]!,
        `<div id="tab" style="${hiding}">${tag('card')}</div>`,
      );
      const tab = frame.contentDocument!.getElementById('tab')!;
      tab.removeAttribute('style');
      const { width } = tab.getBoundingClientRect();
      expect(base.getBoundingClientRect().width).to.equal(width);
      expectFits(frame, host, 280);
      expectNumber(frame);
    }
  });
});
