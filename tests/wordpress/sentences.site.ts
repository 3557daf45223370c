import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { JSDOM } from 'jsdom';
import { listedCountries, listedRegions } from '../../src/directory/find.js';
import { regionNames } from '../../src/directory/regions.js';
import { fallback } from '../../src/html/fallback.js';
import { read } from '../../src/html/request.js';
import { languages } from '../../src/locales/languages.js';
import { resolveLanguage } from '../../src/locales/resolve.js';
import { attributeName, attributes } from '../../src/options/attributes.js';
import { addPlugin, startSite, type Site } from './site.js';

type Values = Record<string, string>;

/** The sentence as the element's own printer writes it. */
const printed = (values: Values) =>
  fallback(read(values, new Date(0)).context, {}).replace(/^<p>|<\/p>$/g, '');

/** HTML as a browser writes it. */
const inDocument = (html: string) => new JSDOM(html).window.document.body.innerHTML;

/** Regions that are right, wrong, another country's, or no code at all. */
const regionsFor = (country: string) => [
  '',
  ...Object.keys(regionNames[country] ?? {}).slice(0, 2),
  ...listedRegions(country).slice(0, 1),
  'QQ',
  'NOWHERE',
  `${country}-MO`,
  'US-MO',
];

function* places(): Generator<Values> {
  for (const country of [...listedCountries, 'ZZ', 'uk', 'Missouri']) {
    for (const region of regionsFor(country)) {
      for (const value of [country, `auto ${country}`, `Auto ZZ, ${country}`]) {
        yield { country: value, ...(region ? { region } : {}) };
      }
    }
  }
}

