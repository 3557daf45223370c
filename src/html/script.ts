/** A script of a site's own: the code, and the languages and countries that the site wants. */
import { checkedOn, countries as directory } from '../directory/countries/index.js';
import { listedCountries } from '../directory/find.js';
import type { Hotline, Hotlines } from '../directory/types.js';
import { languages as allLanguages } from '../locales/languages.js';
import type { Packed } from '../locales/packed.js';
import { compose } from './compose.js';

/** What scripts are made of: `dist/parts.json`. */
export interface ScriptParts {
  /** The built code, with places for the data and for what it holds. English is in it. */
  readonly core: string;
  /** All other languages, by BCP 47 tag. */
  readonly languages: Readonly<Record<string, Packed>>;
}

/** What a script is to hold. The order does not matter. */
export interface ScriptRequest {
  readonly parts: ScriptParts;
  /** BCP 47 tags; English and Spanish if absent. English is always there. */
  readonly languages?: readonly string[] | undefined;
  /** ISO 3166-1 codes; all listed countries if absent. */
  readonly countries?: readonly string[] | undefined;
}

/** A script, or what is wrong with the request, a sentence each. */
export interface Script {
  /** ASCII; a classic script and a module. Empty if there are problems. */
  readonly source: string;
  readonly problems: readonly string[];
}

/** Lines without their evidence, which no script carries. */
function facts(lines: Hotlines): Hotlines {
  const withoutEvidence = (line: Hotline) => ({ ...line, evidence: undefined });
  return Object.fromEntries(
    Object.entries(lines).map(([id, line]) => [id, withoutEvidence(line)] as const),
  );
}

/** The values of a list that are wanted, in the list's own order, or a problem for each that is not in it. */
function choose(name: string, wanted: readonly string[], known: readonly string[]) {
  const chosen = known.filter((each) => wanted.includes(each));
  const strange = wanted.filter((each) => !known.includes(each));
  const problems = strange.map(
    (each) => `${name}="${each}" is not known. Allowed: ${known.join(', ')}.`,
  );
  if (!wanted.length) problems.push(`${name} is empty. Allowed: ${known.join(', ')}.`);
  return { chosen, problems };
}

/** Makes a script. The same request gives the same bytes, anywhere. */
export function script({
  parts,
  languages = ['en', 'es'],
  countries = listedCountries,
}: ScriptRequest): Script {
  const ofLanguages = choose('lang', languages, allLanguages);
  const ofCountries = choose('country', countries, listedCountries);
  const problems = [...ofLanguages.problems, ...ofCountries.problems];
  if (problems.length) return { source: '', problems };
  const tags = ['en', ...ofLanguages.chosen.filter((tag) => tag !== 'en')];
  const data = {
    languages: Object.fromEntries(
      tags.slice(1).map((tag) => [tag, parts.languages[tag] as Packed]),
    ),
    countries: Object.fromEntries(
      ofCountries.chosen.map((code) => [code, facts(directory[code] as Hotlines)]),
    ),
    checkedOn,
  };
  const isWhole = ofCountries.chosen.length === listedCountries.length;
  const places = isWhole ? `all ${listedCountries.length} countries` : ofCountries.chosen.join(' ');
  const holds = `${tags.join(' ')} | ${places} | numbers checked ${checkedOn}`;
  return { source: compose(parts.core, data, holds), problems };
}
