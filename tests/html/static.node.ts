import assert from 'node:assert/strict';
import { before, describe, it, mock } from 'node:test';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html as template } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { sectionNames } from '../../src/options/attributes.js';
import { listedCountries } from '../../src/directory/find.js';
import { fallback, snippet } from '../../src/html/index.js';
import { read } from '../../src/html/request.js';
import { allLocales } from '../../src/html/all-locales.js';
import { languages } from '../../src/locales/languages.js';
import { start } from '../../src/script.js';

/** A day without an occasion. */
const now = new Date('2026-11-22T12:00:00Z');

const states =
  'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC AS GU MP PR UM VI'.split(
    ' ',
  );

/** Every place that the directory tells apart, and two that it does not know. */
const places: Record<string, string>[] = [
  ...listedCountries.map((country) => ({ country })),
  ...states.map((region) => ({ region })),
  { country: 'SO' },
  { region: 'ON' },
];

const staticHtml = (attributes: Record<string, string>) =>
  snippet({ format: 'static', attributes, host: '', now }).html;

/** The card as Lit draws it on a server, from the same attributes. */
async function cardHtml(attributes: Record<string, string>): Promise<string> {
  const given = Object.entries(attributes).map(
    ([name, value]) => `${name}="${value.replace(/&/g, '&amp;').replace(/"/g, '&quot;')}"`,
  );
  const tag = `<trafficking-help ${given.join(' ')}></trafficking-help>`;
  const sent = await collectResult(render(template`${unsafeHTML(tag)}`));
  return sent.replace(/<style>.*?<\/style>|<!--.*?-->/gs, '').replace(/\s+>/g, '>');
}

