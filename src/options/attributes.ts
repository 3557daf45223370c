import { defaultCountry } from '../directory/find.js';
import { ofDocument } from '../page/document.js';
import { settings, type Setting } from '../content/signs.js';
import { own } from '../page/own.js';
import { warnOnce } from '../page/warn.js';

export const sectionNames = ['contact', 'signs', 'steps', 'risk', 'talk', 'figures'] as const;
export type SectionName = (typeof sectionNames)[number];

/** One attribute: its allowed values, its default, and its parser. */
interface Attribute<T> {
  /** For the warning: the allowed values. */
  readonly allowed: string;
  readonly fallback: T;
  /** The value when the attribute is present but empty or not allowed, if that is not `fallback`. */
  readonly present?: T;
  /** The typed value, or undefined when the text is not allowed; a value with a fault is reported. */
  readonly parse: (text: string, report?: (problem: string) => void) => T | undefined;
}

/** An attribute with a list of values, in any case. */
function oneOf<const T extends string | number>(values: readonly T[], fallback: T): Attribute<T> {
  const parse = (text: string) => values.find((value) => String(value) === text.toLowerCase());
  return own({ allowed: values.join(', '), fallback, parse });
}

/** An attribute without a default. */
function optional(
  allowed: string,
  parse: Attribute<string>['parse'],
): Attribute<string | undefined> {
  return own({ allowed, fallback: undefined, parse });
}

function parseSections(text: string): readonly SectionName[] | undefined {
  const wanted = text.toLowerCase().split(/[\s,]+/);
  const known = sectionNames.filter((name) => wanted.includes(name));
  if (known.length < new Set(wanted).size) return undefined;
  const ordered = known.sort((a, b) => wanted.indexOf(a) - wanted.indexOf(b));
  return ordered.includes('contact') ? ordered : ['contact', ...ordered];
}

function parseSigns(text: string): number | undefined {
  if (text.toLowerCase() === 'all') return Infinity;
  return /^\d{1,3}$/.test(text) ? Number(text) : undefined;
}

/**
 * A colour by itself. Neither the current one, which the card sets, nor one made from another: with
 * light-dark() in it that crashes Chromium 123 and 131. Short and without escapes before a browser
 * is asked: thousands of brackets hang it, and `r\\67 b(\\66rom …)` is the same.
 */
function parseColor(text: string): string | undefined {
  if (text.length > 128 || /\\|currentcolor|\bfrom\b/i.test(text)) return undefined;
  return globalThis.CSS?.supports('color', text) === false ? undefined : text;
}

/** An `https:` address, or one of the page's own site. */
function parseAddress(text: string): string | undefined {
  const base = globalThis.document ? ofDocument(document, 'baseURI') : 'https://localhost/';
  try {
    const { protocol, host } = new URL(text, base);
    const page = new URL(base);
    const own = protocol === page.protocol && host === page.host;
    return protocol === 'https:' || (own && /^(http|file):$/.test(protocol)) ? text : undefined;
  } catch {
    return undefined;
  }
}

/** Characters of an address. Sites refuse longer ones, and browsers show an empty page. */
const longestAddress = 2000;

const withoutHash = (address: string) => address.replace(/#[^]*/, '');

/**
 * A complete `https:` address without credentials, which would be visible on the screen. Not the page
 * itself: that would leave nothing.
 */
function parseExit(text: string): string | undefined {
  try {
    const { protocol, username, password, href } = new URL(text);
    const isHere = withoutHash(href) === withoutHash(globalThis.location?.href ?? '');
    const isAllowed = protocol === 'https:' && !username && !password && !isHere;
    return isAllowed && href.length <= longestAddress ? href : undefined;
  } catch {
    return undefined;
  }
}

/** Characters of a heading. A longer one would push the number out of sight. */
const longestHeading = 120;

/**
 * Text of the page's own, on one line. Removes bidirectional controls (UAX 9), other control characters,
 * and stacked accents, which cover other lines.
 */
function parseWords(text: string, report?: (problem: string) => void): string | undefined {
  const words = text
    // Cut first, so that removing takes no time either.
    .slice(0, 10 * longestHeading)
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u206f]/gu, '')
    .replace(/(\p{M}{4})\p{M}+/gu, '$1')
    .trim();
  const signs = [...words];
  if (signs.length <= longestHeading) return words || undefined;
  report?.(`heading is cut: it has more than ${longestHeading} characters.`);
  return `${signs.slice(0, longestHeading - 1).join('')}\u2026`;
}

