import { own } from '../page/own.js';

/** By what is named, and in which language: a browser takes its time to find the names. */
const found = new Map<string, Intl.DisplayNames>();

/** French where the browser does not know the language, which is so for Haitian Creole. */
function nameOf(type: 'region' | 'language', code: string, language: string): string {
  try {
    const key = type + language;
    const names = found.get(key) ?? new Intl.DisplayNames([language, 'fr'], own({ type }));
    found.set(key, names);
    return names.of(code) ?? code;
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

/** Codes and names, in the order of the language. */
export function byName(
  names: readonly (readonly [code: string, name: string])[],
  language: string,
): (readonly [code: string, name: string])[] {
  return [...names].sort(([, a], [, b]) => a.localeCompare(b, [language, 'fr']));
}
