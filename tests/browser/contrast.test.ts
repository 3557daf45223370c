import { expect } from '@open-wc/testing';
import { contrast, shown } from './colors.js';
import { card, one } from './page.js';

/** The same colours in every run: a small linear congruential generator. */
function random(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1664525 + 1013904223) % 2 ** 32) / 2 ** 32;
}

const next = random(20261122);
const number = (from: number, to: number) => (from + next() * (to - from)).toFixed(3);

/** Colours of every kind: in gamut and out, opaque and transparent, and the awkward middle. */
const kinds: (() => string)[] = [
  () => `rgb(${number(0, 255)} ${number(0, 255)} ${number(0, 255)})`,
  () => `rgb(${number(0, 255)} ${number(0, 255)} ${number(0, 255)} / ${number(0, 1)})`,
  () => `hsl(${number(0, 360)} ${number(0, 100)}% ${number(0, 100)}%)`,
  () => `oklch(${number(0, 1)} ${number(0, 0.4)} ${number(0, 360)})`,
  () => `lab(${number(0, 100)} ${number(-125, 125)} ${number(-125, 125)})`,
  () => `lab(${number(47, 52)} ${number(-60, 60)} ${number(-60, 60)} / ${number(0, 1)})`,
  () => `color(display-p3 ${number(0, 1)} ${number(0, 1)} ${number(0, 1)})`,
];

const named = ['black', 'white', 'gray', 'transparent', 'yellow', 'var(--none)'];

describe('contrast', () => {
  const colors = [...named, ...Array.from({ length: 1000 }, (_, i) => kinds[i % kinds.length]!())];
  for (const theme of ['light', 'dark']) {
    it(`of 1,000 random accents: text on them, and them as text, in the ${theme} theme`, async () => {
      const element = await card(`theme="${theme}"`);
      const base = one(element, '[part~=base]');
      const color = (selector: string, property: 'color' | 'backgroundColor') =>
        getComputedStyle(one(element, selector))[property];
      const surface = shown(getComputedStyle(base).backgroundColor);
      let worst = 21;
      for (const [index, accent] of colors.entries()) {
        // WebKit's driver takes a page that is busy for long for one that hangs.
        if (index % 50 === 0) await new Promise(requestAnimationFrame);
        base.style.setProperty('--chosen-accent', accent);
        const panel = shown(color('.panel', 'backgroundColor'));
        const button = shown(color('.call', 'backgroundColor'));
        const ratios = [
          contrast(panel, shown(color('.promise', 'color'))),
          contrast(panel, shown(color('[part~=action]:not(.call)', 'color'))),
          contrast(button, shown(color('.call', 'color'))),
          contrast(surface, shown(color('.more summary', 'color'))),
        ];
        const lowest = Math.min(...ratios);
        worst = Math.min(worst, lowest);
        expect(lowest, `${accent}: ${ratios.join(' ')}`).to.be.at.least(4.5);
      }
      console.info(
        `${theme}: the lowest contrast of ${colors.length} accents is ${worst.toFixed(2)}`,
      );
    });
  }

  it('of our own themes is at least 7, all text included', async () => {
    for (const theme of ['light', 'dark']) {
      const element = await card(`theme="${theme}" sections="contact signs steps figures"`);
      const surface = getComputedStyle(one(element, '[part~=base]')).backgroundColor;
      for (const selector of [
        '.promise',
        '.danger',
        '.call',
        '.lede',
        '.title',
        '[part~=sign]',
        '[part~=footer]',
        '.print',
        '.source',
        '.more summary',
        '[part~=steps] p',
      ]) {
        const node = one(element, selector);
        let behind = surface;
        for (let parent: Element | null = node; parent; parent = parent.parentElement) {
          const own = getComputedStyle(parent).backgroundColor;
          if (!/^rgba\(0, 0, 0, 0\)$|transparent|\/ 0\)/.test(own)) {
            behind = own;
            break;
          }
        }
        const ratio = contrast(shown(behind, surface), shown(getComputedStyle(node).color));
        expect(ratio, `${theme} ${selector}`).to.be.at.least(7);
      }
    }
  });

  it('of any surface that a page sets stays readable', async () => {
    const element = await card('sections="contact signs figures"');
    for (let lightness = 0; lightness <= 100; lightness += 2) {
      element.style.setProperty('--trafficking-help-surface', `lab(${lightness} 10 -20)`);
      const surface = shown(getComputedStyle(one(element, '[part~=base]')).backgroundColor);
      for (const selector of ['.title', '.lede']) {
        const ratio = contrast(surface, shown(getComputedStyle(one(element, selector)).color));
        expect(ratio, `L ${lightness} ${selector}`).to.be.at.least(4.5);
      }
    }
  });

  it('of an accent that is no colour leaves readable text', async () => {
    const element = await card();
    element.style.setProperty('--trafficking-help-accent', 'banana');
    const surface = shown(getComputedStyle(one(element, '[part~=base]')).backgroundColor);
    const panel = shown(getComputedStyle(one(element, '.panel')).backgroundColor, 'white');
    for (const selector of ['.promise', '.danger', '.more summary', '.call']) {
      const ratio = contrast(
        selector.startsWith('.more') ? surface : panel,
        shown(getComputedStyle(one(element, selector)).color),
      );
      expect(ratio, selector).to.be.at.least(4.5);
    }
  });
});