before(() => {
  mock.timers.enable({ apis: ['Date'], now });
  start(Object.fromEntries(allLocales));
});

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** The words, without white space: what is a line here may be a button there. */
function words(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&([\w#]+);/g, (_, name: string) => entities[name] ?? name)
    .replace(/\s+/g, '');
}

/** The addresses of all links with their words. */
function links(html: string): string[] {
  return [...html.matchAll(/<a\b[^>]*?href="([^"]*)"[^>]*>(.*?)<\/a>/gs)].map(
    ([, href, content]) => `${href} ${words(content!)}`,
  );
}

/** The names that are marked as being in another language. */
function foreignNames(html: string): string[] {
  return [...html.matchAll(/<span lang="?([\w-]+)"?(?: translate="no")?>(.*?)<\/span>/gs)].map(
    ([, lang, content]) => `${lang} ${words(content!)}`,
  );
}

const wholes: Record<string, string>[] = [
  { sections: sectionNames.join(' ') },
  { layout: 'strip' },
  { layout: 'line' },
];

describe('the HTML without a script', () => {
  for (const language of languages) {
    it(`says in ${language} word for word what the card says, at every place`, async () => {
      for (const place of places) {
        for (const whole of wholes) {
          const attributes = { ...place, ...whole, lang: language };
          const [plain, card] = [staticHtml(attributes), await cardHtml(attributes)];
          const which = JSON.stringify(attributes);
          assert.equal(words(plain), words(card), which);
          assert.deepEqual(links(plain), links(card), which);
          assert.deepEqual(foreignNames(plain), foreignNames(card), which);
        }
      }
    });
  }

  it('follows every option that changes what is said', async () => {
    for (const options of [
      { setting: 'road', signs: '0' },
      { signs: 'all' },
      { sections: 'signs contact figures', region: 'MO' },
      { sections: 'contact' },
      { heading: 'Help <here> & "now"', 'sources-href': '/sources?a=1&b=2' },
      { heading: 'Help', layout: 'line' },
    ] as Record<string, string>[]) {
      const [plain, card] = [staticHtml(options), await cardHtml(options)];
      assert.equal(words(plain), words(card), JSON.stringify(options));
      assert.deepEqual(links(plain), links(card), JSON.stringify(options));
    }
  });

  it('says when it is old where to check the number', async () => {
    const later = new Date('2029-03-02');
    const { html } = snippet({ format: 'static', attributes: {}, host: '', now: later });
    mock.timers.setTime(later.getTime());
    const card = await cardHtml({});
    mock.timers.setTime(now.getTime());
    assert.equal(words(html), words(card));
    assert.match(
      html,
      /This list is old\. Check the number at <span dir="ltr">humantraffickinghotline\.org<\/span>\./,
    );
  });

  it('has headings of the level that suits the page, and none below the sixth', () => {
    const levels = (level: string) =>
      [...staticHtml({ 'heading-level': level }).matchAll(/<h(\d)/g)].map(([, found]) => found);
    assert.deepEqual([...new Set(levels('3'))].sort(), ['3', '4', '5']);
    assert.deepEqual([...new Set(levels('6'))], ['6']);
  });

  it('is made of what no reader throws away', () => {
    const allowed = 'section h2 h3 h4 h5 h6 p br ul li a span b strong'.split(' ');
    for (const attributes of [{ region: 'MO' }, { lang: 'ar' }, ...wholes]) {
      for (const styled of [false, true]) {
        const { html } = snippet({ format: 'static', attributes, host: '', styled, now });
        for (const [, name] of html.matchAll(/<([a-z0-9]+)/g)) {
          assert.ok(allowed.includes(name!), name);
        }
        assert.doesNotMatch(html, /<[^>]*\s(class|id|on\w+|role|aria-\w+)=/);
        assert.equal(/ style="/.test(html), styled && attributes !== wholes[2]);
      }
    }
  });

  it('keeps every number in its order inside right-to-left text', () => {
    const html = staticHtml({ lang: 'ar', region: 'MO', sections: sectionNames.join(' ') });
    assert.match(html, /^<section lang="ar" dir="rtl">/);
    // A number in figures, or in a sentence, has no sign in it that could change places.
    for (const [number] of html
      .replace(/<(span|a)[^>]* dir="ltr">[^<]*<\/\1>/g, '')
      .matchAll(/>[^<]*/g)) {
      assert.doesNotMatch(number, /\d[-*+ ]\d|[*+]\d/);
    }
  });

  it('has text messages as links, and star codes as text', () => {
    const html = staticHtml({ region: 'MO' });
    assert.match(html, /<a href="sms:233733">Text <span dir="ltr">233733<\/span><\/a>/);
    assert.match(
      html,
      /On a cell phone, call <span dir="ltr">\*55<\/span>\. On any phone, call <a href="tel:\+18005255555" dir="ltr">/,
    );
    assert.doesNotMatch(html, /href="[^"]*[*#]/);
  });
});

describe('the fallback', () => {
  it('says nothing that the card does not say, at every place in every language', async () => {
    for (const lang of languages) {
      for (const place of places) {
        const { context } = read({ ...place, lang }, now);
        const html = fallback(context);
        const card = [
          await cardHtml({ ...place, lang }),
          await cardHtml({ ...place, lang, layout: 'line' }),
        ].join();
        for (const link of links(html)) assert.ok(links(card).includes(link), link);
        const sentences = html
          .split(/<[^>]*>|[.?!。？！।؟]/)
          .filter((part) => /\p{L}{3}/u.test(part));
        for (const sentence of sentences) {
          const which = `${lang} ${JSON.stringify(place)}: ${sentence}`;
          assert.ok(words(card).includes(words(sentence)), which);
        }
      }
    }
  });

  it('has the line of its place and the emergency number', () => {
    for (const place of places) {
      const { context } = read(place, now);
      const { help, unitedStates } = context;
      const html = fallback(context);
      const dialled = [...html.matchAll(/href="tel:([^"]*)"/g)].map(([, number]) => number);
      if (help) {
        assert.ok(words(html).startsWith(help.main.name!.replace(/\s/g, '')), html);
        assert.equal(dialled[0], help.main.number);
        assert.equal(dialled.at(-1), (help.emergency ?? help.main).number);
      } else {
        assert.deepEqual(dialled, unitedStates ? [unitedStates.main.number] : []);
        assert.match(html, /Call the local emergency number\./);
      }
    }
  });

  it('says what kind of line it is where it is not one for trafficking', () => {
    const text = (country: string) => fallback(read({ country }, now).context);
    assert.match(text('IN'), /Children only\. Adults: call <a href="tel:112" dir="ltr">112<\/a>\./);
    assert.match(text('IE'), /Police tip line\./);
    assert.match(text('DE'), /For women hurt by violence or trafficking\./);
  });
});
