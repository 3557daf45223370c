import { countries } from './countries/index.js';
import { spell } from './number.js';
import type { Evidence, Hotline } from './types.js';
import { withheld } from './withheld.js';

/** Days after which somebody should read a contact's sources again. */
export const warnAfterDays = 180;
/** Days after which a release must not carry the contact unchecked. */
export const failAfterDays = 540;

export type Age = 'fresh' | 'stale' | 'expired';

/** One contact with where it is published and how old that is. */
export interface Entry extends Evidence {
  readonly country: string;
  readonly id: string;
  readonly line: Hotline;
  /** Days since the sources were last read. */
  readonly days: number;
  readonly age: Age;
}

/** Every contact with its evidence, as of a day. */
export function entriesAsOf(today: Date): Entry[] {
  return Object.entries(countries).flatMap(([country, lines]) =>
    Object.entries(lines).map(([id, { evidence, ...line }]) => {
      const days = Math.floor((today.getTime() - Date.parse(evidence.checked)) / 86_400_000);
      const age = days > failAfterDays ? 'expired' : days > warnAfterDays ? 'stale' : 'fresh';
      return { ...evidence, country, id, line, days, age };
    }),
  );
}

/** How a contact is reached, as text: numbers, code, text message. */
export function reach({ number, code, text, textWord, tty }: Hotline): string {
  return [
    code,
    number && spell(number),
    text && `text ${textWord ? `${textWord} to ` : ''}${spell(text)}`,
    tty && `TTY ${spell(tty)}`,
  ]
    .filter(Boolean)
    .join(', ');
}

/** The report of `npm run check:facts`, and whether a release may go out with it. */
export function report(today: Date): { text: string; mayRelease: boolean } {
  const entries = entriesAsOf(today);
  const marks = { fresh: '', stale: '  WARNING: stale', expired: '  ERROR: check again' };
  const lines = entries.flatMap(({ country, id, line, days, age, checked, sources }) => [
    `${id} (${country}) ${line.name ?? 'Emergency'}: ${reach(line)}`,
    `  checked ${checked}, ${days} days ago${marks[age]}`,
    ...sources.map(({ title, url, date }) => `  - ${title}${date ? ` (${date})` : ''}\n    ${url}`),
  ]);
  const once = entries.filter(({ readAgain }) => !readAgain).map(({ id }) => id);
  const count = (age: Age) => entries.filter((entry) => entry.age === age).length;
  return {
    text: [
      ...lines,
      '',
      'Withheld:',
      ...withheld.map(({ what, why }) => `  ${what}: ${why}`),
      '',
      `Read by one person only: ${once.join(', ') || 'none'}.`,
      '',
      `${entries.length} contacts: ${count('fresh')} fresh, ${count('stale')} stale (over ${warnAfterDays} days), ${count('expired')} expired (over ${failAfterDays} days).`,
    ].join('\n'),
    mayRelease: count('expired') === 0,
  };
}
