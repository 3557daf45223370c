import { listedCountries } from '../../src/directory/find.js';
import { expect } from '@open-wc/testing';
import { snippet } from '../../src/html/index.js';
import { all, card, openAll, settled, text } from '../card-page.js';

interface Told {
  data: { type: string; height: number };
  origin: string;
}

const stage = document.createElement('div');
document.body.append(stage);

/** The next message of a frame. */
function told(frame: HTMLIFrameElement, isWanted: (height: number) => boolean = () => true) {
  return new Promise<Told>((resolve) => {
    addEventListener('message', function listen({ data, origin, source }: MessageEvent) {
      if (source !== frame.contentWindow || !isWanted((data as Told['data']).height)) return;
      removeEventListener('message', listen);
      resolve({ data: data as Told['data'], origin });
    });
  });
}

/** The iframe page with options in its address, once it has told its height. */
async function embed(options: Record<string, string> | string, sandbox?: string) {
  const frame = document.createElement('iframe');
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  frame.style.cssText = 'inline-size:720px;block-size:100px;border:0';
  frame.src = `/dist/embed.html?${new URLSearchParams(options)}`;
  stage.replaceChildren(frame);
  const message = await told(frame);
  return { frame, message };
}

const inside = (frame: HTMLIFrameElement) =>
  frame.contentDocument!.querySelector('trafficking-help')!;

/** What is drawn, without the marks that Lit leaves. */
const drawn = (element: Element) =>
  element
    .shadowRoot!.querySelector('[part~=base]')!
    .outerHTML.replace(/<!--.*?-->/g, '')
    // Whether panel and signs have room side by side depends on where the card stands.
    .replaceAll(' data-stacked=""', '');

/** Lets the scripts run that `innerHTML` leaves inert. */
function paste(html: string): HTMLIFrameElement {
  stage.innerHTML = html;
  for (const inert of stage.querySelectorAll('script')) {
    const script = document.createElement('script');
    for (const { name, value } of inert.attributes) script.setAttribute(name, value);
    script.append(inert.textContent);
    inert.replaceWith(script);
  }
  return stage.querySelector('iframe')!;
}

/** The listener that snippets of version 0.1.0 had in the page itself. */
const oldListener = `<script>
addEventListener('message', function ({ data, origin, source }) {
  const page = new URL('/dist/embed.html', document.baseURI).href;
  const frame = [...document.querySelectorAll('iframe')].find(function (each) { return each.contentWindow === source; });
  if (frame?.src.split(/[?#]/)[0] !== page || origin !== 'null' || data?.type !== 'trafficking-help:height' || !Number.isInteger(data.height) || !/^[1-9]\\d{0,3}$/.test(data.height)) return;
  frame.height = data.height;
  const before = frame.previousElementSibling || frame.parentNode.previousElementSibling;
  if (before?.matches('[data-trafficking-help-fallback]')) before.hidden = true;
});
</script>`;

const options: Record<string, string>[] = [
  {},
  { region: 'MO', setting: 'road', signs: '3' },
  { lang: 'es', country: 'MX', sections: 'signs contact steps risk talk figures' },
  { lang: 'ar', theme: 'dark', accent: 'seagreen', corners: 'round', density: 'compact' },
  { heading: 'Help “here” & now', 'heading-level': '4', typeface: 'serif' },
  { 'sources-href': 'https://example.org/sources?a=1&b=2', layout: 'strip' },
  { layout: 'line', lang: 'zh-CN' },
  { country: 'auto CA', picker: 'on' },
];

