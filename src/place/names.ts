import { own } from '../page/own.js';

/** What the browser knows, by what for and in which language: it takes its time to find it. */
const found = new Map<string, Intl.DisplayNames | Intl.Collator>();

function known<T extends Intl.DisplayNames | Intl.Collator>(key: string, make: () => T): T {
  const made = (found.get(key) as T | undefined) ?? make();
  found.set(key, made);
  return made;
}

/** French where the browser does not know the language, which is so for Haitian Creole. */
const tags = (language: string) => [language, 'fr'];

function nameOf(type: 'region' | 'language', code: string, language: string): string {
  try {
    const make = () => new Intl.DisplayNames(tags(language), own({ type }));
    return known(`${type} ${language}`, make).of(code) ?? code;
  } catch {
    // Safari before 14.1 knows no names.
    return code;
  }
}

/**
 * The name of a country, as a language calls it.
 *
 * @param country ISO 3166-1
 * @param language BCP 47
 */
export const countryName = (country: string, language: string): string =>
  nameOf('region', country, language);

/** The name of a language, by BCP 47 tag, as another language calls it. */
export const languageName = (tag: string, language: string): string =>
  nameOf('language', tag, language);

/** Codes and names, in the order of the language; as they are where the browser cannot order them. */
export function byName(
  names: readonly (readonly [code: string, name: string])[],
  language: string,
): (readonly [code: string, name: string])[] {
  try {
    const { compare } = known(`order ${language}`, () => new Intl.Collator(tags(language)));
    return [...names].sort(([, a], [, b]) => compare(a, b));
  } catch {
    return [...names];
  }
}
