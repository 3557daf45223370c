import { expect } from '@open-wc/testing';
import DOMPurify from 'dompurify';
import { cardsIn, expectNumber, isVisible, page } from '../card-page.js';

const ours = '<script src="/dist/trafficking-help.js"></script>';
const allowing = (names: string) =>
  `<script src="/dist/trafficking-help.js" data-allow="${names}"></script>`;
const fallback = 'Call <a href="tel:+18883737888">1-888-373-7888</a>';
const place = `<div data-trafficking-help data-region="MO">${fallback}</div>`;

/** Notes what the page's author is told, and what went wrong, before anything else on the page runs. */
const collect = `<script>
  window.said = []; window.wrong = [];
  console.warn = (...values) => said.push(values.join(' '));
  console.error = (...values) => wrong.push(values.join(' '));
  addEventListener('error', (event) => wrong.push(event.message));
  addEventListener('unhandledrejection', (event) => wrong.push(String(event.reason)));
</script>`;

type View = Window & typeof globalThis & { said: string[]; wrong: string[] };

/** A page, once observers have run and all cards are drawn. */
async function open(html: string) {
  const frame = await page(collect + html);
  const document = frame.contentDocument!;
  const view = frame.contentWindow as View;
  const settle = async () => {
    await new Promise((resolve) => view.requestAnimationFrame(resolve));
    for (const card of cardsIn(document)) await card.updateComplete;
  };
  await settle();
  const find = (selector: string) =>
    Document.prototype.querySelector.call(document, selector) as HTMLElement;
  return { frame, document, view, find, settle, cards: () => cardsIn(document) };
}

const title = (card: Element) => card.shadowRoot!.querySelector('.title')!.textContent;
const hasExit = (card: Element) => card.shadowRoot!.querySelector('[part~=exit]') !== null;