/** The same options where they are attributes. */
function asAttributes(values: Record<string, string>): string {
  const escaped = (value: string) => value.replace(/&/g, '&amp;').replace(/"/g, '&quot;');
  return Object.entries(values)
    .map(([name, value]) => `${name}="${escaped(value)}"`)
    .join(' ');
}

describe('the iframe page', () => {
  before(async () => {
    // The same languages, for the cards that it is compared with.
    const tag = document.createElement('script');
    tag.src = '/dist/trafficking-help.all.js';
    document.head.append(tag);
    await customElements.whenDefined('trafficking-help');
  });

  for (const values of options) {
    it(`shows the card of the tag with ${asAttributes(values) || 'no attributes'}`, async () => {
      const { frame } = await embed(values);
      const usual = await card(asAttributes(values));
      expect(drawn(inside(frame))).to.equal(drawn(usual));
    });
  }

  it('lets the reader choose a place, and tells the page around it the new height alone', async () => {
    const { frame } = await embed({ country: 'GB', picker: 'on' });
    const element = inside(frame);
    const list = element.shadowRoot!.querySelector<HTMLSelectElement>('[data-choice=country]')!;
    const next = told(frame);
    list.value = 'US';
    list.dispatchEvent(new Event('change', { bubbles: true }));
    const { data } = await next;
    expect(Object.keys(data).sort()).to.deep.equal(['height', 'type']);
    expect(element.shadowRoot!.querySelector('.call')!.getAttribute('href')).to.equal(
      'tel:+18883737888',
    );
  });

  it('takes everything that the element has', async () => {
    const names = (
      customElements.get('trafficking-help') as unknown as { observedAttributes: string[] }
    ).observedAttributes;
    const { frame } = await embed(Object.fromEntries(names.map((name) => [name, '2'])));
    for (const name of names) expect(inside(frame).getAttribute(name), name).to.equal('2');
  });

  it('sets nothing else, whatever the address says', async () => {
    const hostile = new URLSearchParams([
      ['region', 'MO'],
      ['region', 'KS'],
      ['onclick', 'parent.wasHarmed = true'],
      ['style', 'display:none'],
      ['hidden', ''],
      ['class', 'x'],
      ['slot', 'y'],
      ['__proto__', '1'],
      ['constructor', '1'],
      ['<script>parent.wasHarmed = true</script>', '1'],
      ['"><img src=x onerror="parent.wasHarmed = true">', '1'],
      [
        'heading',
        '<img src=x onerror="parent.wasHarmed = true"><script>parent.wasHarmed = true</script>',
      ],
      ['accent', 'red;} * { display: none } {'],
      ['sources-href', 'javascript:parent.wasHarmed = true'],
      ['lang', '"><script>'],
    ]).toString();
    const { frame } = await embed(hostile);
    const element = inside(frame);
    expect(element.getAttributeNames().sort()).to.deep.equal([
      'accent',
      'heading',
      'lang',
      'region',
      'sources-href',
    ]);
    expect(element.getAttribute('region')).to.equal('MO');
    expect(all(element, 'img, script')).to.have.length(0);
    // The test server adds a script of its own.
    const scripts = frame.contentDocument!.querySelectorAll('script:not([src^="/__web-dev-"])');
    expect(scripts).to.have.length(1);
    expect('wasHarmed' in window).to.equal(false);
    expect(text(element)).to.include('1-888-373-7888');
    for (const { href } of all<HTMLAnchorElement>(element, 'a')) {
      expect(href).to.match(/^(tel|sms|https):/);
    }
  });

  it('bears an address as long as servers take', async () => {
    const { frame } = await embed({ heading: 'word '.repeat(1200), lang: 'x'.repeat(500) });
    expect(text(inside(frame))).to.include('1-888-373-7888');
  });

  it('says no number but those of the directory', async () => {
    const { frame } = await embed({
      number: '+15555550100',
      call: '5555550100',
      region: '555-0100',
    });
    expect(text(inside(frame))).not.to.include('555');
  });

  it('tells its height: that of the card, nothing more', async () => {
    const { frame, message } = await embed({ region: 'MO' });
    const { height } = inside(frame).getBoundingClientRect();
    expect(message.data).to.deep.equal({
      type: 'trafficking-help:height',
      height: Math.ceil(height),
    });
  });

  it('tells its height anew when a list is opened, and closed again', async () => {
    const { frame, message } = await embed({ region: 'MO' });
    const element = inside(frame);
    const opened = told(frame, (height) => height > message.data.height);
    openAll(element);
    await settled(element);
    expect((await opened).data.height).to.equal(Math.ceil(element.getBoundingClientRect().height));
    const closed = told(frame, (height) => height === message.data.height);
    for (const details of all<HTMLDetailsElement>(element, 'details')) details.open = false;
    await closed;
  });

  it('tells its height anew when the frame becomes narrow', async () => {
    const { frame, message } = await embed({ region: 'MO' });
    const higher = told(frame, (height) => height > message.data.height);
    frame.style.inlineSize = '320px';
    await higher;
  });

  it('does the same in the documented sandbox, in any language', async () => {
    const { html } = snippet({ format: 'iframe', attributes: {}, host: '' });
    const sandbox = /sandbox="([^"]*)"/.exec(html)![1]!;
    expect(sandbox).not.to.include('same-origin');
    for (const lang of ['en', 'ko']) {
      const { message } = await embed({ lang }, sandbox);
      expect(message.origin).to.equal('null');
      expect(message.data.height).to.be.within(200, 900);
    }
  });

  it('is light on any system unless told otherwise', async () => {
    const scheme = (frame: HTMLIFrameElement) =>
      frame.contentWindow!.getComputedStyle(frame.contentDocument!.documentElement).colorScheme;
    expect(scheme((await embed({})).frame)).to.equal('normal');
    expect(scheme((await embed({ theme: 'DARK' })).frame)).to.equal('dark');
  });

  it('says its language to the browser', async () => {
    expect((await embed({ lang: 'es-MX' })).frame.contentDocument!.documentElement.lang).to.equal(
      'es',
    );
    expect((await embed({ lang: 'xx' })).frame.contentDocument!.documentElement.lang).to.equal(
      'en',
    );
  });

  it('shows the line of every country with JavaScript off, the US first', async () => {
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-same-origin');
    frame.src = '/dist/embed.html?country=GB';
    const loaded = new Promise((resolve) => {
      frame.addEventListener('load', resolve, { once: true });
    });
    stage.replaceChildren(frame);
    await loaded;
    const places = [
      ...frame.contentDocument!.querySelectorAll('[data-country]:not([data-country=""])'),
    ];
    expect(places).to.have.length(listedCountries.length);
    expect(places[0]!.textContent).to.equal(
      'United States: National Human Trafficking Hotline: 1-888-373-7888. In danger right now? Call 911.',
    );
    for (const place of places) {
      expect(place.getBoundingClientRect().height).to.be.greaterThan(0);
      // Nigeria's emergency number is not confirmed.
      const least = place.getAttribute('data-country') === 'NG' ? 1 : 2;
      expect(place.querySelectorAll('a[href^="tel:"]').length).to.be.at.least(least);
    }
  });
});

