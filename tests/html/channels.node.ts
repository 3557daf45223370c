import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Feed } from 'feed';
import Parser from 'rss-parser';
import sanitize from 'sanitize-html';
import { sectionNames } from '../../src/options/attributes.js';
import { formats, snippet, type SnippetFormat } from '../../src/html/index.js';
import { languages } from '../../src/locales/languages.js';
import { wordpressAllowed } from '../wordpress-allowed.js';

const whole = { region: 'MO', sections: sectionNames.join(' '), 'sources-href': '/a?b=1&c=2' };
const requests: Record<string, string>[] = [
  whole,
  { layout: 'strip' },
  { layout: 'line' },
  { country: 'IN' },
  { region: 'ON' },
  ...languages.map((lang) => ({ ...whole, lang })),
];

const make = (format: SnippetFormat, attributes: Record<string, string>, styled = false) =>
  snippet({ format, attributes, host: 'https://files.example/', styled }).html;

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };
const decode = (text: string) =>
  text.replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole);

/** What readers get: the words, and every link with its address. */
function taken(html: string) {
  return {
    words: decode(html.replace(/<[^>]*>/g, ' '))
      .replace(/\s+/g, ' ')
      .trim(),
    links: [...html.matchAll(/<a [^>]*?href="([^"]*)"[^>]*>(.*?)<\/a>/gs)].map(
      ([, href, content]) => `${decode(href!)} ${content!.replace(/<[^>]*>/g, '')}`,
    ),
  };
}

describe('WordPress, for authors who may not write any HTML they like', () => {
  // WordPress strips the tags of a script and then reads what was inside as HTML.
  const filter = (html: string) =>
    sanitize(html.replace(/<\/?script[^>]*>/g, ''), wordpressAllowed);

  it('takes the tag and its slot from the snippet', () => {
    assert.match(filter(make('script', {})), /^<span>National .*<\/span>$/);
  });

  it('changes nothing in the HTML without a script', () => {
    for (const attributes of requests) {
      const html = make('static', attributes);
      assert.equal(filter(html), html);
    }
  });

  it('keeps every inline style but the one that keeps numbers in one piece', () => {
    for (const theme of ['light', 'dark']) {
      const html = make('static', { ...whole, theme, accent: 'seagreen' }, true);
      const tight = (text: string) => text.replace(/([:;]) /g, '$1');
      const lost = ' style="white-space: nowrap"';
      assert.ok(html.includes(lost));
      assert.equal(tight(filter(html)), tight(html.replaceAll(lost, '')));
    }
  });

  it('keeps the mark and the options of a marked place', () => {
    const html = make('div', { region: 'MO', lang: 'es' });
    assert.equal(filter(html).replace('help=""', 'help'), html);
  });

  it('leaves the number of every snippet, and no scraps of script', () => {
    for (const format of formats) {
      for (const attributes of requests) {
        const kept = taken(filter(make(format, attributes)));
        const { words, links } = taken(
          make(format, attributes).replace(/<script.*?<\/script>/gs, ''),
        );
        assert.deepEqual(kept, { words, links });
      }
    }
  });
});

describe('a feed', () => {
  it('carries the HTML without a script there and back, with every number and link', async () => {
    const feed = new Feed({
      title: 'Feed',
      id: 'https://example.org/',
      link: 'https://example.org/',
      copyright: '',
    });
    const written = requests.map((attributes) => make('static', attributes));
    written.forEach((content, index) => {
      const link = `https://example.org/${index}`;
      feed.addItem({ title: `Item ${index}`, link, date: new Date(0), content });
    });
    const rss = feed.rss2();
    assert.ok(rss.includes('<![CDATA['));
    const { items } = await new Parser().parseString(rss);
    const read = items.map((item) => (item as Record<string, string>)['content:encoded']!);
    assert.deepEqual(read, written);
    for (const [index, html] of read.entries()) {
      assert.deepEqual(taken(html), taken(written[index]!));
      assert.ok(taken(html).links.some((link) => link.startsWith('tel:')) || index === 4);
    }
    // Where a reader shows text alone, the numbers are in the text.
    assert.match(taken(read[0]!).words, /Call 1-888-373-7888 .* Call 911 .* call \*55/);
  });
});