describe('whoever may write on a page that has the script', () => {
  it('gets nothing onto the card but its language and its options', async () => {
    const { cards, find, settle } = await open(ours);
    const element = document.createElement('div');
    const names = new Set([
      'onfocus',
      'onpointerrawupdate',
      'tabindex',
      'autofocus',
      'style',
      'class',
    ]);
    for (const name of ['id', 'slot', 'part', 'is', 'popover', 'hidden', 'inert', 'nonce'])
      names.add(name);
    for (const name of ['contenteditable', 'accesskey', 'constructor', '__proto__', 'data-region'])
      names.add(name);
    for (const name of ['headinglevel', 'inner-html', 'textcontent', 'exportparts', 'lang-'])
      names.add(name);
    for (let type = element as object | null; type; type = Object.getPrototypeOf(type)) {
      for (const name of Object.getOwnPropertyNames(type)) if (/^on/.test(name)) names.add(name);
    }
    const attributes = [...names].map((name) => `data-${name}="alert(1)"`).join(' ');
    const html = `<div data-trafficking-help data-lang="es" data-region="KS" ${attributes}></div>`;
    const clean = DOMPurify.sanitize(html);
    expect(clean).to.include('data-onfocus="alert(1)"');
    find('body').insertAdjacentHTML('beforeend', clean);
    await settle();
    expect(cards()[0]!.getAttributeNames().sort()).to.deep.equal(['exportparts', 'lang', 'region']);
    expect(cards()[0]!.matches(':focus')).to.equal(false);
  });

  const words =
    '<div data-trafficking-help data-heading="Call me" data-quick-exit="https://evil.example" data-sources-href="https://evil.example/"></div>';

  it('says no words of their own and leads nowhere, unless the site allows it', async () => {
    const { cards, view } = await open(ours + words);
    expect(cards()[0]!.getAttributeNames()).to.deep.equal(['exportparts']);
    expect(title(cards()[0]!)).not.to.include('Call me');
    expect(hasExit(cards()[0]!)).to.equal(false);
    expect(cards()[0]!.shadowRoot!.querySelector('[href*=evil]')).to.equal(null);
    expect(view.said).to.have.length(3);
    expect(view.said.join()).to.include('data-allow="heading"');
  });

  it('cannot allow it themselves', async () => {
    for (const attempt of [
      '<img name="currentScript" src="data:," data-allow="heading quick-exit">',
      '<form name="currentScript" data-allow="heading"></form>',
      '<div data-allow="heading quick-exit sources-href"></div>',
      '<script type="text/plain" data-allow="heading" src="/dist/trafficking-help.js"></script>',
      '<template><script data-allow="heading" src="/dist/trafficking-help.js"></script></template>',
      '<meta name="data-allow" content="heading">',
    ]) {
      const { cards } = await open(attempt + words + ours + attempt);
      expect(title(cards()[0]!), attempt).not.to.include('Call me');
    }
  });

  it('gets at most a hundred cards, and the page its own', async () => {
    const many = '<div data-trafficking-help data-sections="contact">words</div>'.repeat(3000);
    const { cards, frame, document, view } = await open(
      `${ours}<trafficking-help></trafficking-help><main>${many}</main>`,
    );
    expect(cards()).to.have.length(101);
    const last = document.querySelector('main')!.lastElementChild!;
    expect(last.shadowRoot).to.equal(null);
    expect(isVisible(last)).to.equal(true);
    expect(view.said.join()).to.include('there are more');
    expectNumber(frame);
  });

  it('cannot stop the others by a place that is none', async () => {
    const names =
      'querySelector attributes getAttribute getAttributeNames hasAttribute matches closest attachShadow shadowRoot localName childNodes children parentNode append nodeType ownerDocument isContentEditable';
    const inputs = names.split(' ').map((name) => `<input name="${name}">`);
    const bad = [
      `<form data-trafficking-help data-regoin="MO">${inputs.join('')}</form>`,
      ...inputs.map((input) => `<form data-trafficking-help>${input}</form>`),
      '<script data-trafficking-help>1</script>',
      '<style data-trafficking-help>a { color: red }</style>',
      '<template data-trafficking-help><p></p></template>',
      '<input data-trafficking-help><br data-trafficking-help><img data-trafficking-help>',
      '<textarea data-trafficking-help></textarea><select data-trafficking-help></select>',
      '<table data-trafficking-help><tr data-trafficking-help><td data-trafficking-help>x</table>',
      '<svg data-trafficking-help><g data-trafficking-help /></svg><math data-trafficking-help />',
      '<x-own data-trafficking-help></x-own><trafficking-help data-trafficking-help></trafficking-help>',
      '<iframe data-trafficking-help></iframe><object data-trafficking-help></object>',
      '<div data-trafficking-help><template shadowrootmode="open">the page’s own</template></div>',
      '<div data-trafficking-help><template shadowrootmode="closed">the page’s own</template></div>',
      `<script>{
        const own = Document.prototype.createElement.call(document, 'div');
        own.attachShadow({ mode: 'closed' }).innerHTML = 'own';
        own.dataset.traffickingHelp = '';
        document.currentScript.after(own);
      }</script>`,
      ...names.split(' ').map((name) => `<img name="${name}"><form name="${name}"></form>`),
      ...'querySelectorAll body head host defaultView currentScript'
        .split(' ')
        .map((name) => `<img name="${name}"><form name="${name}"></form>`),
    ];
    for (const html of bad) {
      for (const parts of [ours + html + place, html + place + ours]) {
        const { frame, view, find, document } = await open(parts);
        // A tag of ours may be marked too, which changes nothing.
        expect(find('[data-region=MO]').shadowRoot, html).not.to.equal(null);
        expectNumber(frame);
        expect(view.wrong, html).to.deep.equal([]);
        for (const form of Document.prototype.querySelectorAll.call(document, 'form')) {
          expect(Element.prototype.querySelector.call(form, 'trafficking-help')).to.equal(null);
        }
      }
    }
  });

  it('hides no more of the page than a fallback', async () => {
    for (const [html, kept] of [
      [`${ours}<div data-trafficking-help /><p>Rest</p><main><p>The page</p></main>`, 'main p'],
      [`${ours}<div data-trafficking-help /><div><article><p>The page</p></article></div>`, 'p'],
      [`<body data-trafficking-help>${ours}<p>The page</p>`, 'p'],
      [`${ours}<main data-trafficking-help><p>The page</p></main>`, 'p'],
    ] as const) {
      const { frame, find, view, cards } = await open(html);
      expect(cards(), html).to.have.length(1);
      expect(isVisible(find(kept)), html).to.equal(true);
      expect(view.said.join()).to.include('more of the page');
      expectNumber(frame);
    }
  });

  it('may mark inside what is marked, and inside a card', async () => {
    const deep = `${'<div data-trafficking-help data-layout="line">'.repeat(40)}x`;
    for (const html of [
      deep,
      `<trafficking-help>${place}</trafficking-help>`,
      `<trafficking-help><div slot="fallback">${place}</div></trafficking-help>`,
    ]) {
      const { frame, view } = await open(ours + html);
      expectNumber(frame);
      expect(view.wrong).to.deep.equal([]);
    }
  });
});