/** Resolves when something on the page is so; looks with each frame that is drawn. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise(requestAnimationFrame);
}

describe('the snippet for a frame', () => {
  const snippetFor = (attributes: Record<string, string>) =>
    snippet({ format: 'iframe', attributes, host: '/dist/' }).html;
  const pasted = () => paste(snippetFor({ region: 'MO' }));
  const sentence = () => stage.querySelector<HTMLElement>('[data-trafficking-help-fallback]')!;
  const isFitted = () => sentence().hidden && stage.querySelector('iframe')!.height !== '600';

  it('shows the number until the card is there, and gives the frame the height of it', async () => {
    const frame = pasted();
    expect(sentence().textContent).to.include('1-888-373-7888');
    expect(sentence().hidden).to.equal(false);
    const { data } = await told(frame);
    await until(isFitted);
    expect(frame.height).to.equal(String(data.height));
    expect(frame.getBoundingClientRect().height).to.be.closeTo(data.height, 5);
  });

  it('is as wide as the column, whatever a theme has for frames with a style', async () => {
    stage.style.width = '610px';
    const theme = document.createElement('style');
    theme.textContent = 'iframe[style] { width: 900px !important }';
    stage.before(theme);
    const frame = pasted();
    expect(frame.getBoundingClientRect().width).to.equal(610);
    await until(isFitted);
    expect(frame.getBoundingClientRect().width).to.equal(610);
    theme.remove();
    stage.style.width = '';
  });

  it('fits a frame that was there before its script', async () => {
    const [, tag, rest] = /^(<script.*?<\/script>)(.*)$/.exec(snippetFor({}))!;
    const frame = paste(rest!);
    await told(frame);
    const script = document.createElement('script');
    script.src = / src="([^"]*)"/.exec(tag!)![1]!;
    stage.append(script);
    await until(isFitted);
  });

  it('fits a frame of another page that the first script has outlived', async () => {
    pasted();
    await until(isFitted);
    // As Barba and Swup do: the scripts of what comes are inert.
    stage.innerHTML = `<main>${snippetFor({ lang: 'es' })}</main>`;
    await until(isFitted);
  });

  it('fits a frame again that a morph has set back', async () => {
    const frame = pasted();
    await until(isFitted);
    const { height } = frame;
    frame.setAttribute('height', '600');
    sentence().removeAttribute('hidden');
    await until(isFitted);
    expect(frame.height).to.equal(height);
    sentence().replaceWith(sentence().cloneNode(true));
    sentence().hidden = false;
    await until(isFitted);
  });

  it('is shown again in a copy of the page whose frame does not answer', async () => {
    pasted();
    await until(isFitted);
    // As caches of page swaps do, and archives.
    const copy = stage.cloneNode(true) as HTMLElement;
    copy.querySelector('script')!.remove();
    copy.querySelector('iframe')!.setAttribute('sandbox', '');
    expect(copy.querySelector<HTMLElement>('[data-trafficking-help-fallback]')!.hidden).to.equal(
      true,
    );
    stage.replaceChildren(...copy.childNodes);
    await until(() => !sentence().hidden);
    expect(sentence().textContent).to.include('1-888-373-7888');
  });

  it('is shown again until the other page of a frame has its card', async () => {
    const frame = pasted();
    await until(isFitted);
    frame.src = frame.src.replace('region=MO', 'lang=es');
    await until(() => !sentence().hidden);
    await until(isFitted);
  });

  it('is shown again when the frame is taken away', async () => {
    const frame = pasted();
    await until(isFitted);
    frame.remove();
    await until(() => !sentence().hidden);
  });

  it('leaves a sentence hidden that the page has hidden itself', async () => {
    stage.innerHTML = snippetFor({}).replace('<script', '<script type="text/plain"');
    sentence().hidden = true;
    for (let frames = 0; frames < 3; frames += 1) await new Promise(requestAnimationFrame);
    expect(sentence().hidden).to.equal(true);
  });

  it('gives in to code that will have it otherwise', async () => {
    const frame = pasted();
    await until(isFitted);
    let times = 0;
    const other = new MutationObserver(() => {
      times += 1;
      if (frame.height !== '333') frame.height = '333';
    });
    other.observe(frame, { attributeFilter: ['height'] });
    frame.height = '333';
    for (let frames = 0; frames < 40; frames += 1) await new Promise(requestAnimationFrame);
    other.disconnect();
    expect(times).to.be.within(10, 100);
    expect(frame.height).to.equal('333');
  });

  it('finds the sentence in whatever an editor has put around it', async () => {
    const [, script, words, framed] = /^(<script.*?<\/script>)(<p .*<\/p>)(<iframe.*)$/.exec(
      snippetFor({}),
    )!;
    for (const around of [
      `<div><p>${script}</p>${words}<p></p><p>${framed}</p></div>`,
      `${words}<br><br><figure><div>${framed}</div></figure>${script}`,
      `<blockquote>${words}</blockquote>\n<p>&nbsp;</p>\n${framed}${script}`,
    ]) {
      paste(around);
      await until(isFitted);
    }
  });

  it('hides no sentence but its own', async () => {
    const other = '<p data-trafficking-help-fallback>Another: 1-888-373-7888</p>';
    const html = snippetFor({});
    paste(`${other}<p>Words</p>${html.replace(/<p .*<\/p>/, '')}`);
    await until(() => stage.querySelector('iframe')!.height !== '600');
    expect(sentence().hidden).to.equal(false);
    paste(`${other}<iframe title="Another"></iframe>${html.replace(/<p .*<\/p>/, '')}`);
    // Browsers do not draw a frame that is out of sight.
    stage.querySelectorAll('iframe')[1]!.scrollIntoView();
    await until(() => stage.querySelectorAll('iframe')[1]!.height !== '600');
    expect(sentence().hidden).to.equal(false);
  });

  it('fits a frame without a sandbox, which some editors take away', async () => {
    const frame = paste(snippetFor({}).replace(/ sandbox="[^"]*"/, ''));
    expect(frame.hasAttribute('sandbox')).to.equal(false);
    await until(isFitted);
  });

  it('is usable without its script: the number is in sight, and the rest can be scrolled to', async () => {
    const frame = paste(
      snippetFor({})
        .replace(/^<script.*?<\/script>/, '')
        .replace(/ sandbox="[^"]*"/, ''),
    );
    // Of an address that no script on this page answers for.
    frame.src = frame.src.replace('/dist/', '/dist//');
    frame.style.width = '320px';
    await told(frame);
    const { documentElement } = frame.contentDocument!;
    const call = inside(frame).shadowRoot!.querySelector('.call')!.getBoundingClientRect();
    expect(call.bottom).to.be.lessThan(frame.clientHeight);
    expect(documentElement.scrollHeight).to.be.greaterThan(frame.clientHeight);
    expect(frame.contentWindow!.getComputedStyle(documentElement).overflowY).not.to.equal('hidden');
  });

  it('leaves no name on the page', async () => {
    const before = Object.keys(window);
    pasted();
    await until(isFitted);
    expect(Object.keys(window).filter((name) => !before.includes(name))).to.deep.equal([]);
  });

  /** A message as if it came from there. Not all engines let a script name a frame as its source. */
  function send({ source = null, ...init }: MessageEventInit): void {
    const event = new MessageEvent('message', init);
    Object.defineProperty(event, 'source', { value: source });
    dispatchEvent(event);
  }

  it('heeds its own frames alone, and heights alone', async () => {
    const frame = pasted();
    await until(isFitted);
    const { height } = frame;
    const stranger = document.createElement('iframe');
    stage.append(stranger);
    const { contentWindow: source } = frame;
    const data = { type: 'trafficking-help:height', height: 77 };
    const forged: MessageEventInit[] = [
      { data, origin: 'null', source: stranger.contentWindow },
      { data, origin: 'null', source: window },
      { data, origin: 'null' },
      { data, origin: location.origin, source },
      { data, origin: 'https://example.org', source },
      { data: null, origin: 'null', source },
      { data: 'trafficking-help:height', origin: 'null', source },
      { data: { height: 77 }, origin: 'null', source },
      { data: { ...data, type: 'resize' }, origin: 'null', source },
      ...[undefined, null, '77', '77px', 0, -1, 7.5, NaN, Infinity, 1e9, {}, [77]].map((value) => ({
        data: { ...data, height: value },
        origin: 'null',
        source,
      })),
    ];
    for (const init of forged) {
      send(init);
      expect(frame.height, JSON.stringify(init.data)).to.equal(height);
      expect(stranger.height).to.equal('');
    }
    send({ data, origin: 'null', source });
    expect(frame.height).to.equal('77');
  });
});

describe('a page with the listener of an older snippet', () => {
  it('gets the height from the page of today', async () => {
    const { html } = snippet({ format: 'iframe', attributes: {}, host: '/dist/' });
    const frame = paste(html.replace(/^<script.*?<\/script>/, '') + oldListener);
    const { data } = await told(frame);
    expect(frame.height).to.equal(String(data.height));
    expect(stage.querySelector('p')!.hidden).to.equal(true);
  });
});
