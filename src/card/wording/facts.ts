/** Texts that depend on the facts: what a line promises, its languages, the figures, the title. */
import { world } from '../../content/figures.js';
import type { Context } from '../context.js';
import { checkedOn } from '../../directory/entries.js';
import type { Contact } from '../../directory/find.js';
import { fillText } from '../../locales/fill.js';
import { own } from '../../page/own.js';
import type { Messages } from '../../locales/messages.js';

/**
 * Values from the browser's Intl. Read only where a message needs them: the first use of Intl takes
 * longer than drawing the whole card.
 */
export function fromIntl(language: string, checked = new Date(checkedOn)) {
  return {
    get date(): string {
      // No browser knows Haitian Creole: French figures, not English ones.
      const format = own({ dateStyle: 'long', timeZone: 'UTC' } as const);
      return new Intl.DateTimeFormat([language, 'fr'], format).format(checked);
    },
    get language(): string {
      // "Chinese", not "Simplified Chinese": it is spoken.
      const names = new Intl.DisplayNames('en', own({ type: 'language' } as const));
      return names.of(language.replace(/-.*/, '')) ?? language;
    },
  };
}

/** The messages of a language with these values filled in. The build calls this for the scripts. */
export function writeOut(messages: Messages, language: string): Messages {
  const values = fromIntl(language);
  return {
    ...messages,
    checked: fillText(messages.checked, values),
    sayLanguage: fillText(messages.sayLanguage, values),
  };
}

/** What a line costs and when it answers, if the directory confirms it. */
export function promises(messages: Messages, { free, always, anonymous }: Contact): string {
  const { freeAlways } = messages;
  return [
    free && always ? freeAlways : free ? messages.free : always ? messages.always : '',
    anonymous ? messages.anonymous : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/**
 * When a line answers that is not open day and night. Days and times as the language writes them.
 * French ones where the browser does not know the language: Haitian Creole.
 */
export function openingHours({ language, messages }: Context, { hours }: Contact): string {
  if (!hours) return '';
  // The 1st of January 2024 was a Monday.
  const range = (parts: Intl.DateTimeFormatOptions, from: Date, to: Date) =>
    new Intl.DateTimeFormat([language, 'fr'], own({ timeZone: 'UTC', ...parts })).formatRange(
      from,
      to,
    );
  const day = (number: number) => new Date(Date.UTC(2024, 0, number));
  const time = (hour: number) => new Date(Date.UTC(2024, 0, 1, hour));
  const [first, last] = hours.days;
  const [from, to] = hours.times;
  return fillText(messages.hours, {
    days: range({ weekday: 'long' }, day(first), day(last)),
    times: range({ hour: 'numeric', minute: '2-digit' }, time(from), time(to)),
  });
}

/** Which languages the line speaks, for a reader of the card's language. */
export function languages({ language, messages }: Context, { interpreters }: Contact): string {
  if (!interpreters) return '';
  if (['en', 'es'].includes(language) || !Intl.DisplayNames) return messages.interpreters;
  return `${fillText(messages.sayLanguage, fromIntl(language))} ${messages.textLanguages}`;
}

/** The title, according to what the card holds. */
export function title({ messages, options }: Context): string {
  return options.sections.includes('signs') ? messages.heading : messages.headingHelp;
}

/** A figure with what it is not, and where it comes from. */
interface Figure {
  readonly text: string;
  readonly source: string;
}

/** The worldwide figure, and the state's own where the directory has them. */
export function figures({ language, messages, regionFigures }: Context): Figure[] {
  // No browser knows Haitian Creole: French figures, not English ones.
  const formats = [language, 'fr'];
  const count = new Intl.NumberFormat(formats, own({}));
  const rounded = new Intl.NumberFormat(
    formats,
    own({ notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 3 } as const),
  );
  const source = (name: string, year: number) =>
    fillText(messages.figureSource, { source: name, year });
  const { people, year, source: name, published } = world;
  const worldwide = {
    text: fillText(messages.figureWorld, { people: rounded.format(people), year }),
    source: source(name, published),
  };
  if (!regionFigures) return [worldwide];
  const { name: region, cases, victims } = regionFigures;
  const counted = fillText(messages.figureRegion, {
    region,
    year: regionFigures.year,
    cases: count.format(cases),
    victims: count.format(victims),
  });
  return [
    worldwide,
    {
      text: `${counted} ${messages.figureCaution}`,
      source: source(regionFigures.source, regionFigures.published),
    },
  ];
}