describe('the site itself', () => {
  const all =
    '<div data-trafficking-help data-heading="Our words" data-quick-exit data-sources-href="https://own.example/"></div>';

  it('allows by its script tag what marked places say and where they lead', async () => {
    const { cards, view } = await open(allowing('heading quick-exit, sources-href') + all);
    expect(title(cards()[0]!)).to.include('Our words');
    expect(hasExit(cards()[0]!)).to.equal(true);
    expect(view.said).to.deep.equal([]);
  });

  it('allows one thing and not another', async () => {
    const { cards } = await open(allowing('Heading') + all);
    expect(title(cards()[0]!)).to.include('Our words');
    expect(hasExit(cards()[0]!)).to.equal(false);
  });

  it('allows it by a second script, and from its own script', async () => {
    const second = await open(ours + all + allowing('heading'));
    expect(title(second.cards()[0]!)).to.include('Our words');
    const own = await open(
      `${ours}<script>customElements.get('trafficking-help').allowInMarked('heading')</script>${all}`,
    );
    expect(title(own.cards()[0]!)).to.include('Our words');
    expect(hasExit(own.cards()[0]!)).to.equal(false);
  });

  it('is told what can be allowed', async () => {
    const { view, cards } = await open(
      `${allowing('everything onclick __proto__')}<div data-trafficking-help data-onclick="1"></div>`,
    );
    expect(view.said).to.have.length(3);
    expect(view.said[0]).to.include('heading, sources-href, quick-exit');
    expect(cards()[0]!.getAttributeNames()).to.deep.equal(['exportparts']);
  });

  it('is told of a mistyped option, and not of what others have put on the element', async () => {
    const mistyped = [
      'data-regoin',
      'data-heading_level',
      'data-headinglevel',
      'data-section',
      'data-accnet',
    ];
    for (const name of mistyped) {
      const { view } = await open(`${ours}<div data-trafficking-help ${name}="x"></div>`);
      expect(view.said, name).to.have.length(1);
      expect(view.said[0]).to.include(`${name} is not known. Allowed: data-lang, data-country,`);
    }
    const others =
      'data-v-7ba5bd90 data-reactroot data-id data-astro-cid-abc data-testid data-block data-type data-turbo-permanent data-controller data-state data-aos data-svelte-h data-mce-style data-gramm data-index data-title data-uid';
    const { view } = await open(`${ours}<div data-trafficking-help ${others}></div>`);
    expect(view.said).to.deep.equal([]);
  });

  it('styles a card in a marked place by its parts and names', async () => {
    const { cards } = await open(`${ours}<style>
      [data-trafficking-help]::part(number) { border-top: 7px solid }
      [data-trafficking-help] { --trafficking-help-radius: 3px }
    </style>${place}`);
    const number = cards()[0]!.shadowRoot!.querySelector('[part~=number]')!;
    expect(getComputedStyle(number).borderTopWidth).to.equal('7px');
    const response = await fetch('/dist/custom-elements.json');
    const { modules } = (await response.json()) as {
      modules: { declarations?: { cssParts?: { name: string }[] }[] }[];
    };
    const parts = modules.flatMap(({ declarations = [] }) =>
      declarations.flatMap(({ cssParts = [] }) => cssParts.map(({ name }) => name)),
    );
    expect(cards()[0]!.getAttribute('exportparts')!.split(', ')).to.have.members(parts);
  });
});

