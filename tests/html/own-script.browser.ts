import { expect } from '@open-wc/testing';
import { script, type ScriptParts } from '../../src/html/script.js';

const parts = (await (await fetch('/dist/parts.json')).json()) as ScriptParts;

interface Page {
  readonly frame: HTMLIFrameElement;
  readonly view: Window & typeof globalThis;
  readonly warnings: string[];
  /** Loads a script, by its text or its address, and waits until it has run. */
  readonly run: (source: string) => Promise<void>;
  /** Adds a card and gives its text, white space folded. */
  readonly card: (attributes: string) => Promise<string>;
}

const stage = document.createElement('div');
document.body.append(stage);

/** An empty page of its own. */
function open(): Page {
  const frame = document.createElement('iframe');
  stage.replaceChildren(frame);
  const page = frame.contentDocument!;
  const view = frame.contentWindow as Page['view'];
  const warnings: string[] = [];
  view.console.warn = (...values: unknown[]) => void warnings.push(values.join(' '));
  return {
    frame,
    view,
    warnings,
    async run(source) {
      const isAddress = source.startsWith('/dist/');
      const url = isAddress ? source : URL.createObjectURL(new Blob([source]));
      const tag = page.createElement('script');
      tag.src = url;
      await new Promise((resolve, reject) => {
        tag.addEventListener('load', resolve);
        tag.addEventListener('error', reject);
        page.head.append(tag);
      });
    },
    async card(attributes) {
      page.body.innerHTML = `<trafficking-help ${attributes}></trafficking-help>`;
      const element = page.querySelector('trafficking-help')!;
      await element.updateComplete;
      return element.shadowRoot!.querySelector('[part~=base]')!.textContent!.replace(/\s+/g, ' ');
    },
  };
}

const make = (languages: string[], countries: string[]) =>
  script({ parts, languages, countries }).source;

describe('a card whose script does not hold what it asks for', () => {
  it('shows no other country’s number, says so, and how to add the country', async () => {
    const { card, run, warnings } = open();
    await run(make(['en'], ['US', 'CA']));
    const text = await card('country="MX"');
    expect(text).to.include('We do not list a hotline for this place.');
    expect(text).to.include('Call the local emergency number.');
    expect(text).not.to.match(/\d{3}-\d{4}/);
    expect(warnings.join()).to.include('npx trafficking-help script --country US,CA,MX');
    expect(await card('country="CA"')).to.include('1-833-900-1010');
  });

  it('is in English, and says how to add the language', async () => {
    const { card, run, warnings } = open();
    await run(make(['en', 'fr'], ['US']));
    expect(await card('lang="vi"')).to.include('Call 1-888-373-7888');
    expect(warnings.join()).to.include('npx trafficking-help script --lang en,fr,vi');
    expect(await card('lang="fr"')).to.include('Appel');
  });

  it('says of a country that nobody lists that it is not listed', async () => {
    const { card, run, warnings } = open();
    await run(make(['en'], ['US']));
    await card('country="SO"');
    expect(warnings.join()).to.include('no hotline is listed. Listed countries: US.');
  });

  it('shows the first country of a script without the US, where the page names none', async () => {
    const { card, run } = open();
    await run(make(['en'], ['MX']));
    expect(await card('')).to.include('800 5533 000');
    expect(await card('country="auto"')).to.include('800 5533 000');
    expect(await card('country="US"')).not.to.include('888');
  });

  it('offers the countries of its script alone', async () => {
    const { card, frame, run } = open();
    await run(make(['en'], ['MX', 'CA']));
    await card('picker');
    const root = frame.contentDocument!.querySelector('trafficking-help')!.shadowRoot!;
    const options = [...root.querySelectorAll('option')].map(({ value }) => value);
    expect(options).to.deep.equal(['CA', 'MX']);
  });
});

describe('a second script of the same version', () => {
  it('adds its words, and does not run its code', async () => {
    const { card, run, view, warnings } = open();
    await run('/dist/trafficking-help.js');
    const first = view.customElements.get('trafficking-help');
    let made = 0;
    const { Map: RealMap } = view;
    view.Map = class extends RealMap {
      constructor(...values: []) {
        super(...values);
        made += 1;
      }
    } as MapConstructor;
    await run('/dist/trafficking-help.vi.js');
    view.Map = RealMap;
    expect(made).to.equal(0);
    expect(view.customElements.get('trafficking-help')).to.equal(first);
    expect(await card('lang="vi"')).to.include('Gọi 1-888-373-7888');
    expect(await card('lang="es"')).to.include('Llame al 1-888-373-7888');
    expect(warnings).to.deep.equal([]);
  });

  it('is counted as code where it is the first', async () => {
    const { run, view } = open();
    let made = 0;
    view.Map = class extends view.Map {
      constructor(...values: []) {
        super(...values);
        made += 1;
      }
    } as MapConstructor;
    await run('/dist/trafficking-help.vi.js');
    expect(made).to.be.greaterThan(0);
  });
});
