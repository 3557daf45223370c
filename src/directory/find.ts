import { countries } from './entries.js';
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
  /** The emergency number. */
  readonly emergency: Contact;
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

/** ISO 3166-2:US, states, the district and the territories. */
const statesOfUS =
  'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC AS GU MP PR UM VI';

/** Countries with a line of their own, as ISO 3166-1 codes. */
export const listedCountries = Object.keys(countries);

/** Whether an ISO 3166-2 code without its country can be a part of that country. */
export function hasRegion(country: string, region: string): boolean {
  return country === 'US' ? statesOfUS.split(' ').includes(region) : /^[A-Z0-9]{1,3}$/.test(region);
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
  const lines: Hotlines = countries[country as keyof typeof countries];
  const contacts = Object.keys(lines).map((id) => contactOf(id, lines[id] as Hotline));
  const national = contacts.filter((contact) => !contact.region && contact.kind !== 'emergency');
  const emergency = contacts.find((contact) => contact.kind === 'emergency');
  const [main, ...rest] = national;
  if (!main || !emergency) return undefined;
  return own({
    main,
    others: rest.filter((contact) => !related.includes(contact.kind)),
    emergency,
    regional: contacts.filter((contact) => contact.region && contact.region === region),
    related: rest.filter((contact) => related.includes(contact.kind)),
  });
}