describe('what PHP prints', () => {
  let site: Site;
  before(async () => {
    site = await startSite();
    await addPlugin(site);
  });
  after(() => site.close());

  /** The fallback of each card, without its tag. */
  const fallbacks = (cards: readonly Values[]) =>
    site.php<string[]>(`
      $cards = json_decode( ${JSON.stringify(JSON.stringify(cards)).replaceAll('$', '\\$')}, true );
      return array_map( function ( $card ) {
        $html = \\Trafficking_Help\\card( $card, 'p' );
        return preg_replace( '/^.*?<p[^>]*>|<\\/p><\\/trafficking-help>$/s', '', $html );
      }, $cards );`);

  it('is the sentence of the element, for every place in English', () => {
    const cards = [...places(), {}, { region: 'MO' }, { country: 'auto' }, { country: '' }];
    const found = fallbacks(cards);
    assert.ok(cards.length > 1000);
    cards.forEach((card, index) => {
      assert.equal(found[index], printed(card as Values), JSON.stringify(card));
    });
  });

  it('is the sentence of the element, for every country in every language', () => {
    const cards = languages.flatMap((lang) =>
      [...listedCountries, 'ZZ', 'auto'].map((country) => ({ lang, country })),
    );
    fallbacks(cards).forEach((found, index) => {
      assert.equal(found, printed(cards[index]!), JSON.stringify(cards[index]));
    });
  });

  it('is that of the card, for places that nobody can read', () => {
    const bytes = (text: string) =>
      `base64_decode( '${Buffer.from(text, 'latin1').toString('base64')}' )`;
    const text = (value: string) => bytes(Buffer.from(value).toString('latin1'));
    const values = [
      ...['false', 'true', 'null', 'array()', "array( 'MX' )", '1.5', 'new stdClass()'],
      ...['M\xe9xico', '\xff', 'US\xa0', 'auto \xe9 US'].map(bytes),
      // Browsers make FI, FL, US and IT of these.
      ...['ﬁ', 'ﬂ', 'uſ', 'ıt', 'México', 'США', '‘’', 'é'.repeat(40), 'US'.repeat(40)].map(text),
      ...[`auto ${'x'.repeat(57)} USA`, `${'x'.repeat(15)}é`, `${'x'.repeat(63)}é`].map(text),
    ];
    const places = values.flatMap((value) => [
      `array( 'country' => ${value} )`,
      `array( 'region' => ${value} )`,
      `array( 'country' => 'GB', 'region' => ${value} )`,
      `array( 'country' => ${value}, 'region' => 'MO' )`,
    ]);
    const shown = site.php<string[]>(
      `return array_map( function ( $raw ) { return \\Trafficking_Help\\card( $raw, 'p' ); }, array( ${places.join()} ) );`,
    );
    const { unlisted } = site.php<Values>(`return \\Trafficking_Help\\sentences( 'en' );`);
    shown.forEach((html, index) => {
      const card = new JSDOM(html).window.document.querySelector('trafficking-help')!;
      const given = Object.fromEntries(
        card.getAttributeNames().map((name) => [name, card.getAttribute(name)!]),
      );
      assert.equal(card.querySelector('p')!.innerHTML, inDocument(printed(given)), places[index]);
      if (places[index]!.includes('country')) {
        assert.equal(card.querySelector('p')!.innerHTML, inDocument(unlisted!), places[index]);
      } else {
        assert.match(card.textContent, /We do not list a hotline for this place/, places[index]);
      }
    });
  });

  it('is that of the card, for the reader’s own country on a site of each country', () => {
    for (const place of [...listedCountries, 'US-MO', 'AUTO', 'ca']) {
      const html = site.php<string[]>(`
        update_option( 'trafficking_help', array( 'place' => '${place}' ) );
        return array( do_shortcode( '[trafficking_help country="auto"]' ), do_shortcode( '[trafficking_help country="auto" region="US-MO"]' ), do_shortcode( '[trafficking_help country="auto GB"]' ), do_shortcode( '[trafficking_help]' ) );`);
      const country = place === 'AUTO' ? 'US' : place.slice(0, 2).toUpperCase();
      const wanted = [
        { country: `AUTO ${country}` },
        { country: 'AUTO US', region: 'US-MO' },
        { country: 'AUTO GB' },
        place === 'US-MO'
          ? { country: 'US', region: 'MO' }
          : { country: place === 'AUTO' ? 'AUTO' : country },
      ];
      html.forEach((one, index) => {
        const card = new JSDOM(one).window.document.querySelector('trafficking-help')!;
        const values = wanted[index] as Values;
        const sentence = inDocument(printed(values));
        assert.equal(card.firstElementChild!.innerHTML, sentence, `${place} ${one}`);
        const given = { country: card.getAttribute('country')! };
        const region = card.getAttribute('region');
        assert.equal(
          inDocument(printed({ ...given, ...(region ? { region } : {}) })),
          sentence,
          `${place} ${one}`,
        );
      });
    }
    site.php(`return delete_option( 'trafficking_help' );`);
  });

  it('comes through what WordPress does to posts, as block and as shortcode', () => {
    const changed = site.php<string[]>(`
      $changed = array();
      foreach ( array_keys( \\Trafficking_Help\\directory( 'languages' ) ) as $lang ) {
        foreach ( \\Trafficking_Help\\directory( 'countries' ) as $country ) {
          $sentence = \\Trafficking_Help\\sentence( $lang, $country, '' );
          $posts = array(
            "<!-- wp:trafficking-help/card {\\"lang\\":\\"$lang\\",\\"country\\":\\"$country\\"} /-->",
            "Words -- and [trafficking_help lang=$lang country=$country] more 'words'",
            "[trafficking_help lang=$lang country=$country]",
          );
          foreach ( $posts as $post ) {
            if ( false === strpos( apply_filters( 'the_content', $post ), $sentence ) ) {
              $changed[] = "$lang $country $post";
            }
          }
        }
      }
      return $changed;`);
    assert.deepEqual(changed, []);
  });

  it('resolves languages as the element does', () => {
    const tags =
      'en en_US es_MX es-419 de_DE_formal pt_BR fr_CA zh_CN zh_TW zh_HK zh-Hant-MO zh zh_SG tl fil hat ht ko_KR ja ar ary en_GB x-klingon _ - esx vi'.split(
        ' ',
      );
    const found = site.php<string[]>(
      `return array_map( '\\Trafficking_Help\\resolve_language', json_decode( '${JSON.stringify(tags)}' ) );`,
    );
    tags.forEach((tag, index) => {
      assert.equal(found[index], resolveLanguage(tag, languages) ?? '', tag);
    });
  });

  it('takes every value that the element takes, and no other', () => {
    const values = [
      '',
      'auto',
      'on',
      'off',
      'card',
      'STRIP',
      'line',
      'road',
      'Lodging',
      'round',
      'none',
    ];
    const more = [
      '2',
      '3',
      '7',
      'all',
      '0',
      '999',
      '1000',
      '-1',
      'signs',
      'signs, talk',
      'signs nonsense',
    ];
    const names = Object.keys(attributes) as (keyof typeof attributes)[];
    const compared = names.filter((name) =>
      [
        'setting',
        'sections',
        'signs',
        'layout',
        'theme',
        'corners',
        'density',
        'typeface',
        'headingLevel',
        'campaign',
        'picker',
      ].includes(name),
    );
    assert.equal(compared.length, 11);
    const cases = compared.flatMap((name) =>
      [...values, ...more].map((value) => ({ name, value })),
    );
    const given = cases.map(({ name, value }) => ({ [attributeName(name)]: value }));
    const found = site.php<(Values | [])[]>(
      `return array_map( '\\Trafficking_Help\\read_options', json_decode( '${JSON.stringify(given)}', true ) );`,
    );
    cases.forEach(({ name, value }, index) => {
      const { parse, fallback: standard } = attributes[name];
      const text = (found[index] as Values)[attributeName(name)] ?? '';
      const read = (written: string) => (written ? (parse(written) ?? standard) : standard);
      assert.deepEqual(read(text), read(value), `${name}=${value}`);
    });
  });
});
