import type { Readability } from '@mozilla/readability';
import { expect } from '@open-wc/testing';
import { all, card, page, script } from '../card-page.js';
import { loadReaderView } from './reader-view.js';

/** What readers take from the document without the script: feeds, reader views, search engines. */
interface Taken {
  words: string;
  numbers: [text: string, href: string | null][];
}

let Reader: typeof Readability;

before(async () => {
  Reader = await loadReaderView();
});

async function demo(name: string): Promise<Document> {
  const response = await fetch(`/site/${name}.html`);
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}

function take(from: Document): Taken {
  const { content } = new Reader<string>(from).parse()!;
  const { body } = new DOMParser().parseFromString(content!, 'text/html');
  return {
    words: body.textContent!.replace(/\s+/g, ' '),
    numbers: [...body.querySelectorAll('a')].map((link) => [
      link.textContent!.trim(),
      link.getAttribute('href'),
    ]),
  };
}

function expectHelp({ words, numbers }: Taken): void {
  expect(words).to.include('National Human Trafficking Hotline: 1-888-373-7888');
  expect(words).to.match(/In danger right now\? Call 911\./);
  expect(words).to.include('there is no perfect picture of trafficking');
  expect(numbers).to.deep.include(['1-888-373-7888', 'tel:+18883737888']);
  expect(numbers).to.deep.include(['911', 'tel:911']);
}

describe('a reader view', () => {
  it('keeps the hotline, its number and the emergency number of every card', async () => {
    const article = await demo('article');
    const cards = article.querySelectorAll('trafficking-help').length;
    const taken = take(article);
    expectHelp(taken);
    expect(cards).to.equal(3);
    expect(taken.numbers.filter(([text]) => text === '1-888-373-7888')).to.have.length(cards);
    expect(taken.numbers.filter(([text]) => text === '911')).to.have.length(cards);
  });

  it('keeps them when the cards are drawn', async () => {
    const article = await demo('article');
    for (const tag of article.querySelectorAll('script')) tag.remove();
    const tag = `<script src="${script}"></script>`;
    const frame = await page(tag + article.body.innerHTML);
    const drawn = frame.contentDocument!;
    expect(drawn.querySelector('trafficking-help')!.shadowRoot).not.to.equal(null);
    expectHelp(take(drawn.cloneNode(true) as Document));
  });

  it('finds nothing in a fallback that readers throw away', async () => {
    for (const name of ['article', 'index', 'partner', 'themes']) {
      const fallbacks = (await demo(name)).querySelectorAll('trafficking-help [slot="fallback"]');
      expect(fallbacks.length, name).to.be.greaterThan(0);
      for (const fallback of fallbacks) {
        const elements = [fallback, ...fallback.querySelectorAll('*')];
        expect(['p', 'span']).to.include(fallback.localName);
        for (const { localName, className } of elements) {
          expect(['p', 'span', 'a', 'b', 'strong'], name).to.include(localName);
          expect(className, name).to.equal('');
        }
      }
    }
  });
});

describe('selecting and copying', () => {
  it('keeps the fallback in whatever is selected of the page', async () => {
    const frame = await page(
      `<script src="${script}"></script><p>Before</p>
      <trafficking-help><p slot="fallback">Hotline: <a href="tel:+18883737888">1-888-373-7888</a></p>
      </trafficking-help><p>After</p>`,
    );
    const selection = frame.contentWindow!.getSelection()!;
    selection.selectAllChildren(frame.contentDocument!.body);
    const held = selection.getRangeAt(0).cloneContents();
    expect(held.textContent!.replace(/\s+/g, ' ').trim()).to.equal(
      'Before Hotline: 1-888-373-7888 After',
    );
    expect(held.querySelector('a')!.getAttribute('href')).to.equal('tel:+18883737888');
  });

  it('gives a number that is selected inside the card', async () => {
    const element = await card('region="MO"');
    for (const number of ['1-888-373-7888', '911', '1-800-525-5555']) {
      const shown = all(element, 'bdi').find((node) => node.textContent === number)!;
      getSelection()!.selectAllChildren(shown);
      expect(getSelection()!.toString()).to.equal(number);
    }
  });
});
