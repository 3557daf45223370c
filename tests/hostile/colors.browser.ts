import { expect } from '@open-wc/testing';
import type { TraffickingHelp } from '../../src/element/trafficking-help.js';
import { contrast, lowestContrast, shown } from '../colors/measured.js';
import {
  all,
  card,
  expectNumber,
  forgetWarnings,
  one,
  page,
  script,
  warnings,
} from '../card-page.js';

const property = (name: string) => `--trafficking-help-${name}`;
const colorProperties = ['accent', 'surface', 'text', 'muted', 'line'].map(property);

function expectReadable(element: Element, message: string): void {
  const { text, sign, where } = lowestContrast(element);
  expect(text, `${message}: ${where}`).to.be.at.least(4.5);
  expect(sign, `${message}: ${where}`).to.be.at.least(3);
}

async function redraw(element: TraffickingHelp): Promise<void> {
  element.requestUpdate();
  await element.updateComplete;
}

const panel = (element: Element) => getComputedStyle(one(element, '.panel')).backgroundColor;
const ground = (element: Element) => getComputedStyle(one(element, '[part~=base]')).backgroundColor;

/** Until something holds; the test's own time limit ends what never does. */
async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise(requestAnimationFrame);
}

const nested = (times: number, name = '--none') =>
  `${`var(${name}, `.repeat(times)}red${')'.repeat(times)}`;

/** What is the colour of the text around it, however it is written, and what is no colour at all. */
const noColors = [
  'currentcolor',
  'CURRENTCOLOR',
  'c\\75rrentcolor',
  'c\\000075 rrentcolor',
  '/**/currentcolor',
  'contrast-color(c\\75rrentcolor)',
  'contrast-color(currentcolor)',
  'color-mix(in srgb, currentcolor, currentcolor)',
  'color-mix(in srgb, c\\75rrentcolor, white)',
  'color-mix(in oklch, currentcolor 100%, red 0%)',
  'rgb(from currentcolor r g b / 1)',
  'oklch(from c\\75rrentcolor l c h)',
  'light-dark(currentcolor, currentcolor)',
  'var(--none, currentcolor)',
  'var(--page-color)',
  'env(none, currentcolor)',
  'if(else: currentcolor)',
  'attr(data-color type(<color>), currentcolor)',
  'transparent',
  '#ffffff00',
  'rgb(255 255 255 / 0.6)',
  'rgb(255 255 255 / none)',
  'rgb(calc(infinity) calc(-infinity) calc(NaN))',
  'color(srgb 1e30 -1e30 none)',
  'oklch(none none none)',
  'lab(50% 900 900)',
  'Canvas',
  'CanvasText',
  'ButtonFace',
  'Highlight',
  'inherit',
  'initial',
  'unset',
  'revert',
  'revert-layer',
  '',
  ' ',
  'banana',
  '0',
  'none',
  'auto',
  'red blue',
  '1px solid red',
  'url(https://trafficking-help.invalid/x)',
  'linear-gradient(red, red)',
  'var(--none)',
  'var(--endless)',
  'red; } * { display: none } {',
  nested(20),
  nested(1000),
];

describe('colours that a page asks for', () => {
  for (const layout of ['card', 'strip']) {
    for (const theme of ['light', 'dark']) {
      it(`leave the ${layout} readable in the ${theme} theme, whatever stands there`, async () => {
        const element = await card(
          `layout="${layout}" theme="${theme}" region="MO" sections="contact signs steps figures" quick-exit`,
        );
        element.style.cssText =
          '--page-color: currentcolor; --endless: var(--endless); color: white';
        for (const value of noColors) {
          element.setAttribute('accent', value);
          await redraw(element);
          expectReadable(element, `accent="${value}"`);
          element.removeAttribute('accent');
          for (const name of colorProperties) {
            element.style.setProperty(name, value);
            await redraw(element);
            expectReadable(element, `${name}: ${value}`);
            element.style.removeProperty(name);
          }
          for (const name of colorProperties) element.style.setProperty(name, value);
          await redraw(element);
          expectReadable(element, `all: ${value}`);
          for (const name of colorProperties) element.style.removeProperty(name);
        }
      });
    }
  }

  it('are the default where they cannot be seen, in the element and in its frame', async () => {
    const plain = panel(await card());
    for (const value of ['c\\75rrentcolor', 'currentcolor', 'transparent', '#ffffff00', 'banana']) {
      expect(panel(await card(`accent="${value}"`)), value).to.equal(plain);
      const element = await card(`style="${property('accent')}: ${value}"`);
      expect(panel(element), value).to.equal(plain);
      expect(panel(await card(`style="${property('accent')}: ${value}" accent="#060"`))).to.match(
        /^rgb\(0, 102, 0\)$/,
      );
      const frame = document.createElement('iframe');
      frame.src = `/dist/embed.html?accent=${encodeURIComponent(value)}`;
      document.body.append(frame);
      await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
      const inside = () => frame.contentDocument!.querySelector('trafficking-help')?.shadowRoot;
      await until(() => Boolean(inside()?.querySelector('.panel')));
      const color = frame.contentWindow!.getComputedStyle(
        inside()!.querySelector('.panel')!,
      ).backgroundColor;
      expect(color, value).to.equal(plain);
      frame.remove();
    }
  });

  it('are named with what is allowed, once, where an accent is none', async () => {
    for (const value of [
      'a banana',
      'c\\75rrent\\43olor',
      'rgb(1 2 3 / 0)',
      'var(--nothing-of-the-kind)',
      `rgb(0 0 0${' '.repeat(200)})`,
    ]) {
      forgetWarnings();
      const element = await card(`accent="${value}"`);
      await redraw(element);
      expect(warnings.length, value).to.equal(1);
      expect(warnings[0], value).to.match(/accent=.* Allowed: a CSS color/s);
    }
  });

  it('are taken from a variable of the page, and from every notation that this browser knows', async () => {
    const element = await card('accent="var(--brand)" style="--brand: rgb(0 90 0)"');
    expect(panel(element)).to.equal('rgb(0, 90, 0)');
    for (const [value, wanted] of [
      ['rebeccapurple', [102, 51, 153]],
      ['hsl(120 100% 25%)', [0, 128, 0]],
      ['rgb(150 0 0 / 50%)', [150, 0, 0]],
      ['oklch(0% 0 0)', [0, 0, 0]],
      ['color(display-p3 0 0 1)', [0, 0, 255]],
      ['color-mix(in srgb, red, blue)', [128, 0, 128]],
      ['light-dark(#010203, #fff)', [1, 2, 3]],
    ] as const) {
      element.setAttribute('accent', value);
      await element.updateComplete;
      const color = shown(panel(element));
      for (const [index, channel] of wanted.entries()) {
        expect(color[index], `${value}: ${color.join(' ')}`).to.be.closeTo(channel, 2);
      }
    }
  });

  it('obey a translucent surface as what it looks like on the theme’s own', async () => {
    const element = await card(
      `theme="dark" style="${property('surface')}: rgb(255 255 255 / 0.5)"`,
    );
    const [red] = shown(ground(element));
    expect(red).to.be.closeTo((255 + 14) / 2, 1);
  });

  it('keep a text colour that reads, and move one that does not by no more than it needs', async () => {
    const element = await card();
    const title = () => shown(getComputedStyle(one(element, '.title')).color);
    element.style.setProperty(property('text'), 'rgb(90 0 0)');
    await redraw(element);
    expect(title()).to.deep.equal([90, 0, 0]);
    element.style.setProperty(property('text'), 'rgb(255 120 120)');
    await redraw(element);
    expect(contrast(title(), [255, 255, 255])).to.be.within(4.5, 6);
  });

  it('do not hang the page with thousands of brackets', async () => {
    const element = await card();
    for (const value of [
      nested(16_000),
      `${'color-mix(in srgb, red, '.repeat(16_000)}red${')'.repeat(16_000)}`,
      `${'calc('.repeat(16_000)}1${')'.repeat(16_000)}`,
      `rgb(${'('.repeat(16_000)}`,
      'a'.repeat(1_000_000),
    ]) {
      const start = performance.now();
      element.setAttribute('accent', value);
      await element.updateComplete;
      expectReadable(element, value.slice(0, 20));
      expect(performance.now() - start, value.slice(0, 20)).to.be.below(2000);
    }
  });
});

describe('what changes later', () => {
  const light = 'rgb(0, 90, 0)';

  it('is followed: a property, a class, another scheme', async () => {
    const element = await card('region="MO"');
    const around = element.parentElement!;
    const sheet = document.createElement('style');
    sheet.textContent = `.branded { ${property('accent')}: ${light} } .night { ${property('surface')}: #14181f }`;
    around.prepend(sheet);
    around.classList.add('branded');
    await until(() => panel(element) === light);
    around.classList.add('night');
    await until(() => shown(ground(element)).join() === '20,24,31');
    expectReadable(element, 'night');
    around.classList.remove('night');
    await until(() => shown(ground(element)).join() === '255,255,255');
    around.style.colorScheme = 'dark';
    await until(() => shown(getComputedStyle(one(element, '.title')).color)[0]! > 200);
    expectReadable(element, 'dark');
    around.classList.remove('branded');
    await until(() => panel(element) !== light);
    expect(one(element, '[part~=base]').style.getPropertyValue('--_fill')).to.equal('');
  });

  it('is followed while the card is not shown', async () => {
    const element = await card();
    const around = element.parentElement!;
    around.style.display = 'none';
    await new Promise(requestAnimationFrame);
    around.style.setProperty(property('accent'), light);
    await new Promise(requestAnimationFrame);
    around.style.display = '';
    await until(() => panel(element) === light);
  });

  it('ends by itself', async () => {
    const element = await card();
    let events = 0;
    const count = () => (events += 1);
    element.shadowRoot!.addEventListener('transitionrun', count);
    element.style.setProperty(property('surface'), '#14181f');
    element.style.setProperty(property('accent'), light);
    await until(() => panel(element) === light);
    const frames = 30;
    for (let frame = 0; frame < frames; frame += 1) await new Promise(requestAnimationFrame);
    expect(events).to.be.within(1, 10);
  });
});

describe('a custom property', () => {
  it('makes no request, whatever stands in it', async () => {
    const element = await card(`region="MO" quick-exit`);
    const names = ['radius', 'font', 'font-size', 'max-width'].map(property);
    const address = new URL('/tests/hostile/README.md', location.href).href;
    const asked = () =>
      performance.getEntriesByType('resource').filter(({ name }) => name.startsWith(address));
    const plain = document.createElement('p');
    plain.style.background = `url(${address}?control)`;
    element.before(plain);
    await until(() => asked().length === 1);
    for (const layout of ['card', 'strip', 'line']) {
      element.setAttribute('layout', layout);
      for (const value of [
        `url(${address}?1)`,
        `url("${address}?2") red`,
        `red url("${address}?3")`,
        `image-set(url("${address}?4") 1x)`,
        `-webkit-image-set(url("${address}?5") 1x)`,
        `cross-fade(url("${address}?6"), red)`,
        `-webkit-cross-fade(url("${address}?7"), url("${address}?8"), 50%)`,
        `1px solid url(${address}?9)`,
        `src(${address}?10)`,
      ]) {
        for (const name of [...colorProperties, ...names]) element.style.setProperty(name, value);
        await redraw(element);
        await new Promise(requestAnimationFrame);
        await new Promise(requestAnimationFrame);
      }
    }
    plain.style.background = `url(${address}?last)`;
    await until(() => asked().length > 1);
    expect(asked().map(({ name }) => name)).to.deep.equal([
      `${address}?control`,
      `${address}?last`,
    ]);
  });

  for (const [name, values] of Object.entries({
    'font-size': ['0', '0px', '-5px', '0.001px', '1e-9em', '10000px', 'calc(0px)', 'x', '0%'],
    font: ['0/0 x', '0px serif', 'x', 'inherit', '""'],
    radius: ['9999px', '-1px', '100%', '50% 50%', '0', 'x'],
    'max-width': ['0', '0px', '-1px', '1px', 'none', 'x', 'min-content', '0%'],
  })) {
    it(`for ${name} hides no number`, async () => {
      for (const layout of ['card', 'strip']) {
        for (const value of values) {
          const frame = await page(
            `<style>trafficking-help { ${property(name)}: ${value} }</style>
            <div style="font-size: 0; line-height: 0"><trafficking-help layout="${layout}"></trafficking-help></div>
            <script src="${script}"></script>`,
          );
          const link = expectNumber(frame);
          const view = frame.contentWindow!;
          const size = parseFloat(view.getComputedStyle(link).fontSize);
          expect(size, `${layout} ${value}`).to.be.at.least(8);
          const digits = link.querySelector('bdi')!.getBoundingClientRect();
          expect(digits.width, `${layout} ${value}`).to.be.above(30);
          const base = link.closest('[part~=base]')!.getBoundingClientRect();
          expect(digits.left, `${layout} ${value}`).to.be.at.least(base.left);
          expect(digits.right, `${layout} ${value}`).to.be.at.most(base.right);
          for (const x of [digits.left + 1, digits.right - 1]) {
            for (const y of [digits.top + 1, digits.bottom - 1]) {
              const hit = (link.getRootNode() as ShadowRoot).elementFromPoint(x, y);
              expect(link.contains(hit), `${layout} ${value}: a corner is cut off`).to.equal(true);
            }
          }
        }
      }
    });
  }
});

describe('the probe', () => {
  it('takes no room, is nothing to a reader, and stands in no line', async () => {
    const element = await card();
    const probe = one(element, '.probe');
    const { height } = probe.getBoundingClientRect();
    expect([height, probe.textContent, probe.ariaHidden]).to.deep.equal([0, '', 'true']);
    const line = await card('layout="line" accent="red"');
    expect(all(line, '.probe')).to.have.length(0);
  });
});
