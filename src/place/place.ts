import { defaultCountry, listedCountries } from '../directory/find.js';

/** Where a reader is, as far as the card goes. */
export interface Place {
  /** ISO 3166-1. */
  readonly country: string;
  /** ISO 3166-2, with or without its country. */
  readonly region: string | undefined;
}

/** What is known of a place, besides the attributes. */
export interface Known {
  /** What the reader has chosen in the card. */
  readonly chosen?: Place | undefined;
  /** The listed place of the reader's clock. Asked for only if it decides. */
  readonly placeOfClock?: (() => Place | undefined) | undefined;
}

/** Whether the reader's clock decides: `auto`, or `auto US`. */
export const isAuto = (country: string): boolean => /^AUTO\b/.test(country);

/**
 * The country that the page names: the value of its attribute or, after `auto`, the first word that is
 * a listed country, else the first one that can be a country; the default where nothing follows.
 */
export function countryOfPage(country: string): string {
  if (!isAuto(country)) return country;
  const words = country.match(/\b[A-Z]{2}\b/g) ?? [];
  return words.find((word) => listedCountries.includes(word)) ?? words[0] ?? defaultCountry;
}

/**
 * Whose lines are shown: the reader's choice, else the place of the reader's clock where the page wants
 * that, else the page's own.
 *
 * @param options as the page has them, in upper case
 * @returns `isGuess` where the clock was to decide, and could not
 */
export function placeOf(
  options: Place,
  { chosen, placeOfClock }: Known,
): Place & { isGuess: boolean } {
  if (chosen) return { ...chosen, isGuess: false };
  const country = countryOfPage(options.country);
  const { region } = options;
  if (!isAuto(options.country)) return { country, region, isGuess: false };
  const clock = placeOfClock?.();
  if (!clock) return { country, region, isGuess: true };
  // The page's state is one of its own country.
  return clock.country === country && region
    ? { country, region, isGuess: false }
    : { ...clock, isGuess: false };
}