const upperCase = (text: string) => text.toUpperCase();

/** ISO 3166-1 reserves UK for the United Kingdom, whose code is GB. */
const parseCountry = (text: string) => upperCase(text).replace(/\bUK\b/g, 'GB');

/** The attribute table: every option of the element, by its property name. */
export const attributes = {
  /**
   * ISO 3166-1 alpha-2, upper case; may be a country that is not listed. `AUTO`, or `AUTO US`, for the
   * country of the reader's clock: see src/place.
   */
  country: own<Attribute<string>>({
    allowed: 'an ISO 3166-1 code such as US, or auto',
    fallback: defaultCountry,
    parse: parseCountry,
  }),
  /** ISO 3166-2 code as given, upper case: `MO` or `US-MO`. */
  region: optional('an ISO 3166-2 code such as MO or US-MO', upperCase),
  setting: oneOf(Object.keys(settings) as Setting[], 'general'),
  /** In the order wanted; always holds `contact`. */
  sections: own<Attribute<readonly SectionName[]>>({
    allowed: `any of ${sectionNames.join(', ')}`,
    fallback: ['contact', 'signs', 'steps'],
    parse: parseSections,
  }),
  /** How many signs stand before "More signs"; Infinity for all. */
  signs: own<Attribute<number>>({ allowed: 'a number, or all', fallback: 6, parse: parseSigns }),
  layout: oneOf(['card', 'strip', 'line'], 'card'),
  theme: oneOf(['auto', 'light', 'dark'], 'auto'),
  /** A CSS colour that this browser understands. */
  accent: optional('a CSS color', parseColor),
  corners: oneOf(['square', 'soft', 'round'], 'soft'),
  density: oneOf(['compact', 'comfortable'], 'comfortable'),
  typeface: oneOf(['system', 'inherit', 'serif'], 'system'),
  heading: optional(`text of up to ${longestHeading} characters`, parseWords),
  headingLevel: oneOf([2, 3, 4, 5, 6], 2),
  sourcesHref: optional('an https: address or one on this site', parseAddress),
  /** Where the exit leads: an `https:` address; undefined without an exit. */
  quickExit: own<Attribute<string | undefined>>({
    ...optional('no value, or an https: address', parseExit),
    present: 'https://www.weather.gov',
  }),
  campaign: oneOf(['auto', 'off'], 'auto'),
  /** Whether the reader can choose the place; `auto` with `country="auto"` only. */
  picker: own<Attribute<'auto' | 'on' | 'off'>>({
    ...oneOf(['auto', 'on', 'off'], 'auto'),
    present: 'on',
  }),
};

/** The parsed attributes. Everything after this trusts the types. */
export type Options = {
  [Name in keyof typeof attributes]: (typeof attributes)[Name] extends Attribute<infer Value>
    ? Value
    : never;
};

/** The attribute of a property: `headingLevel` → `heading-level`. */
export function attributeName(property: string): string {
  return property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** The text of a raw value. A property may hold anything; only strings and numbers count. */
export function readText(raw: unknown): string {
  return typeof raw === 'string' || typeof raw === 'number' ? String(raw).trim() : '';
}

function readOption<T>(
  property: string,
  { allowed, fallback, present = fallback, parse }: Attribute<T>,
  raw: unknown,
  report: (problem: string) => void,
): T {
  const text = readText(raw);
  if (!text) return typeof raw === 'string' || raw === true ? present : fallback;
  const value = parse(text, report);
  if (value !== undefined) return value;
  report(`${attributeName(property)}="${text}" is not known. Allowed: ${allowed}.`);
  return present;
}

/**
 * Parses raw attribute values, by property name. An absent or empty value gives the default, unless the
 * attribute is switched on by its presence. An unknown value counts as empty, with a warning that names
 * the allowed ones.
 *
 * @param report where the warnings go: to the console, once each, unless told otherwise
 */
export function readOptions(
  raw: Readonly<Partial<Record<keyof Options, unknown>>>,
  report = warnOnce,
): Options {
  const options: Partial<Record<keyof Options, unknown>> = own({});
  for (const name of Object.keys(attributes) as (keyof Options)[]) {
    options[name] = readOption<unknown>(name, attributes[name], raw[name], report);
  }
  return options as Options;
}
