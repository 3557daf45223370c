import { expect } from '@open-wc/testing';
import es from '../../src/locales/es.js';
import type { TraffickingHelp } from '../../src/element/trafficking-help.js';
import { version } from '../../src/version.js';
import { contrast, shown } from '../colors/measured.js';
import {
  all,
  expectNumber,
  isVisible,
  one,
  page,
  root,
  script,
  settled,
  text,
} from '../card-page.js';

type View = Window & typeof globalThis & { problems: string[]; warnings: string[] };

const view = (frame: HTMLIFrameElement) => frame.contentWindow as View;
const host = (frame: HTMLIFrameElement) =>
  frame.contentDocument!.querySelector<TraffickingHelp>('trafficking-help')!;

/** Notes whatever goes wrong on a page, and what its author is told. */
const watch = `<script>
  var problems = [], warnings = [];
  addEventListener('error', (event) => problems.push(event.message ?? event.target.src), true);
  addEventListener('unhandledrejection', (event) => problems.push(String(event.reason)));
  console.error = (...values) => problems.push(values.join(' '));
  console.warn = (...values) => warnings.push(values.join(' '));
</script>`;
const ours = `<script src="${script}"></script>`;
const fallback =
  '<p slot="fallback">National Human Trafficking Hotline <a href="tel:+18883737888">1-888-373-7888</a></p>';
const tag = `<trafficking-help region="MN">${fallback}</trafficking-help>`;

/** Whether a card has drawn a node. Compared here: a failing `equal` would print the whole page. */
const isIn = (element: Element, node: Node) => node.getRootNode() === element.shadowRoot;

/** One card, drawn once, that shows the number; no error, and the warnings that are expected. */
async function expectCard(frame: HTMLIFrameElement, warnings: RegExp[] = []): Promise<void> {
  await view(frame).customElements.whenDefined('trafficking-help');
  const element = host(frame);
  await settled(element);
  expect(isIn(element, expectNumber(frame)), 'the number in the card').to.equal(true);
  expect(all(element, '[part~=base]')).to.have.length(1);
  expect(all(element, '[part=contact]')).to.have.length(1);
  expect(isVisible(element.querySelector('[slot=fallback]')!), 'the fallback too').to.equal(false);
  expect(text(element)).to.include('1-866-223-1111');
  expect(view(frame).problems).to.deep.equal([]);
  expect(view(frame).warnings).to.have.length(warnings.length);
  for (const [index, warning] of warnings.entries()) {
    expect(view(frame).warnings[index]).to.match(warning);
  }
}

/** The fallback is all there is, and the page hears of no error. */
function expectFallback(frame: HTMLIFrameElement): void {
  expect(isIn(host(frame), expectNumber(frame)), 'the number in a card').to.equal(false);
  expect(view(frame).problems).to.deep.equal([]);
}

/** Adds the script to a page that has been there for a while. */
async function inject(frame: HTMLIFrameElement, src = script): Promise<void> {
  const element = frame.contentDocument!.createElement('script');
  const loaded = new Promise((resolve, reject) => {
    element.onload = resolve;
    element.onerror = reject;
  });
  element.src = src;
  frame.contentDocument!.head.append(element);
  await loaded;
}

/** A document of another window, in Spanish. */
async function innerFrame(frame: HTMLIFrameElement): Promise<HTMLIFrameElement> {
  const inner = frame.contentDocument!.createElement('iframe');
  inner.style.cssText = 'inline-size:700px;block-size:560px';
  inner.srcdoc = '<!doctype html><html lang="es"><body></body></html>';
  const loaded = new Promise((resolve) => {
    inner.onload = resolve;
  });
  frame.contentDocument!.body.append(inner);
  await loaded;
  return inner;
}

const noClipboard =
  '<script>Object.defineProperty(navigator, "clipboard", { value: undefined })</script>';

describe('the card is drawn when the script', () => {
  for (const [name, head, end] of [
    ['is a classic script in the head', ours, ''],
    ['is a classic script after the card', '', ours],
    ['is async', `<script async src="${script}"></script>`, ''],
    ['is deferred', `<script defer src="${script}"></script>`, ''],
    ['is a module', `<script type="module" src="${script}"></script>`, ''],
    ['runs twice', ours + ours, ours],
  ] as const) {
    it(name, async () => {
      await expectCard(await page(watch + head + tag + end));
    });
  }

  it('is injected by another script, long after the page', async () => {
    const frame = await page(watch + tag);
    expectFallback(frame);
    await inject(frame);
    await expectCard(frame);
  });

  it('is asked for at DOMContentLoaded', async () => {
    const frame = await page(`${watch}<script>
        addEventListener('DOMContentLoaded', () => {
          document.head.append(Object.assign(document.createElement('script'), { src: '${script}' }));
        });
      </script>${tag}`);
    await expectCard(frame);
  });

  it('finds define, module and exports on the page, and touches none', async () => {
    const frame = await page(`${watch}<script>
        var defined = 0, exports = {}, module = { exports };
        var define = Object.assign(() => defined++, { amd: {} });
      </script>${ours}${tag}`);
    await expectCard(frame);
    const { defined, module } = view(frame) as unknown as {
      defined: number;
      module: { exports: object };
    };
    expect(defined).to.equal(0);
    expect(Object.keys(module.exports)).to.deep.equal([]);
  });
});

