import { expect } from '@open-wc/testing';
import { all, brokenNumbers, card, one, openAll, overflowing, root } from '../card-page.js';

const everySection = 'sections="contact signs steps risk talk figures" region="MO" quick-exit';

describe('the look', () => {
  for (const layout of ['card', 'strip']) {
    for (const language of ['en', 'es']) {
      it(`${layout} in ${language}: nothing overflows from 240 to 1280 px, nor at 200 % text`, async () => {
        for (const width of [240, 280, 320, 360, 480, 619, 640, 720, 900, 1080, 1280]) {
          for (const size of ['medium', '32px']) {
            const element = await card(
              `layout="${layout}" lang="${language}" ${everySection} style="--trafficking-help-font-size: ${size}"`,
              '',
              width,
            );
            openAll(element);
            const where = `${width} px, ${size}`;
            expect(overflowing(element), where).to.deep.equal([]);
            expect(brokenNumbers(element), where).to.deep.equal([]);
          }
        }
      });
    }
  }

  it('long words and wide type do not overflow', async () => {
    const word = 'Donaudampfschifffahrtsgesellschaftskapitänsmütze';
    const element = await card(
      `heading="${word.repeat(3)}" ${everySection} style="--trafficking-help-font: monospace"`,
      `<p>${word.repeat(3)}</p>`,
      240,
    );
    openAll(element);
    expect(overflowing(element)).to.deep.equal([]);
  });

  it('is compact: the heights that an editor may count on', async () => {
    const height = async (attributes: string, width: number) =>
      (await card(`region="MO" ${attributes}`, '', width)).getBoundingClientRect().height;
    expect(await height('', 720)).to.be.at.most(520);
    expect(await height('', 320)).to.be.at.most(900);
    expect(await height('density="compact"', 720)).to.be.at.most(440);
    expect(await height('density="compact"', 320)).to.be.at.most(760);
    expect(await height('layout="strip"', 1080)).to.be.at.most(64);
    expect(await height('layout="strip"', 320)).to.be.at.most(150);
  });

  it('keeps a width of its own in a float, a flexible box and a grid', async () => {
    const element = await card();
    for (const style of ['float:right', 'display:flex', 'display:grid;justify-items:start']) {
      element.parentElement!.style.cssText = style;
      expect(element.getBoundingClientRect().width, style).to.be.greaterThan(200);
    }
  });

  it('the line is part of a paragraph, in its type', async () => {
    const element = await card('layout="line"');
    const paragraph = element.parentElement!;
    paragraph.style.font = 'italic 19px serif';
    const base = getComputedStyle(one(element, '[part~=base]'));
    expect(getComputedStyle(element).display).to.equal('inline');
    expect(base.fontSize).to.equal('19px');
    expect(base.fontStyle).to.equal('italic');
    expect(base.backgroundColor).to.match(/rgba\(0, 0, 0, 0\)|transparent/);
  });

  it('line can be set by the property as well', async () => {
    const element = await card();
    element.layout = 'line';
    await element.updateComplete;
    expect(getComputedStyle(element).display).to.equal('inline');
  });

  it('auto follows the color-scheme of the page, light and dark do not', async () => {
    const surface = (element: Element) =>
      getComputedStyle(one(element, '[part~=base]')).backgroundColor;
    const auto = await card();
    const light = surface(auto);
    auto.parentElement!.style.colorScheme = 'dark';
    const dark = surface(auto);
    expect(dark).not.to.equal(light);
    auto.theme = 'light';
    await auto.updateComplete;
    expect(surface(auto)).to.equal(light);
    auto.parentElement!.style.colorScheme = 'light';
    auto.theme = 'dark';
    await auto.updateComplete;
    expect(surface(auto)).to.equal(dark);
  });

  it('targets are at least 24 px high and wide, the main ones 44 px high', async () => {
    const element = await card('region="MO"', '', 320);
    openAll(element);
    for (const node of all(element, '[part~=action], .danger a, .copy, [part=exit] a')) {
      expect(node.getBoundingClientRect().height).to.be.at.least(44);
    }
    for (const node of all(element, 'a, button, summary')) {
      const { width, height } = node.getBoundingClientRect();
      expect(Math.min(width, height), node.outerHTML).to.be.at.least(24);
    }
  });

  it('can be styled by part from outside, and only so', async () => {
    const element = await card();
    const sheet = document.createElement('style');
    sheet.textContent = `p, a, li, .panel { color: rgb(1, 2, 3) !important; letter-spacing: 1em }
      trafficking-help::part(sign) { color: rgb(4, 5, 6) }`;
    document.head.append(sheet);
    expect(getComputedStyle(one(element, '[part~=sign]')).color).to.equal('rgb(4, 5, 6)');
    expect(getComputedStyle(one(element, '.glance')).color).not.to.equal('rgb(1, 2, 3)');
    expect(getComputedStyle(one(element, '.glance')).letterSpacing).to.equal('normal');
    sheet.remove();
  });

  it('has every part that is documented', async () => {
    const element = await card(everySection);
    for (const part of 'base heading contact number action signs sign steps figures exit footer'.split(
      ' ',
    )) {
      expect(root(element).querySelector(`[part~=${part}]`), part).not.to.equal(null);
    }
  });
});
