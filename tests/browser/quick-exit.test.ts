import { expect } from '@open-wc/testing';
import en from '../../src/locales/en.js';
import {
  all,
  card,
  expectNumber,
  forgetWarnings,
  isVisible,
  one,
  page,
  script,
  settled,
  text,
  warnings,
} from './page.js';

/**
 * WebKit's runner keeps its tests in a frame, where there are no keys to leave by: for WebKit they are
 * pressed in tests/node/quick-exit.test.ts.
 */
const isFrame = window !== window.top;

/** Leaving for good is in tests/node/quick-exit.test.ts: this page must stay. */
const usual = 'https://www.weather.gov';

const exits = (element: Element) => all<HTMLAnchorElement>(element, '[part=exit] a');
const notice = (element: Element) => one(element, '[part=exit] [role=status]').textContent;

type Keys = Partial<KeyboardEventInit>;
const send = (type: string, key: string, init: Keys = {}) =>
  document.body.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, ...init }));

/** Presses a key and lets it go. */
function press(key: string, init: Keys = {}): void {
  send('keydown', key, init);
  send('keyup', key, init);
}

/** Forgets the presses so far. */
const forget = () => press('Escape');

afterEach(forget);

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
      expect(link!.textContent!.trim()).to.equal('Emergency Leave this page');
      expect(link!.innerText).to.include(en.exit);
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

  it('has no place in a line, nor have its keys', async () => {
    const element = await card('quick-exit layout="line"');
    expect(exits(element)).to.have.length(0);
    press('Shift');
    await settled(element);
    expect(text(element)).not.to.include('Shift');
  });
});

describe('the Shift key', () => {
  if (isFrame) {
    it('is not followed in a frame', async () => {
      const element = await card('quick-exit');
      press('Shift');
      await settled(element);
      expect(text(element)).not.to.include('Shift');
    });
    return;
  }

  it('says politely how often it is still to be pressed', async () => {
    const element = await card('quick-exit');
    expect(notice(element)).to.equal('');
    press('Shift');
    await settled(element);
    expect(notice(element)).to.equal(en.exitTwoMore);
    press('Shift');
    await settled(element);
    expect(notice(element)).to.equal(en.exitOneMore);
    expect(isVisible(one(element, '[part=exit] [role=status]'))).to.equal(true);
  });

  it('counts left and right alike, also when one is still down', async () => {
    const element = await card('quick-exit');
    send('keydown', 'Shift', { code: 'ShiftLeft', shiftKey: true });
    send('keydown', 'Shift', { code: 'ShiftRight', shiftKey: true });
    send('keyup', 'Shift', { code: 'ShiftLeft', shiftKey: true });
    send('keyup', 'Shift', { code: 'ShiftRight' });
    await settled(element);
    expect(notice(element)).to.equal(en.exitOneMore);
  });

  const uses: [name: string, act: () => void][] = [
    [
      'to write a capital letter',
      () => {
        send('keydown', 'Shift', { shiftKey: true });
        press('A', { shiftKey: true });
        send('keyup', 'Shift');
      },
    ],
    [
      'while a letter is still down',
      () => {
        send('keydown', 'a');
        send('keydown', 'Shift', { shiftKey: true });
        send('keyup', 'A', { shiftKey: true });
        send('keyup', 'Shift');
      },
    ],
    [
      'with a click, to select',
      () => {
        send('keydown', 'Shift', { shiftKey: true });
        document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
        send('keyup', 'Shift');
      },
    ],
    [
      'with the wheel',
      () => {
        send('keydown', 'Shift', { shiftKey: true });
        document.body.dispatchEvent(new WheelEvent('wheel', { bubbles: true, deltaY: 1 }));
        send('keyup', 'Shift');
      },
    ],
    [
      'with Alt, to change the keyboard',
      () => {
        send('keydown', 'Alt', { altKey: true });
        send('keydown', 'Shift', { altKey: true, shiftKey: true });
        send('keyup', 'Shift', { altKey: true });
        send('keyup', 'Alt');
      },
    ],
    ['while a word is composed', () => press('Shift', { isComposing: true })],
    [
      'held down',
      () => {
        send('keydown', 'Shift', { shiftKey: true });
        for (let times = 0; times < 9; times++) {
          send('keydown', 'Shift', { shiftKey: true, repeat: true });
        }
      },
    ],
  ];
  for (const [name, act] of uses) {
    it(`does not count ${name}`, async () => {
      const element = await card('quick-exit');
      for (let times = 0; times < 3; times++) act();
      await settled(element);
      expect(notice(element)).to.equal('');
    });
  }

  it('counts again from the start after another key', async () => {
    const element = await card('quick-exit');
    press('Shift');
    press('Shift');
    press('x');
    await settled(element);
    expect(notice(element)).to.equal('');
    press('Shift');
    await settled(element);
    expect(notice(element)).to.equal(en.exitTwoMore);
  });

  it('is heard although the page stops its keys', async () => {
    const element = await card('quick-exit');
    const stop = (event: Event) => event.stopImmediatePropagation();
    document.addEventListener('keyup', stop, true);
    press('Shift');
    document.removeEventListener('keyup', stop, true);
    await settled(element);
    expect(notice(element)).to.equal(en.exitTwoMore);
  });

  it('says after five seconds that time is up, counts anew, and says no more after five more', async () => {
    const { setTimeout: original } = window;
    const waiting: { then: () => void; time: number }[] = [];
    const element = await card('quick-exit');
    window.setTimeout = ((then: () => void, time: number) =>
      waiting.push({ then, time })) as unknown as typeof setTimeout;
    try {
      press('Shift');
      press('Shift');
      expect(waiting.map(({ time }) => time)).to.deep.equal([5000, 5000]);
      waiting.at(-1)!.then();
      await element.updateComplete;
      expect(notice(element)).to.equal(en.exitExpired);
      waiting.at(-1)!.then();
      await element.updateComplete;
      expect(notice(element)).to.equal('');
      press('Shift');
      await element.updateComplete;
      expect(notice(element)).to.equal(en.exitTwoMore);
    } finally {
      window.setTimeout = original;
    }
  });

  it('is told of by one card alone, however many there are', async () => {
    const first = await card('quick-exit');
    const second = first.cloneNode(true) as typeof first;
    first.after(second);
    await settled(second);
    press('Shift');
    await settled(first);
    await settled(second);
    expect([first, second].map(notice)).to.deep.equal([en.exitTwoMore, '']);
    first.remove();
    press('Shift');
    await settled(second);
    expect(notice(second)).to.equal(en.exitOneMore);
  });
});

describe('the page', () => {
  const kinds = isFrame ? [] : ['keydown', 'keyup', 'pointerdown', 'wheel'];
  let listening: string[] = [];
  const { addEventListener: add, removeEventListener: remove } = window;

  before(async () => {
    await card();
    window.addEventListener = function (this: unknown, ...values: [string]) {
      listening.push(values[0]);
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

  it('keys are not followed and not spoken of', async () => {
    const frame = await page(content);
    await settled(host(frame));
    const view = frame.contentWindow as Window & typeof globalThis;
    for (const type of ['keydown', 'keyup']) {
      view.dispatchEvent(new view.KeyboardEvent(type, { key: 'Shift' }));
    }
    await settled(host(frame));
    expect(text(host(frame))).not.to.include('Shift');
    expect(text(host(frame))).to.include(en.exitHistory);
  });
});
