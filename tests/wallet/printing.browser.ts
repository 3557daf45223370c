import { expect } from '@open-wc/testing';
import ar from '../../src/locales/ar.js';
import en from '../../src/locales/en.js';
import es from '../../src/locales/es.js';
import type { TraffickingHelp } from '../../src/element/trafficking-help.js';
import {
  all,
  card,
  catchPrints,
  isVisible,
  one,
  page,
  root,
  script,
  served,
  settled,
} from '../card-page.js';

type View = Window & typeof globalThis & { violations: string[]; problems: string[] };

const host = (frame: HTMLIFrameElement) =>
  frame.contentDocument!.querySelector<TraffickingHelp>('trafficking-help')!;
const button = (element: Element) =>
  element.shadowRoot!.querySelector<HTMLButtonElement>('button.print');
const frames = (element: Element) => all(element, 'iframe');

const words = (paper: Document) => paper.body.textContent.replace(/\s+/g, ' ').trim();

/** Presses the button; the document that would be printed. Firefox takes its time over a new frame. */
async function press(element: Element, printed: Document[]): Promise<Document> {
  const before = printed.length;
  button(element)!.click();
  while (printed.length === before) await new Promise((resolve) => setTimeout(resolve));
  return printed.at(-1)!;
}

/** Everything of the page around a card that somebody could find changed. */
function around() {
  const { adoptedStyleSheets, activeElement, title } = document;
  const markup = document.documentElement.outerHTML;
  const size = [document.documentElement.scrollWidth, document.documentElement.scrollHeight];
  return { markup, size, title, activeElement, sheets: [...adoptedStyleSheets], length };
}

describe('the button that prints the card', () => {
  for (const [language, messages] of Object.entries({ en, es })) {
    it(`is in the card and says what it does in ${language}`, async () => {
      const element = await card(`lang="${language}"`);
      expect(button(element)!.textContent).to.equal(messages.print);
      expect(button(element)!.closest('[part=footer]')).not.to.equal(null);
    });
  }

  it('is not in the strip and not in the line', async () => {
    for (const layout of ['strip', 'line']) {
      expect(button(await card(`layout="${layout}"`)), layout).to.equal(null);
    }
  });

  it('is there where no line is listed', async () => {
    expect(button(await card('country="SO"'))).not.to.equal(null);
  });

  it('does not print what a page has put into the card', async () => {
    const element = await card('', '<p class="print">Ours</p>');
    const printed = catchPrints();
    element.querySelector('p')!.click();
    await settled(element);
    expect(frames(element)).to.deep.equal([]);
    expect(printed).to.deep.equal([]);
  });

  for (const [sandbox, isThere] of [
    ['allow-scripts allow-same-origin', false],
    ['allow-scripts allow-same-origin allow-modals', true],
  ] as const) {
    it(`is ${isThere ? '' : 'not '}there in a frame with ${sandbox}`, async () => {
      const frame = await served('sandboxed.html', sandbox);
      expect(button(host(frame)) !== null).to.equal(isThere);
    });
  }

  it('is not there in a frame that has no origin', async () => {
    const told = new Promise((resolve) => {
      addEventListener('message', ({ data }) => resolve(data), { once: true });
    });
    const html = `<script src="${script}"></script><trafficking-help></trafficking-help>
      <script>
        document.querySelector('trafficking-help').updateComplete.then(() => {
          const root = document.querySelector('trafficking-help').shadowRoot;
          parent.postMessage([!!root.querySelector('.call'), !!root.querySelector('.print')], '*');
        });
      </script>`;
    await page(html, 'allow-scripts allow-modals');
    expect(await told).to.deep.equal([true, false]);
  });

  it('is not there where the browser cannot print', async () => {
    const frame = await page(
      `<script>window.print = undefined</script><script src="${script}"></script><trafficking-help></trafficking-help>`,
    );
    expect(host(frame).shadowRoot!.querySelector('.call')).not.to.equal(null);
    expect(button(host(frame))).to.equal(null);
  });
});