describe('two versions on a page', () => {
  let older: string;

  before(async () => {
    const source = await (await fetch(script)).text();
    const changed = source.replaceAll(`"${version}"`, '"0.0.1"');
    expect(changed).not.to.equal(source);
    older = URL.createObjectURL(new Blob([changed], { type: 'text/javascript' }));
  });

  after(() => URL.revokeObjectURL(older));

  const copies = (...sources: string[]) =>
    sources.map((src) => `<script src="${src}"></script>`).join('');

  it('give one card and one warning when the older one comes first', async () => {
    const frame = await page(watch + copies(older, script) + tag);
    await expectCard(frame, [new RegExp(`version 0\\.0\\.1; version ${version} is ignored`)]);
  });

  it('give one card and one warning when the newer one comes first', async () => {
    const frame = await page(watch + copies(script, older, script) + tag);
    await expectCard(frame, [new RegExp(`version ${version}; version 0\\.0\\.1 is ignored`)]);
  });
});

describe('the card', () => {
  it('survives a page swap that runs the script again, and a return to the old page', async () => {
    const frame = await page(watch + ours + tag);
    await expectCard(frame);
    const document = frame.contentDocument!;
    const first = document.body;
    const next = new DOMParser().parseFromString(ours + tag, 'text/html').body;
    // As Turbo does it: an adopted body, and scripts made anew, because adopted ones do not run.
    document.adoptNode(next);
    document.body.replaceWith(next);
    await inject(frame);
    expect(document.querySelectorAll('trafficking-help')).to.have.length(1);
    await expectCard(frame);
    next.replaceWith(first);
    await expectCard(frame);
    // What Turbo keeps of a page is a copy of its body.
    first.replaceWith(first.cloneNode(true));
    expect(document.body === first).to.equal(false);
    await expectCard(frame);
  });

  it('keeps its state and content when it is moved, and follows the language there', async () => {
    const frame = await page(
      `${watch}${ours}<main>${tag}</main><div lang="es"><p>Aquí</p></div><div id="open"></div>`,
    );
    await expectCard(frame);
    const element = host(frame);
    const own = frame.contentDocument!.createElement('p');
    own.textContent = 'Ask at our desk';
    element.append(own);
    one<HTMLDetailsElement>(element, '.more').open = true;
    await settled(element);
    const call = one(element, '.call');
    const count = all(element, '*').length;

    frame.contentDocument!.querySelector('div')!.append(element);
    await settled(element);
    expect(one(element, '[part~=base]').lang).to.equal('es');
    expect(text(element)).to.include(es.heading);
    expect(one(element, '.call') === call, 'the same button').to.equal(true);
    expect(one<HTMLDetailsElement>(element, '.more').open).to.equal(true);
    expect(isVisible(own)).to.equal(true);
    // The translated title over the name, and nothing twice.
    expect(all(element, '*')).to.have.length(count + 1);
    await expectCard(frame);

    frame.contentDocument!.querySelector('#open')!.attachShadow({ mode: 'open' }).append(element);
    await settled(element);
    expect(one(element, '[part~=base]').lang).to.equal('en');
    expect(isVisible(one(element, '.call'))).to.equal(true);
    frame.contentDocument!.querySelector('main')!.append(element);
    await expectCard(frame);
    expect(all(element, '*')).to.have.length(count);
  });

  it('follows the language of the place it was moved to when that changes', async () => {
    const frame = await page(`${watch}${ours}${tag}<div id="place"></div>`);
    const place = frame.contentDocument!.querySelector<HTMLElement>('#place')!;
    place.append(host(frame));
    await expectCard(frame);
    place.lang = 'es';
    await settled(host(frame));
    expect(one(host(frame), '[part~=base]').lang).to.equal('es');
  });

  it('is drawn when innerHTML makes it', async () => {
    const frame = await page(`${watch}${ours}<main></main>`);
    frame.contentDocument!.querySelector('main')!.innerHTML = tag;
    await expectCard(frame);
  });

  it('counts properties that were set before the script came, and later ones', async () => {
    const frame = await page(watch + tag);
    const element = host(frame);
    element.removeAttribute('region');
    Object.assign(element, { region: 'MN', signs: 3, layout: 'card', lang: 'es' });
    await inject(frame);
    await expectCard(frame);
    const leading = () => all(element, '.part > ul > li').length;
    expect(leading()).to.equal(3);
    expect(one(element, '[part~=base]').lang).to.equal('es');
    for (const name of ['region', 'signs', 'layout']) {
      expect(Object.hasOwn(element, name), name).to.equal(false);
    }
    Object.assign(element, { region: 'TX', signs: 5 });
    await settled(element);
    expect(leading()).to.equal(5);
    expect(text(element)).not.to.include('1-866-223-1111');
    expectNumber(frame);
  });

  it('counts properties of an element that was made before the script, and not yet placed', async () => {
    const frame = await page(watch);
    const element = frame.contentDocument!.createElement('trafficking-help');
    Object.assign(element, { region: 'MN', signs: 3, innerHTML: fallback });
    await inject(frame);
    frame.contentDocument!.body.append(element);
    await expectCard(frame);
    expect(all(element, '.part > ul > li')).to.have.length(3);
    expect(Object.hasOwn(element, 'region')).to.equal(false);
  });

  it('keeps its look, number and language in another document, and back again', async () => {
    const frame = await page(watch + noClipboard + ours + tag);
    await expectCard(frame);
    const element = host(frame);
    const look = () => {
      const looks = ['.panel', '.call', '[part~=base]'].map((selector) => {
        const { backgroundColor, color, display, fontWeight } =
          element.ownerDocument.defaultView!.getComputedStyle(one(element, selector));
        return { backgroundColor, color, display, fontWeight };
      });
      return JSON.stringify(looks);
    };
    const home = look();
    const inner = await innerFrame(frame);
    const abroad = inner.contentDocument!;
    abroad.body.append(abroad.adoptNode(element));
    await settled(element);
    expect(element.ownerDocument === abroad).to.equal(true);
    expect(look()).to.equal(home);
    expect(isIn(element, expectNumber(inner))).to.equal(true);
    expect(one(element, '[part~=base]').lang).to.equal('es');
    one(element, '.copy').click();
    await settled(element);
    expect(abroad.getSelection()!.toString().trim()).to.match(/1-888-373-7888$/);
    element.layout = 'strip';
    await settled(element);
    expect(isIn(element, expectNumber(inner))).to.equal(true);
    element.layout = 'card';

    frame.contentDocument!.body.prepend(frame.contentDocument!.adoptNode(element));
    await expectCard(frame);
    expect(look()).to.equal(home);
    expect(one(element, '[part~=base]').lang).to.equal('en');

    // A document without a window, as parsers and templates have.
    new DOMParser().parseFromString('', 'text/html').body.append(element);
    frame.contentDocument!.body.prepend(element);
    await expectCard(frame);
    expect(look()).to.equal(home);
  });

  it('is drawn in another document than the one it was made in', async () => {
    const frame = await page(watch + ours + tag);
    await expectCard(frame);
    const look = (element: Element) => {
      const { backgroundColor, color } = getComputedStyle(one(element, '.call'));
      return [backgroundColor, color];
    };
    const inner = await innerFrame(frame);
    const element = frame.contentDocument!.createElement('trafficking-help');
    element.innerHTML = fallback;
    inner.contentDocument!.body.append(element);
    await settled(element);
    expect(isIn(element, expectNumber(inner))).to.equal(true);
    expect(look(element)).to.deep.equal(look(host(frame)));
    expect(view(frame).problems).to.deep.equal([]);
  });

  for (const [name, head, end] of [
    ['before', ours, ''],
    ['after', '', ours],
  ] as const) {
    it(`closed by /> hides nothing of the page, and warns once, the script ${name} it`, async () => {
      const frame = await page(
        `${watch}${head}<main><trafficking-help region="MN" />${fallback}
        <h1>Harvest fair</h1><article><p>All are welcome.</p></article><footer>The committee</footer></main>${end}`,
      );
      await expectCard(frame, [/Close it with <\/trafficking-help>, not \/>/]);
      const swallowed = host(frame).querySelectorAll('h1, article p, footer');
      expect(swallowed).to.have.length(3);
      for (const node of swallowed) expect(isVisible(node), node.tagName).to.equal(true);
    });
  }
});

