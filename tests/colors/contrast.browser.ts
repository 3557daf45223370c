import { expect } from '@open-wc/testing';
import { APCAcontrast, sRGBtoY } from 'apca-w3';
import type { TraffickingHelp } from '../../src/element/trafficking-help.js';
import { contrast, lowestContrast, randomColors, ringContrast, shown } from './measured.js';
import { all, card, one, openAll } from '../card-page.js';

const everything = 'sections="contact signs steps risk talk figures" region="MO" quick-exit';
const properties = ['accent', 'surface', 'text', 'muted'] as const;

/** What a page asks for; the accent by its attribute or its property. */
type Wish = Partial<Record<(typeof properties)[number] | 'attribute', string>>;

async function ask(element: TraffickingHelp, wish: Wish): Promise<void> {
  for (const name of properties) {
    element.style.setProperty(`--trafficking-help-${name}`, wish[name] ?? '');
  }
  element.accent = wish.attribute;
  element.requestUpdate();
  await element.updateComplete;
}

const any = randomColors(20261122);

/** Each colour alone, and colours together. */
const alone: Wish[] = Array.from({ length: 120 }, (_, index) => ({
  [(['attribute', 'accent', 'surface', 'surface', 'text', 'muted'] as const)[index % 6]!]: any(),
}));
const together: Wish[] = Array.from({ length: 120 }, (_, index) => ({
  [index % 2 ? 'accent' : 'attribute']: any(),
  surface: any(),
  ...(index % 4 > 1 && { text: any(), muted: any() }),
}));
/** The middle, where black and white read equally badly. */
const middling: Wish[] = Array.from({ length: 40 }, (_, index) => {
  const channel = 100 + index;
  return { surface: `rgb(${channel} ${channel} ${channel})`, accent: any() };
});
/** All in one engine, every other in those that take longest: the palette is the same code. */
const wishes: Wish[] = [...alone, ...together, ...middling].filter(
  (_, index) => /Chrome\//.test(navigator.userAgent) || index % 2 === 0,
);

describe('contrast', () => {
  for (const layout of ['card', 'strip']) {
    for (const [scheme, density] of [
      ['light', 'comfortable'],
      ['dark', 'compact'],
    ]) {
      it(`of every text and sign in the ${layout}, open and closed, on a ${scheme} page, whatever colours are asked for`, async () => {
        const element = await card(
          `layout="${layout}" density="${density}" ${everything}`,
          '<p>Our night manager can help you call.</p>',
        );
        element.parentElement!.style.colorScheme = scheme!;
        let worst = 21;
        for (const [index, wish] of wishes.entries()) {
          // WebKit's driver takes a page that is busy for long for one that hangs.
          if (index % 20 === 0) await new Promise(requestAnimationFrame);
          if (index === wishes.length >> 1) openAll(element);
          await ask(element, wish);
          const { text, sign, where } = lowestContrast(element);
          worst = Math.min(worst, text);
          expect(text, `${JSON.stringify(wish)} ${where}`).to.be.at.least(4.5);
          expect(sign, `${JSON.stringify(wish)} ${where}`).to.be.at.least(3);
        }
        console.info(`${layout}, ${scheme}: the lowest of ${wishes.length} is ${worst.toFixed(2)}`);
      });
    }
  }

  it('of every focus ring', async () => {
    for (const layout of ['card', 'strip']) {
      const element = await card(`layout="${layout}" ${everything}`);
      openAll(element);
      for (const wish of wishes.filter((_, index) => index % 24 === 5)) {
        await ask(element, wish);
        for (const control of all(element, 'a, button, summary')) {
          expect(
            ringContrast(control),
            `${JSON.stringify(wish)} ${control.outerHTML}`,
          ).to.be.at.least(3);
        }
      }
    }
  });

  it('of our own themes is at least 7, all text included', async () => {
    for (const theme of ['light', 'dark']) {
      for (const layout of ['card', 'strip']) {
        const element = await card(`layout="${layout}" theme="${theme}" ${everything}`);
        openAll(element);
        const { text, where } = lowestContrast(element);
        expect(text, `${theme} ${layout} ${where}`).to.be.at.least(7);
      }
    }
  });

  it('of text on the panel is Lc 60 as well, with an accent that was moved no further than that', async () => {
    const element = await card(everything);
    const channels = (color: string) =>
      color
        .match(/[\d.]+/g)!
        .slice(0, 3)
        .map(Number);
    const styles = (node: Element) => getComputedStyle(node);
    const seen = (text: readonly number[], ground: readonly number[]) =>
      Math.abs(Number(APCAcontrast(sRGBtoY(text), sRGBtoY(ground))));
    const random = randomColors(20261126);
    const accents = ['#9f6f0e', 'red', '#777', '#ff7a00', ...Array.from({ length: 1200 }, random)]
      // Colours that are one, and opaque: others have no panel of their own.
      .filter((color) => /^(?:#|red|(?:rgb|hsl)\([^/]*$)/.test(color) && !color.endsWith('00'))
      .slice(0, 200);
    let moved = 0;
    for (const accent of accents) {
      await ask(element, { accent });
      const panel = one(element, '.panel');
      const ground = channels(styles(panel).backgroundColor);
      const text = channels(styles(panel).color);
      expect(seen(text, ground), accent).to.be.at.least(60);
      expect(seen(ground, text), accent).to.be.at.least(55);
      const asked = shown(styles(one(element, '.probe')).backgroundColor);
      const inks = [
        [0, 0, 0],
        [255, 255, 255],
      ];
      const isFine = inks.some((ink) => seen(ink, asked) >= 60 && contrast(ink, asked) >= 4.5);
      const distance = Math.max(...asked.map((value, index) => Math.abs(value - ground[index]!)));
      if (isFine) expect(distance, accent).to.be.at.most(1);
      else moved += 1;
      // 128 steps to black or white.
      if (!isFine) expect(distance, accent).to.be.greaterThan(0);
    }
    expect(moved).to.be.greaterThan(20);
  });
});
