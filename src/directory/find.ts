import { countries } from './countries/index.js';
import { regionNames } from './regions.js';
import { own } from '../page/own.js';
import type { Kind, Hotline, Hotlines } from './types.js';

/** A line together with its id in the directory. */
export interface Contact extends Hotline {
  readonly id: string;
}

/** What a card shows, in this order. */
export interface Help {
  /** The line to call first: the trafficking line or, where a country has none, the best listed one. */
  readonly main: Contact;
  /** Other national lines for the same purpose. */
  readonly others: readonly Contact[];
  /** The emergency number; undefined where none is confirmed. */
  readonly emergency: Contact | undefined;
  /** The state's own lines. */
  readonly regional: readonly Contact[];
  /** Lines for something near to trafficking, shown under "Other help". */
  readonly related: readonly Contact[];
}

const related: readonly Kind[] = [
  'children',
  'youth',
  'domestic-violence',
  'sexual-assault',
  'work-rights',
];

/** Countries with a line of their own in this script, as ISO 3166-1 codes. */
export const listedCountries = Object.keys(countries);

/** The country of a page that names none: the US, or the first one in a script without it. */
export const defaultCountry = listedCountries.includes('US') ? 'US' : (listedCountries[0] ?? 'US');

const linesOf = (country: string): Hotlines => countries[country] ?? {};

/** Whether an ISO 3166-2 code without its country can be a part of that country. */
export function hasRegion(country: string, region: string): boolean {
  const names = regionNames[country];
  return names ? Object.keys(names).includes(region) : /^[A-Z0-9]{1,3}$/.test(region);
}

/** The parts of a country that have lines of their own, as ISO 3166-2 codes without the country. */
export function listedRegions(country: string): string[] {
  const lines = listedCountries.includes(country) ? Object.values(linesOf(country)) : [];
  return [...new Set(lines.map(({ region }) => region))].filter((region) => region !== undefined);
}

/** Without a prototype, because a page may add a `url` to it. Drops addresses that are not https. */
function contactOf(id: string, line: Hotline): Contact {
  const contact = own({ id, ...line });
  return contact.url?.startsWith('https://') === false
    ? own({ ...contact, url: undefined })
    : contact;
}

/**
 * Whom to call in a country, and in a state of it.
 *
 * @param country ISO 3166-1 alpha-2, upper case
 * @param region ISO 3166-2 without the country, upper case; a state without lines of its own adds none
 * @returns undefined where no line is listed for the country
 */
export function find(country: string, region?: string): Help | undefined {
  // A page can put names on Object.prototype: only our own keys are countries.
  if (!listedCountries.includes(country)) return undefined;
  const lines = linesOf(country);
  const contacts = Object.keys(lines).map((id) => contactOf(id, lines[id] as Hotline));
  const national = contacts.filter((contact) => !contact.region && contact.kind !== 'emergency');
  const emergency = contacts.find((contact) => contact.kind === 'emergency');
  const [main, ...rest] = national;
  if (!main) return undefined;
  const isRelated = ({ kind }: Contact) => related.includes(kind) && kind !== main.kind;
  return own({
    main,
    others: rest.filter((contact) => !isRelated(contact)),
    emergency,
    regional: contacts.filter((contact) => contact.region && contact.region === region),
    related: rest.filter(isRelated),
  });
}
