/** The sentence with the number, for every place and language, from the printer of the snippets. */
import {
  byName,
  countryName,
  fallback,
  listedCountries,
  listedRegions,
  read,
  regionNames,
} from './built.js';

/** What PHP needs for cards of one language. Sentences are HTML of `a` and `span`. */
export interface Sentences {
  readonly direction: 'ltr' | 'rtl';
  /** Names of the listed countries, by ISO 3166-1 code, in the order of the language. */
  readonly names: Readonly<Record<string, string>>;
  /** The sentence of each listed country. */
  readonly countries: Readonly<Record<string, string>>;
  /** The same where the reader may be anywhere: `country="auto"`. */
  readonly anywhere: Readonly<Record<string, string>>;
  /** Where no line is listed. */
  readonly unlisted: string;
  /** Where the country has no such region, and that says something else than `unlisted`. */
  readonly unknownRegion: Readonly<Record<string, string>>;
}

/** No region anywhere: more than three characters. */
const noRegion = 'NOWHERE';
/** ISO 3166-1 leaves it to its users. */
const noCountry = 'ZZ';

function sentence(attributes: Readonly<Record<string, string>>): string {
  // The day has no part in a fallback, which is printed once and does not age.
  const { context } = read(attributes, new Date(0));
  const [, content] = /^<p>([^]*)<\/p>$/.exec(fallback(context, {})) ?? [];
  if (!content)
    throw new Error(`The fallback of ${JSON.stringify(attributes)} is not a paragraph.`);
  return content;
}

const byCountry = (make: (country: string) => string) =>
  Object.fromEntries(listedCountries.map((country) => [country, make(country)]));

/** A region without a fault must not change the sentence: PHP does not look at which one it is. */
function checkRegions(lang: string, countries: Readonly<Record<string, string>>): void {
  for (const country of listedCountries) {
    const codes = [...Object.keys(regionNames[country] ?? {}), ...listedRegions(country)];
    const odd = codes.find((region) => sentence({ country, region, lang }) !== countries[country]);
    if (odd) throw new Error(`The sentence of ${country}-${odd} is not that of ${country}.`);
  }
}

export function sentences(lang: string): Sentences {
  const countries = byCountry((country) => sentence({ country, lang }));
  checkRegions(lang, countries);
  const unlisted = sentence({ country: noCountry, lang });
  const wrong = byCountry((country) => sentence({ country, region: noRegion, lang }));
  return {
    direction: read({ lang }, new Date(0)).context.direction,
    names: Object.fromEntries(
      byName(
        listedCountries.map((country) => [country, countryName(country, lang)]),
        lang,
      ),
    ),
    countries,
    anywhere: byCountry((country) => sentence({ country: `auto ${country}`, lang })),
    unlisted,
    unknownRegion: Object.fromEntries(
      Object.entries(wrong).filter(([, text]) => text !== unlisted),
    ),
  };
}
