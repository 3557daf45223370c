/** Texts that depend on the facts: what a line promises, its languages, the figures, the title. */
import { world } from '../../content/figures.js';
import type { Context } from '../context.js';
import { checkedOn } from '../../directory/countries/index.js';
import type { Contact } from '../../directory/find.js';
import { fillText } from '../../locales/fill.js';
import { own } from '../../page/own.js';
import type { Messages } from '../../locales/messages.js';

/**
 * The day on which the numbers were checked, as the language writes it: French where the browser does
 * not know the language, which is so for Haitian Creole.
 */
export function dateIn(language: string, checked = new Date(checkedOn)): string {
  const format = own({ dateStyle: 'long', timeZone: 'UTC' } as const);
  return new Intl.DateTimeFormat([language, 'fr'], format).format(checked);
}

/**
 * The messages of a language with the date filled in. The build calls this for the scripts: the first
 * use of Intl takes longer than drawing the whole card.
 */
export function writeOut(messages: Messages, language: string): Messages {
  return { ...messages, checked: fillText(messages.checked, { date: dateIn(language) }) };
}

/** What a line costs, when it answers, and that no name is needed, as far as the directory confirms it. */
export function promises(
  { messages }: Context,
  { free, always, anonymous }: Contact,
): readonly string[] {
  return [
    free && always ? messages.freeAlways : free ? messages.free : always ? messages.always : '',
    anonymous ? messages.anonymous : '',
  ].filter(Boolean);
}

/**
 * When a line answers that is not open day and night. Days and times as the language writes them.
 * French ones where the browser does not know the language: Haitian Creole.
 */
export function openingHours({ language, messages }: Context, { hours }: Contact): string {
  if (!hours) return '';
  // Not `formatRange`, which came with Firefox 91 and writes days where a time ends at midnight.
  const range = (parts: Intl.DateTimeFormatOptions, ...ends: Date[]) => {
    const format = new Intl.DateTimeFormat([language, 'fr'], own({ timeZone: 'UTC', ...parts }));
    return ends.map((end) => format.format(end)).join(' – ');
  };
  // The 1st of January 2024 was a Monday.
  const day = (number: number) => new Date(Date.UTC(2024, 0, number));
  const time = (hour: number) => new Date(Date.UTC(2024, 0, 1, hour));
  const [first, last] = hours.days;
  const [from, to] = hours.times;
  return fillText(messages.hours, {
    days: range({ weekday: 'long' }, day(first), day(last)),
    times: range({ hour: 'numeric', minute: '2-digit' }, time(from), time(to)),
  });
}

/** The title, according to what the card holds. */
export function title({ messages, options }: Context): string {
  return options.sections.includes('signs') ? messages.heading : messages.headingHelp;
}

/** Numbers to look at, each under its label, with their source and what they are not. */
interface Figures {
  readonly numbers: readonly (readonly [label: string, number: string])[];
  readonly note: string;
}

/** The state's own figures, where the directory has them, and the worldwide one. */
export function figures({ language, messages, regionFigures }: Context): Figures[] {
  // No browser knows Haitian Creole: French figures, not English ones.
  const formats = [language, 'fr'];
  const count = new Intl.NumberFormat(formats, own({}));
  const rounded = new Intl.NumberFormat(
    formats,
    own({ notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 3 } as const),
  );
  const source = (name: string, year: number) =>
    fillText(messages.figureSource, { source: name, year });
  const worldwide: Figures = {
    numbers: [[fillText(messages.figureWorld, { year: world.year }), rounded.format(world.people)]],
    note: source(world.source, world.published),
  };
  if (!regionFigures) return [worldwide];
  const { cases, name: region, published, source: name, victims, year } = regionFigures;
  return [
    {
      numbers: [
        [fillText(messages.figureCases, { region, year }), count.format(cases)],
        [fillText(messages.figureVictims, { region, year }), count.format(victims)],
      ],
      note: `${messages.figureCaution} ${source(name, published)}`,
    },
    worldwide,
  ];
}
