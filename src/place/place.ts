import { listedCountries } from '../directory/find.js';

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
  readonly chosen?: Place;
  /** The listed country of the reader's clock. Asked for only if it decides. */
  readonly countryOfClock?: () => string | undefined;
}

/** Whether the reader's clock decides: `auto`, or `auto US`. */
export const isAuto = (country: string): boolean => /^AUTO\b/.test(country);

/**
 * The country that the page names: the value of its attribute or, with `auto`, the first listed one
 * after that word, else the US.
 */
export function countryOfPage(country: string): string {
  if (!isAuto(country)) return country;
  return country.split(/[\s,]+/).find((word) => listedCountries.includes(word)) ?? 'US';
}

/**
 * Whose lines are shown: the reader's choice, else the country of the reader's clock where the page
 * wants that, else the page's own.
 *
 * @param options as the page has them, in upper case
 */
export function placeOf(options: Place, { chosen, countryOfClock }: Known): Place {
  if (chosen) return chosen;
  const ofPage = countryOfPage(options.country);
  const country = (isAuto(options.country) && countryOfClock?.()) || ofPage;
  // The page's state is one of its own country.
  return { country, region: country === ofPage ? options.region : undefined };
}
