import { expect } from '@open-wc/testing';
import type { TraffickingHelp } from '../../src/element/trafficking-help.js';
import { expectNumber, page, script, served, settled } from '../card-page.js';

/** What the scripts of tests/pages leave on a page. */
type View = Window &
  typeof globalThis & { violations: string[]; problems: string[]; cameLast: boolean };

const view = (frame: HTMLIFrameElement) => frame.contentWindow as View;
const host = (frame: HTMLIFrameElement) =>
  frame.contentDocument!.querySelector('trafficking-help')!;
const inside = (frame: HTMLIFrameElement) => host(frame).shadowRoot!;
const knowsTrustedTypes = (frame: HTMLIFrameElement) => 'trustedTypes' in view(frame);

/** Where a reader finds the number. */
function place(frame: HTMLIFrameElement): 'card' | 'fallback' {
  return expectNumber(frame).closest('[slot=fallback]') ? 'fallback' : 'card';
}

/** What the page's policy has refused so far. Asks for one refusal more, which is reported last. */
async function violations(frame: HTMLIFrameElement): Promise<string[]> {
  const { body } = frame.contentDocument!;
  const isLast = (text: string) => text.endsWith(' body');
  const reported = new Promise<void>((resolve) => {
    view(frame).addEventListener('securitypolicyviolation', () => {
      if (view(frame).violations.some(isLast)) resolve();
    });
  });
  body.setAttribute('style', 'color: red');
  await reported;
  return view(frame).violations.filter((text) => !isLast(text));
}

/** How every element of the card looks. */
function look(element: TraffickingHelp): string[] {
  const nodes = element.shadowRoot!.querySelectorAll('[part~=base], [part~=base] *');
  return [...nodes].map((node) => {
    const { display, color, backgroundColor, fontSize, padding, borderColor } =
      node.ownerDocument.defaultView!.getComputedStyle(node);
    const { width, height } = node.getBoundingClientRect();
    const size = `${Math.round(width)} x ${Math.round(height)}`;
    return [
      node.localName,
      display,
      color,
      backgroundColor,
      fontSize,
      padding,
      borderColor,
      size,
    ].join('; ');
  });
}

/** How the card looks at first, opened, and after each change of its attributes. */
async function looks(frame: HTMLIFrameElement): Promise<string[][]> {
  const element = host(frame);
  const found = [look(element)];
  const note = async () => {
    await settled(element);
    expectNumber(frame);
    found.push(look(element));
  };
  for (const summary of inside(frame).querySelectorAll('summary')) summary.click();
  await note();
  for (const [name, value] of [
    ['accent', '#a1004b'],
    ['theme', 'dark'],
    ['density', 'compact'],
    ['layout', 'strip'],
    ['layout', 'card'],
  ] as const) {
    element.setAttribute(name, value);
    await note();
  }
  return found;
}

/** The same on a page without any policy, which all others are held against. */
async function plainLooks(): Promise<string[][]> {
  const fallback = '<p slot="fallback"><a href="tel:+18883737888">1-888-373-7888</a></p>';
  const frame = await page(
    `<script src="${script}"></script><trafficking-help region="MO">${fallback}</trafficking-help>`,
  );
  return looks(frame);
}

/** Where two cards do not look the same: the first places of each step. */
function differences(found: string[][], wanted: string[][]): string[] {
  return wanted.flatMap((lines, step) => {
    const other = found[step] ?? [];
    const length = Math.max(lines.length, other.length);
    return Array.from({ length }, (_, index) => [other[index], lines[index]])
      .filter(([one, two]) => one !== two)
      .slice(0, 3)
      .map(([one, two]) => `${step}: ${one} instead of ${two}`);
  });
}

/** The card has its style sheet: a grid, and a panel with a colour of its own. */
function expectStyles(frame: HTMLIFrameElement): void {
  const style = (selector: string) =>
    view(frame).getComputedStyle(inside(frame).querySelector(selector)!);
  expect(style('.columns').display).to.equal('grid');
  const { backgroundColor, color } = style('.panel');
  expect(backgroundColor).not.to.match(/^rgba\(0, 0, 0, 0\)$|^transparent$/);
  expect(backgroundColor).not.to.equal(color);
}

/** The script has run and says itself that it may not draw; nothing else has gone wrong. */
function expectOneProblem(frame: HTMLIFrameElement): void {
  const { problems } = view(frame);
  expect(problems).to.have.length(knowsTrustedTypes(frame) ? 1 : 0);
  for (const problem of problems) expect(problem).to.match(/^<trafficking-help> \w*Error: /);
}

describe('with Trusted Types required', () => {
  for (const [policy, file] of [
    ['without a list', 'required'],
    ['with our policy in the list', 'own'],
    ['with a default policy that passes everything', 'passed'],
  ]) {
    it(`${policy}, the card is drawn and nothing goes wrong`, async () => {
      const frame = await served(`trusted-types-${file}.html`);
      expect(place(frame)).to.equal('card');
      expectStyles(frame);
      host(frame).setAttribute('layout', 'strip');
      await settled(host(frame));
      expect(place(frame)).to.equal('card');
      expect(view(frame).problems).to.deep.equal([]);
    });
  }

  for (const [policy, file] of [
    ["with somebody else's policy in the list", 'other'],
    ['with no policy allowed', 'none'],
    ['with a default policy that takes the templates apart', 'cleaned'],
  ]) {
    it(`${policy}, the fallback stays, or the card is drawn where that is not enforced`, async () => {
      const frame = await served(`trusted-types-${file}.html`);
      expect(place(frame)).to.equal(knowsTrustedTypes(frame) ? 'fallback' : 'card');
      expectOneProblem(frame);
    });
  }
});

