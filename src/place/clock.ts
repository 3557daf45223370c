import { listedCountries } from '../directory/find.js';
import { territories } from '../directory/regions.js';
import type { Place } from './place.js';

/** ECMA-402, Intl Locale Info. Chromium 99 and Safari 15.4 have the property, later ones the method. */
interface LocaleInfo {
  readonly timeZones?: readonly string[];
  getTimeZones?(): readonly string[] | undefined;
}

/** The IANA time zones of a country; none where the browser does not know them. */
function zonesOf(country: string): readonly string[] {
  const locale = new Intl.Locale(`und-${country}`) as Intl.Locale & LocaleInfo;
  return (locale.getTimeZones ? locale.getTimeZones() : locale.timeZones) ?? [];
}

/** One zone has several names: `Asia/Calcutta` and `Asia/Kolkata`. The browser's own one. */
function canonical(zone: string): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
  } catch {
    return zone;
  }
}

/**
 * The countries to ask about, those of the reader's languages first: `es-MX` is likely in Mexico. Asking for all
 * takes 20 milliseconds on a computer; the answer is the same.
 */
function inLikelyOrder(): Set<string> {
  const tags = globalThis.navigator?.languages ?? [];
  const likely = tags.map((tag) => tag.slice(-2)).filter((code) => listedCountries.includes(code));
  return new Set([...likely, ...listedCountries]);
}

/** Answers by zone. */
const known = new Map<string, Place | undefined>();

function find(zone: string): Place | undefined {
  const names = [zone, canonical(zone)];
  const holds = (country: string) => zonesOf(country).some((each) => names.includes(each));
  for (const country of inLikelyOrder()) {
    if (holds(country)) return { country, region: undefined };
    const region = territories[country]?.find(holds);
    if (region) return { country, region };
  }
  return undefined;
}

/**
 * The listed place of the reader's clock, by its time zone alone: nothing is asked of anybody, and
 * nothing is kept.
 *
 * @returns undefined where the zone is of no listed country, such as `UTC`, or the browser cannot tell
 */
export function placeOfClock(): Place | undefined {
  try {
    const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
    if (!known.has(timeZone)) known.set(timeZone, find(timeZone));
    return known.get(timeZone);
  } catch {
    return undefined;
  }
}