describe('printing the card', () => {
  it('prints the card alone, without address and title', async () => {
    document.title = 'The title of the page';
    const element = await card('region="MO" heading="Of the page"', '<p>Ours</p>');
    const paper = await press(element, catchPrints());
    const text = words(paper);
    for (const part of [en.fold, en.heading, en.notProof, '1-888-373-7888', '911', '*55']) {
      expect(text).to.include(part);
    }
    for (const part of ['Of the page', 'Ours', location.host]) expect(text).not.to.include(part);
    expect(paper.title).to.equal('');
    expect(paper.URL).to.equal('about:blank');
  });

  it('prints it in the language and direction of the card', async () => {
    const element = await card('lang="es"');
    const paper = await press(element, catchPrints());
    expect(words(paper)).to.include(es.fold);
    expect(words(paper)).to.include(es.heading);
    expect(paper.querySelector('[lang]')!.getAttribute('lang')).to.equal('es');
    expect(words(paper)).not.to.include(ar.fold);
  });

  it('always has six signs and nothing that was said about copying', async () => {
    const element = await card('signs="2" setting="road" sections="contact"');
    const clipboard = { writeText: () => Promise.resolve() };
    Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
    one(element, '.copy').click();
    while (!one(element, '[role=status]').textContent) await settled(element);
    const paper = await press(element, catchPrints());
    const visible = (node: HTMLElement) => node.offsetWidth > 0;
    const read = (selector: string) =>
      [...paper.querySelectorAll<HTMLElement>(selector)].filter(visible);
    expect(read('[part~=sign]').map((node) => node.textContent)).to.deep.equal(
      (
        ['speaks-for', 'minor-sex', 'branding', 'no-id-money', 'disoriented', 'coached'] as const
      ).map((id) => en.signs[id]),
    );
    expect(read('button, summary, [role=status]')).to.deep.equal([]);
  });

  it('leaves the exit to the screen', async () => {
    const element = await card('region="MO" quick-exit');
    expect(isVisible(one(element, '[part=exit] a'))).to.equal(true);
    const paper = await press(element, catchPrints());
    expect(paper.querySelector('[part=exit]')).to.equal(null);
    for (const part of [en.exit, en.exitHistory]) expect(words(paper)).not.to.include(part);
    expect(words(paper)).to.include('1-888-373-7888');
  });

  it('says nothing to the page: no event, no request', async () => {
    const element = await card('region="MO"');
    const said: unknown[] = [];
    const note = ({ detail }: CustomEvent) => said.push(detail);
    document.addEventListener('trafficking-help-contact', note);
    const requests = performance.getEntriesByType('resource').length;
    await press(element, catchPrints());
    document.removeEventListener('trafficking-help-contact', note);
    expect(said).to.deep.equal([]);
    expect(performance.getEntriesByType('resource').length).to.equal(requests);
  });

  it('does not touch the page, neither while it prints nor afterwards', async () => {
    const element = await card('region="MO"');
    const printed = catchPrints();
    const drawn = one(element, '[part~=base]').outerHTML;
    const before = around();
    await press(element, printed);
    expect(around()).to.deep.equal(before);
    expect(one(element, '[part~=base]').outerHTML).to.equal(drawn);
    expect(frames(element)).to.have.length(1);
    expect(frames(element)[0]!.getBoundingClientRect().width).to.equal(0);
  });

  for (const event of [new MouseEvent('pointerdown'), new KeyboardEvent('keydown')]) {
    it(`leaves nothing behind when the reader goes on (${event.type})`, async () => {
      const element = await card();
      const before = around();
      await press(element, catchPrints());
      window.dispatchEvent(event);
      expect(frames(element)).to.deep.equal([]);
      expect(around()).to.deep.equal(before);
    });
  }

  it('works as often as it is pressed, with one frame at a time', async () => {
    const element = await card();
    const printed = catchPrints();
    const first = words(await press(element, printed));
    element.lang = 'es';
    await settled(element);
    const second = words(await press(element, printed));
    element.lang = 'en';
    await settled(element);
    expect(words(await press(element, printed))).to.equal(first);
    expect(second).to.include(es.heading);
    expect(printed).to.have.length(3);
    expect(frames(element)).to.have.length(1);
  });

  it('ends when the card is taken away while it prints', async () => {
    const element = await card();
    const printed = catchPrints();
    await press(element, printed);
    const place = element.parentElement!;
    element.remove();
    expect(frames(element)).to.deep.equal([]);
    place.append(element);
    await settled(element);
    expect(frames(element)).to.deep.equal([]);
    await press(element, printed);
    expect(printed).to.have.length(2);
  });

  it('ends when the card is taken away by the print itself', async () => {
    const element = await card();
    let isPrinted = false;
    const printed = catchPrints();
    const listening: string[] = [];
    const add = window.addEventListener;
    window.addEventListener = (kind: string) => void listening.push(kind);
    printed.push = (paper) => {
      isPrinted = words(paper).includes('1-888-373-7888');
      element.remove();
      return 1;
    };
    button(element)!.click();
    while (!isPrinted) await new Promise((resolve) => setTimeout(resolve));
    await new Promise((resolve) => setTimeout(resolve));
    window.addEventListener = add;
    expect(frames(element)).to.deep.equal([]);
    expect(listening).to.deep.equal([]);
  });
});

