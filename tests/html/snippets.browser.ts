import type { Readability } from '@mozilla/readability';
import { expect } from '@open-wc/testing';
import { attributes } from '../../src/options/attributes.js';
import { formats, snippet } from '../../src/html/index.js';
import { all, cardsIn, isVisible, links, loadScript, page, settled, text } from '../card-page.js';
import { loadReaderView } from './reader-view.js';

const stage = document.createElement('div');
document.body.append(stage);

const make = (format: (typeof formats)[number], attributes: Record<string, string> = {}) =>
  snippet({ format, attributes, host: '/dist/' });

/** Puts HTML on the page and gives the card that comes of it. */
async function pasted(html: string) {
  await loadScript();
  stage.innerHTML = html;
  // A marked place becomes a card when the browser has told of it.
  await new Promise(requestAnimationFrame);
  const [card] = cardsIn(stage);
  await settled(card!);
  return card!;
}

const hostile = [
  `"><img src=x onerror="window.wasHarmed = true">`,
  `'"\`</trafficking-help><script>window.wasHarmed = true</script>`,
  '&quot;&amp;&lt;b&gt;',
  'a\u0000b\u2028c\ufffe',
  '-->',
  '{number} ${number}',
];

describe('a pasted snippet', () => {
  it('becomes the card that it describes, with its fallback inside', async () => {
    for (const format of ['script', 'div'] as const) {
      const card = await pasted(make(format, { region: 'MO', theme: 'dark', signs: '3' }).html);
      expect(card.shadowRoot, format).not.to.equal(null);
      expect(card.getAttribute('region')).to.equal('MO');
      expect(text(card)).to.include('*55');
      expect(all(card, '[part~=signs]')[0]!.children).to.have.length(3);
      const fallback = stage.querySelector<HTMLElement>('[href^=tel]')!;
      expect(fallback.textContent).to.include('1-888-373-7888');
      expect(isVisible(fallback)).to.equal(false);
    }
  });

  it('becomes a line inside a paragraph', async () => {
    for (const format of ['script', 'div'] as const) {
      const { html } = make(format, { layout: 'line' });
      const card = await pasted(`<p>Before ${html.replace(/<script.*?<\/script>/, '')} after</p>`);
      expect(stage.querySelector('p')!.textContent).to.match(/^Before [^]* after$/);
      expect(getComputedStyle(card).display).to.equal('inline');
    }
  });

  it('gives any text back as it was, but for controls that could turn a number round', async () => {
    for (const heading of hostile) {
      const card = await pasted(make('script', { heading }).html);
      expect(card.getAttribute('heading')).to.equal(attributes.heading.parse(heading));
      stage.innerHTML = make('div', { heading }).html;
      expect(stage.querySelector('div')!.dataset.heading).to.equal(card.getAttribute('heading'));
      stage.innerHTML = make('iframe', { heading }).html;
      const frame = stage.querySelector('iframe')!;
      expect(new URL(frame.src).searchParams.get('heading')).to.equal(
        attributes.heading.parse(heading),
      );
      stage.innerHTML = make('static', { heading }).html;
      expect(stage.querySelectorAll('img, script')).to.have.length(0);
      expect(links(card).map(({ href }) => href)).to.include('tel:+18883737888');
    }
    expect('wasHarmed' in window).to.equal(false);
  });
});

describe('with JavaScript off', () => {
  for (const format of formats) {
    it(`the ${format} snippet shows a number that can be called`, async () => {
      const { html, script } = make(format, { region: 'MO' });
      const frame = await page(html + script, 'allow-same-origin');
      const link = frame.contentDocument!.querySelector('a[href="tel:+18883737888"]')!;
      expect(isVisible(link)).to.equal(true);
      expect(link.textContent).to.include('1-888-373-7888');
    });
  }
});

describe('a reader view', () => {
  let Reader: typeof Readability;
  before(async () => {
    Reader = await loadReaderView();
  });

  const paragraph = `<p>${'Most of an article is sentences, one after the other, with commas. '.repeat(9)}</p>`;

  const requests: Record<string, string>[] = [
    { region: 'MO' },
    { lang: 'ar', country: 'ZA' },
    { layout: 'strip' },
    { layout: 'strip', country: 'SO' },
    { sections: 'contact' },
    { sections: 'contact', country: 'AR', lang: 'es' },
  ];

  /** The links that are left of a snippet in the middle of an article. */
  function left(html: string): string[] {
    const article = `<article><h1>An article</h1>${paragraph.repeat(3)}${html}${paragraph}</article>`;
    const from = new DOMParser().parseFromString(article, 'text/html');
    const { body } = new DOMParser().parseFromString(
      new Reader(from).parse()!.content!,
      'text/html',
    );
    return [...body.querySelectorAll('a')].map((link) => link.getAttribute('href')!);
  }

  for (const format of formats) {
    it(`keeps every number of the ${format} snippet`, () => {
      for (const attributes of requests) {
        const { html } = make(format, attributes);
        const numbers = [...html.matchAll(/href="((?:tel|sms):[^"]*)"/g)].map(([, href]) => href!);
        expect(left(html).filter((href) => /^(tel|sms):/.test(href))).to.deep.equal(numbers);
      }
    });
  }
});
