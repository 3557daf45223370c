import { expect } from '@open-wc/testing';
import en from '../../src/locales/en.js';
import {
  all,
  card,
  expectNumber,
  forgetWarnings,
  one,
  page,
  script,
  settled,
  text,
  warnings,
} from '../card-page.js';

/** WebKit's runner keeps its tests in a frame, where there are no keys to leave by. */
const isFrame = window !== window.top;

/**
 * Leaving for good is in tests/exit/quick-exit.reader.ts: this page must stay. The keys are in
 * tests/exit/shift-presses.reader.ts: only real ones count.
 */
const usual = 'https://www.weather.gov';

const exits = (element: Element) => all<HTMLAnchorElement>(element, '[part=exit] a');
describe('the exit', () => {
  it('is off by default', async () => {
    for (const layout of ['card', 'strip', 'line']) {
      expect(exits(await card(`layout="${layout}"`))).to.have.length(0);
    }
  });

  it('is switched on by the attribute alone, and off again', async () => {
    const element = await card('quick-exit');
    expect(exits(element).map((link) => link.getAttribute('href'))).to.deep.equal([usual]);
    element.removeAttribute('quick-exit');
    await settled(element);
    expect(exits(element)).to.have.length(0);
    for (const [value, count] of [
      [true, 1],
      [false, 0],
      ['', 1],
      [null, 0],
      ['https://example.org/recipes', 1],
      [undefined, 0],
    ] as const) {
      element.quickExit = value;
      await settled(element);
      expect(exits(element), String(value)).to.have.length(count);
    }
  });

  it('leads to an https: address of the page’s choice', async () => {
    const [link] = exits(await card('quick-exit=" https://example.org/recipes?a=1#b "'));
    expect(link!.href).to.equal('https://example.org/recipes?a=1#b');
  });

  for (const bad of [
    'javascript:alert(1)',
    'data:text/html,hello',
    'http://example.org/',
    'https://user:password@example.org/',
    'https://user@example.org/',
    'https://',
    '/weather',
    'blob:https://example.org/1',
    'true',
  ]) {
    it(`refuses ${bad}, leads to the usual address and warns once`, async () => {
      forgetWarnings();
      await card(`quick-exit="${bad}"`);
      const [link] = exits(await card(`quick-exit="${bad}"`));
      expect(link!.getAttribute('href')).to.equal(usual);
      expect(warnings).to.have.length(1);
      expect(warnings[0]).to.include('Allowed: no value, or an https: address.');
    });
  }

  it('is a link that works without the script, in any frame, and tells nothing', async () => {
    const [link] = exits(await card('quick-exit'));
    expect(link!.rel).to.equal('nofollow noreferrer');
    expect(link!.referrerPolicy).to.equal('no-referrer');
    expect(link!.target).to.equal('_top');
  });

  it('is read as what it is, and never without what it cannot do', async () => {
    for (const layout of ['card', 'strip']) {
      const element = await card(`quick-exit layout="${layout}"`, '', 320);
      const [link] = exits(element);
      expect(link!.textContent!.trim()).to.equal(en.exit);
      const { innerText } = one(element, '[part=exit]');
      expect(innerText).to.include(en.exitHistory);
      expect(innerText.includes(en.exitShift)).to.equal(!isFrame);
    }
  });

  it('is the first thing to reach, and at least 44 px high', async () => {
    for (const layout of ['card', 'strip']) {
      const element = await card(`quick-exit layout="${layout}" region="MO"`);
      const [link] = exits(element);
      expect(all(element, 'a, button, summary')[0] === link).to.equal(true);
      const { top, height } = link!.getBoundingClientRect();
      expect(height).to.be.at.least(44);
      expect(top).to.be.lessThan(one(element, '.call').getBoundingClientRect().top);
    }
  });

  it('has no place in a line', async () => {
    expect(exits(await card('quick-exit layout="line"'))).to.have.length(0);
  });
});

describe('the page', () => {
  const kinds = isFrame ? [] : ['keydown', 'keyup', 'pointerdown', 'wheel'];
  const returning = ['visibilitychange', 'pageshow', 'focus'];
  let listening: string[] = [];
  const { addEventListener: add, removeEventListener: remove } = window;

  before(async () => {
    await card();
    window.addEventListener = function (this: unknown, ...values: [string]) {
      // The others are for another day, whatever the card has.
      if (!returning.includes(values[0])) listening.push(values[0]);
      return add.apply(this as Window, values as never);
    } as typeof add;
    window.removeEventListener = function (this: unknown, ...values: [string]) {
      const index = listening.indexOf(values[0]);
      if (index >= 0) listening.splice(index, 1);
      return remove.apply(this as Window, values as never);
    } as typeof remove;
  });
  after(() => {
    window.addEventListener = add;
    window.removeEventListener = remove;
  });
  beforeEach(() => {
    listening = [];
  });

  it('has no listener and no layer without an exit', async () => {
    await card('region="MO"');
    expect(listening).to.deep.equal([]);
    expect(document.querySelector('[popover], [role=alert], meta[name=referrer]')).to.equal(null);
  });

  it('has one for two cards, and none after the last one is gone', async () => {
    const first = await card('quick-exit');
    const second = first.cloneNode(true) as typeof first;
    first.after(second);
    await settled(second);
    expect(listening).to.deep.equal(kinds);
    first.remove();
    expect(listening).to.deep.equal(kinds);
    second.quickExit = false;
    await settled(second);
    expect(listening).to.deep.equal([]);
    second.quickExit = true;
    await settled(second);
    expect(listening).to.deep.equal(kinds);
    second.remove();
    expect(listening).to.deep.equal([]);
  });

  it('has one still when a card is moved, and none when it left before it was drawn', async () => {
    const element = await card('quick-exit');
    document.body.append(element);
    await settled(element);
    expect(listening).to.deep.equal(kinds);
    element.quickExit = 'https://example.org';
    element.remove();
    await settled(element);
    expect(listening).to.deep.equal([]);
  });
});

describe('in a frame', () => {
  const content = `<script src="${script}"></script><trafficking-help quick-exit></trafficking-help>`;
  const host = (frame: HTMLIFrameElement) =>
    frame.contentDocument!.querySelector('trafficking-help')!;

  for (const [sandbox, count] of [
    [undefined, 1],
    ['allow-scripts allow-same-origin allow-top-navigation', 1],
    ['allow-scripts allow-same-origin Allow-Top-Navigation-By-User-Activation', 1],
    ['allow-scripts allow-same-origin', 0],
    ['allow-scripts allow-same-origin allow-popups allow-modals', 0],
    ['allow-scripts allow-same-origin allow-top-navigation-to-custom-protocols', 0],
  ] as const) {
    it(`of this site, sandbox ${sandbox}, the button is ${count ? '' : 'not '}there, the number always`, async () => {
      const frame = await page(content, sandbox);
      await settled(host(frame));
      expect(exits(host(frame))).to.have.length(count);
      expectNumber(frame);
    });
  }

  it('inside a frame that may not leave, the button is not there', async () => {
    const outer = await page('<body>', 'allow-scripts allow-same-origin');
    const inner = outer.contentDocument!.createElement('iframe');
    inner.srcdoc = content;
    const loaded = new Promise((resolve) => (inner.onload = resolve));
    outer.contentDocument!.body.append(inner);
    await loaded;
    await settled(host(inner));
    expect(exits(host(inner))).to.have.length(0);
  });

  it('keys are not spoken of', async () => {
    const frame = await page(content);
    await settled(host(frame));
    expect(text(host(frame))).not.to.include('Shift');
    expect(text(host(frame))).to.include(en.exitHistory);
  });
});