describe('printing the card on a page', () => {
  for (const [what, file] of [
    ['that allows its own scripts only', 'strict.html'],
    ['that requires Trusted Types', 'trusted-types-required.html'],
    ['that requires Trusted Types and lists our policy', 'trusted-types-own.html'],
    ['without constructable style sheets', 'style-elements.html'],
    ['with a nonce for style elements', 'nonce.html'],
    ['that is XHTML', 'xhtml.html'],
  ]) {
    it(`${what}: it looks as on any other, and nothing is refused`, async () => {
      const look = (paper: Document) =>
        [...paper.querySelectorAll('.wallet, .wallet *')].map((node) => {
          const { width, height } = node.getBoundingClientRect();
          const { color, fontSize } = paper.defaultView!.getComputedStyle(node);
          return [node.className, width.toFixed(), height.toFixed(), color, fontSize].join(' ');
        });
      const plain = await press(await card('region="MO"'), catchPrints());
      const wanted = look(plain);
      const frame = await served(file!);
      const view = frame.contentWindow as View;
      const paper = await press(host(frame), catchPrints(view));
      expect(words(paper)).to.equal(words(plain));
      expect(look(paper)).to.deep.equal(wanted);
      expect(view.violations ?? []).to.deep.equal([]);
      expect(view.problems ?? []).to.deep.equal([]);
    });
  }
});

describe('the page printed as a whole', () => {
  let rule: CSSMediaRule | undefined;
  afterEach(() => {
    if (rule) rule.media.mediaText = 'print';
  });

  // What comes out of a printer is in tests/exit/print.reader.ts, but WebKit's driver has none.
  for (const layout of ['card', 'strip']) {
    it(`has no exit in the ${layout}, by the styles for paper`, async () => {
      const element = await card(`quick-exit layout="${layout}"`);
      const exit = all(element, '[part=exit], [part=exit] *');
      expect(exit.some(isVisible)).to.equal(true);
      rule = root(element)
        .adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules])
        .filter((each) => each instanceof CSSMediaRule)
        .find(({ media }) => media.mediaText === 'print')!;
      rule.media.mediaText = 'all';
      expect(exit.filter(isVisible)).to.deep.equal([]);
      expect(isVisible(one(element, '.call'))).to.equal(true);
    });
  }
});
