import { countries } from './countries/index.js';
import type { Hotlines } from './types.js';

/**
 * The one place that spells and links numbers. In: E.164 with `+`, or a national short number.
 * Out: the country's usual spelling, and `tel:` / `sms:` addresses that hold `+` and digits only.
 */

/** What may stand in a link: RFC 3966 with nothing but the digits. */
const dialable = /^\+?[0-9]{2,15}$/;

/** How the directory spells a number. */
const spellings = new Map<string, string>();
for (const lines of Object.values(countries) as Hotlines[]) {
  for (const { number, spelled } of Object.values(lines)) {
    if (number && spelled) spellings.set(number, spelled);
  }
}

/** Spells a number the way people of its country write it: `+18883737888` → `1-888-373-7888`. */
export function spell(number: string): string {
  return spellings.get(number) ?? number.replace(/^\+1(...)(...)(....)$/, '1-$1-$2-$3');
}

/** `tel:` or `sms:` address of a number; undefined for anything that is not one, such as `*55`. */
export function link(scheme: 'tel' | 'sms', number: string): string | undefined {
  return dialable.test(number) ? `${scheme}:${number}` : undefined;
}