describe('a browser without', () => {
  it('custom elements shows the fallback', async () => {
    const frame = await page(
      `${watch}<script>Object.defineProperty(window, 'customElements', { value: undefined })</script>${ours}${tag}`,
    );
    expect(view(frame).customElements).to.equal(undefined);
    expectFallback(frame);
  });

  it('adopted style sheets shows the same card, in this document and in another', async () => {
    const look = async (frame: HTMLIFrameElement) => {
      // The columns are arranged in the frame after the drawing.
      await new Promise(view(frame).requestAnimationFrame);
      await new Promise(view(frame).requestAnimationFrame);
      const { backgroundColor, color, height } = view(frame).getComputedStyle(
        one(host(frame), '.panel'),
      );
      return [backgroundColor, color, height];
    };
    const plain = await page(watch + ours + tag);
    await expectCard(plain);
    const expected = await look(plain);
    const frame = await page(`${watch}<script>
        for (const owner of [Document, ShadowRoot]) delete owner.prototype.adoptedStyleSheets;
        delete CSSStyleSheet.prototype.replace;
      </script>${ours}${tag}`);
    expect('adoptedStyleSheets' in frame.contentDocument!).to.equal(false);
    await expectCard(frame);
    expect(await look(frame)).to.deep.equal(expected);
    const element = host(frame);
    new DOMParser().parseFromString('', 'text/html').body.append(element);
    frame.contentDocument!.body.append(element);
    await expectCard(frame);
    expect(await look(frame)).to.deep.equal(expected);
  });

  it('light-dark() and relative colours keeps plain colours that can be read', async () => {
    const modern = /light-dark\(|\bfrom\b/;
    const frame = await page(
      `${watch}${ours}<trafficking-help region="MN" sections="contact signs steps risk talk figures">${fallback}</trafficking-help>`,
    );
    await expectCard(frame);
    const element = host(frame);
    const [sheet] = root(element).adoptedStyleSheets;
    const rules = [...sheet!.cssRules].map(({ cssText }) => cssText);
    const plain = rules.filter((rule) => !rule.startsWith('@supports'));
    expect(rules.length - plain.length, 'blocks left out').to.equal(3);
    expect(
      rules.filter((rule) => modern.test(rule)),
      'new syntax',
    ).to.have.length(2);
    expect(
      plain.filter((rule) => modern.test(rule)),
      'new syntax outside',
    ).to.deep.equal([]);
    const older = new (view(frame).CSSStyleSheet)();
    older.replaceSync(plain.join('\n'));
    root(element).adoptedStyleSheets = [older];

    for (const theme of ['light', 'dark']) {
      element.theme = theme;
      await settled(element);
      for (const details of all<HTMLDetailsElement>(element, 'details')) details.open = true;
      expectNumber(frame);
      const texts = all(element, '[part~=base] *').filter((node) =>
        [...node.childNodes].some(
          (child) => child instanceof view(frame).Text && /\w/.test(child.data),
        ),
      );
      expect(texts.length).to.be.greaterThan(40);
      for (const node of texts) {
        const layers: string[] = [];
        for (let box: Element | null = node; box; box = box.parentElement) {
          layers.unshift(view(frame).getComputedStyle(box).backgroundColor);
        }
        const behind = layers.reduce(
          (below, color) => `rgb(${shown(color, below).join(' ')})`,
          '#fff',
        );
        const { color } = view(frame).getComputedStyle(node);
        const ratio = contrast(shown(behind), shown(color, behind));
        expect(ratio, `${theme} ${node.textContent!.trim()}`).to.be.at.least(4.5);
      }
    }
  });

  it('plural rules and names of languages shows the card in another language', async () => {
    const frame = await page(`${watch}<script>
        delete Intl.PluralRules;
        delete Intl.DisplayNames;
      </script><script src="/dist/trafficking-help.vi.js"></script>
      <trafficking-help lang="vi" region="MN" sections="contact signs steps risk talk figures">${fallback}</trafficking-help>`);
    const { DisplayNames, PluralRules } = view(frame).Intl as Partial<typeof Intl>;
    expect([DisplayNames, PluralRules]).to.deep.equal([undefined, undefined]);
    await expectCard(frame);
    expect(one(host(frame), '[part~=base]').lang).to.equal('vi');
  });

  it('a clipboard selects the number instead', async () => {
    const frame = await page(watch + noClipboard + ours + tag);
    const element = host(frame);
    await settled(element);
    one(element, '.copy').click();
    await settled(element);
    expect(one(element, '[role=status]').textContent).to.equal(
      'Selected: 1-888-373-7888. Copy it now.',
    );
    await expectCard(frame);
  });
});