describe('beside a Lit app of the page', () => {
  const expectApp = (frame: HTMLIFrameElement) => {
    const button = frame.contentDocument!.querySelector('foreign-app')!.shadowRoot!.children[0]!;
    expect(button.textContent).to.equal('Book a room');
    expect(button.getAttribute('title')).to.equal('of the app');
  };

  for (const [order, isLast] of [
    ['first', false],
    ['last', true],
  ] as const) {
    it(`that comes ${order}, both are drawn`, async () => {
      const frame = await served(`foreign-${order}.html`);
      expect(view(frame).cameLast).to.equal(isLast);
      expectApp(frame);
      expect(place(frame)).to.equal('card');
      expect(view(frame).problems).to.deep.equal([]);
    });

    it(`that comes ${order} and whose policy is the only one allowed, the app is drawn and the number is there`, async () => {
      const frame = await served(`trusted-types-foreign-${order}.html`);
      expect(view(frame).cameLast).to.equal(isLast);
      expectApp(frame);
      expect(place(frame)).to.equal(knowsTrustedTypes(frame) ? 'fallback' : 'card');
      expectOneProblem(frame);
    });
  }
});

describe('where the page allows no styles', () => {
  it('the card is drawn with its own', async () => {
    const frame = await served('strict.html');
    expect(place(frame)).to.equal('card');
    expectStyles(frame);
  });

  it('it looks as on any page, opened and after every change, and nothing is refused', async () => {
    const plain = await plainLooks();
    expect(new Set(plain.map(String)).size, 'each change shows').to.equal(plain.length);
    const frame = await served('strict.html');
    expect(differences(await looks(frame), plain)).to.deep.equal([]);
    expect(await violations(frame)).to.deep.equal([]);
    expect(view(frame).problems).to.deep.equal([]);
    expect(place(frame)).to.equal('card');
  });
});

describe('in an engine without constructable style sheets', () => {
  it('the card looks as in any other', async () => {
    const plain = await plainLooks();
    const frame = await served('style-elements.html');
    expect('adoptedStyleSheets' in inside(frame)).to.equal(false);
    expectStyles(frame);
    expect(differences(await looks(frame), plain)).to.deep.equal([]);
    expect(view(frame).problems).to.deep.equal([]);
    expect(place(frame)).to.equal('card');
  });

  it('the nonce of the page lets its styles in, and nothing is refused', async () => {
    const plain = await plainLooks();
    const frame = await served('nonce.html');
    expect('adoptedStyleSheets' in inside(frame)).to.equal(false);
    expectStyles(frame);
    expect(differences(await looks(frame), plain)).to.deep.equal([]);
    expect(await violations(frame)).to.deep.equal([]);
    expect(view(frame).problems).to.deep.equal([]);
    expect(place(frame)).to.equal('card');
  });
});

describe('in a sandboxed frame', () => {
  it('with scripts and an origin of its own, the number is read and on top', async () => {
    const told = new Promise<MessageEvent>((resolve) => {
      const listen = (event: MessageEvent) => {
        if (!(event.data as { number?: string }).number) return;
        removeEventListener('message', listen);
        resolve(event);
      };
      addEventListener('message', listen);
    });
    const frame = await served('sandboxed.html', 'allow-scripts');
    const { data, source } = await told;
    expect(source).to.equal(frame.contentWindow);
    expect(data).to.deep.equal({
      number: 'Call 1-888-373-7888',
      isOnTop: true,
      isReadable: true,
      columns: 'grid',
      origin: 'null',
      storage: 'SecurityError',
      problems: [],
    });
  });

  it('with scripts and the origin of the page, the card is drawn', async () => {
    const frame = await served('sandboxed.html', 'allow-scripts allow-same-origin');
    expect(place(frame)).to.equal('card');
    expectStyles(frame);
    expect(view(frame).problems).to.deep.equal([]);
  });

  it('without scripts, the fallback stays', async () => {
    const frame = await served('sandboxed.html', 'allow-same-origin');
    expect(host(frame).shadowRoot).to.equal(null);
    expect(place(frame)).to.equal('fallback');
  });
});

describe('on an XHTML page', () => {
  it('the card is drawn with its styles', async () => {
    const frame = await served('xhtml.html');
    expect(frame.contentDocument!.contentType).to.equal('application/xhtml+xml');
    expect(view(frame).problems).to.deep.equal([]);
    expect(place(frame)).to.equal('card');
    expectStyles(frame);
  });

  it('it has all its attributes and looks as on any page', async () => {
    const plain = await plainLooks();
    const frame = await served('xhtml.html');
    expect(differences(await looks(frame), plain)).to.deep.equal([]);
    expect(place(frame)).to.equal('card');
  });

  it('a number is selected where nothing can copy it: such pages have no commands', async () => {
    const frame = await served('xhtml.html');
    const { navigator } = view(frame);
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    const button = host(frame).shadowRoot!.querySelector<HTMLElement>('.copy')!;
    button.click();
    const status = host(frame).shadowRoot!.querySelector('.said')!;
    while (!status.textContent) await new Promise((resolve) => setTimeout(resolve));
    expect(status.textContent).to.equal('Selected: 1-888-373-7888. Copy it now.');
  });
});
