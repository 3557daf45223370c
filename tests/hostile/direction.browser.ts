import { expect } from '@open-wc/testing';
import { snippet } from '../../src/html/index.js';
import { all, card, one } from '../card-page.js';

/** Unicode's controls of direction: embeddings, overrides, isolates, marks. */
const controls = [
  '\u202A',
  '\u202B',
  '\u202D',
  '\u202E',
  '\u2066',
  '\u2067',
  '\u2068',
  '\u200F',
  '\u061C',
];
const headings = [
  ...controls.map((control) => `Help ${control}`),
  `${'\u202E'.repeat(130)}Help`,
  '\u05E2\u05D6\u05E8\u05D4',
  'Help &#8238;',
];

const layouts = ['card', 'strip', 'line'];

/** Whether the digits of a text stand from left to right, or on a later line. */
function readsOn(node: Node): boolean {
  const digits: DOMRect[] = [];
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    for (let index = 0; index < text.textContent!.length; index++) {
      if (!/[\d*]/.test(text.textContent![index]!)) continue;
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + 1);
      digits.push(range.getBoundingClientRect());
    }
  }
  return digits.every((digit, index) => {
    const before = digits[index - 1];
    return !before || digit.left >= before.right - 1 || digit.top > before.top + 2;
  });
}

const numbers = (holder: ParentNode) =>
  [...holder.querySelectorAll('a[href^="tel:"], a[href^="sms:"]')].filter(
    (link) => link.getClientRects().length,
  );

describe('controls of direction in a heading', () => {
  for (const direction of ['ltr', 'rtl']) {
    for (const layout of layouts) {
      it(`turn no number of a ${layout} round, on a page that is ${direction}`, async () => {
        document.documentElement.dir = direction;
        for (const heading of headings) {
          const element = await card(`layout="${layout}" heading="${heading}" region="MO"`);
          const base = one(element, '[part~=base]');
          const shown = all(element, 'bdi[dir=ltr]').filter(
            (number) => number.getClientRects().length,
          );
          expect(shown).not.to.have.length(0);
          for (const number of shown) expect(readsOn(number), heading).to.equal(true);
          expect(base.textContent).not.to.match(/[\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C]/);
        }
        document.documentElement.removeAttribute('dir');
      });

      it(`turn no number round of what is printed of a ${layout}, on a page that is ${direction}`, () => {
        const holder = document.createElement('div');
        holder.dir = direction;
        document.body.append(holder);
        for (const heading of headings) {
          for (const styled of [false, true]) {
            for (const format of ['script', 'div', 'iframe', 'static'] as const) {
              const attributes = { heading, layout, region: 'MO' };
              const { html } = snippet({ format, attributes, host: '', styled });
              holder.innerHTML = html.replace(/<script.*?<\/script>|<iframe.*?<\/iframe>/gs, '');
              const shown = numbers(holder).map((link) => link.querySelector('[dir]') ?? link);
              for (const number of shown) {
                expect(number.getAttribute('dir')).to.equal('ltr');
                expect(readsOn(number), `${format} ${heading}`).to.equal(true);
              }
            }
          }
        }
        holder.remove();
      });
    }
  }
});