describe('a marked place', () => {
  it('follows its attributes', async () => {
    const { find, settle, cards } = await open(ours + place);
    const marked = find('[data-trafficking-help]');
    const [card] = cards();
    const text = () => card!.shadowRoot!.textContent!;
    expect(text()).to.include('*55');
    marked.dataset.region = 'KS';
    await settle();
    expect(text()).to.include('*47').and.not.to.include('*55');
    delete marked.dataset.region;
    await settle();
    expect(text()).not.to.include('*47');
    marked.dataset.lang = 'es';
    marked.dataset.layout = 'line';
    await settle();
    expect(card!.getAttribute('lang')).to.equal('es');
    expect(getComputedStyle(card!).display).to.equal('inline');
    delete marked.dataset.layout;
    await settle();
    expect(getComputedStyle(card!).display).not.to.equal('inline');
    expect(cards()).to.deep.equal([card]);
  });

  it('gives its words back when it is no longer marked, and takes the card again', async () => {
    const { frame, find, settle, cards } = await open(ours + place);
    const marked = find('[data-trafficking-help]');
    marked.removeAttribute('data-trafficking-help');
    await settle();
    expect(marked.shadowRoot!.querySelector('trafficking-help')).to.equal(null);
    expect(isVisible(find('a'))).to.equal(true);
    marked.setAttribute('data-trafficking-help', '');
    await settle();
    expect(isVisible(find('a'))).to.equal(false);
    expect(cards()).to.have.length(1);
    expectNumber(frame);
  });

  it('is left alone while it is being written, and its text stays what it was', async () => {
    const { find, settle, cards } = await open(
      `${ours}<div id="editor" contenteditable="true">${place}<p>text</p></div>`,
    );
    const editor = find('#editor');
    expect(cards()).to.deep.equal([]);
    expect(isVisible(find('a'))).to.equal(true);
    const saved = editor.innerHTML;
    expect(saved).to.equal(
      '<div data-trafficking-help="" data-region="MO">Call <a href="tel:+18883737888">1-888-373-7888</a></div><p>text</p>',
    );
    editor.contentEditable = 'false';
    await settle();
    expect(cards()).to.have.length(1);
    expect(editor.innerHTML).to.equal(saved);
    for (const value of ['', 'plaintext-only', 'true']) {
      editor.setAttribute('contenteditable', value);
      await settle();
      expect(cards(), value).to.deep.equal([]);
      expect(isVisible(find('a'))).to.equal(true);
    }
    editor.removeAttribute('contenteditable');
    await settle();
    expect(cards()).to.have.length(1);
  });

  it('changes nothing that the page can see, so that nobody fights with it', async () => {
    const guard = `<script>
      window.seen = 0; window.restored = 0;
      new MutationObserver((records) => { if (window.armed) seen += records.length; })
        .observe(document, { attributes: true, characterData: true, childList: true, subtree: true });
    </script>`;
    const { document, view, find, settle, frame } = await open(`${guard}<main>${place}</main>`);
    const counts = view as unknown as { seen: number; armed: boolean; restored: number };
    const main = find('main');
    const original = main.innerHTML;
    new view.MutationObserver(() => {
      if (main.innerHTML === original) return;
      counts.restored += 1;
      main.innerHTML = original;
    }).observe(main, { attributes: true, characterData: true, childList: true, subtree: true });
    const script = document.createElement('script');
    script.src = '/dist/trafficking-help.js';
    const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
    document.head.append(script);
    await new Promise((resolve) => view.requestAnimationFrame(resolve));
    counts.armed = true;
    await loaded;
    await settle();
    expect(cardsIn(document)).to.have.length(1);
    expect([counts.seen, counts.restored]).to.deep.equal([0, 0]);
    expect(main.innerHTML).to.equal(original);
    // Nor when it is restored for another reason.
    find('[data-trafficking-help]').textContent = 'changed';
    await settle();
    await settle();
    expect(counts.restored).to.equal(1);
    expectNumber(frame);
  });

  const broken =
    '<script>Document.prototype.importNode = () => { throw new Error("broken page") }</script>';

  it('shows its words again when the card cannot be drawn', async () => {
    const { find } = await open(ours + broken + place);
    expect(isVisible(find('a'))).to.equal(true);
  });

  it('shows the number when the card cannot be drawn and there are no words', async () => {
    for (const content of [
      '',
      ' \n ',
      '&nbsp;<p></p>',
      '<br>',
      '<!-- words -->',
      `<p slot="fallback">${fallback}</p>`,
    ]) {
      const { frame, cards, settle } = await open(
        `${ours}${broken}<div data-trafficking-help>${content}</div>`,
      );
      await settle();
      expect(cards()[0]!.shadowRoot!.querySelectorAll('[part]').length, content).to.equal(0);
      expectNumber(frame);
    }
  });

  it('follows words that come later', async () => {
    const { find, settle } = await open(`${ours}${broken}<div data-trafficking-help></div>`);
    const marked = find('[data-trafficking-help]');
    marked.innerHTML = fallback;
    await settle();
    expect(isVisible(find('a'))).to.equal(true);
  });

  it('moves to another document and back with its card', async () => {
    const { find, settle, document, frame } = await open(`${ours}<iframe></iframe>${place}`);
    const marked = find('[data-trafficking-help]');
    const inner = document.querySelector('iframe')!.contentDocument!;
    inner.body.append(marked);
    await settle();
    expect(marked.shadowRoot!.querySelectorAll('trafficking-help')).to.have.length(1);
    document.body.append(marked);
    await settle();
    expect(cardsIn(document)).to.have.length(1);
    expectNumber(frame);
  });
});
