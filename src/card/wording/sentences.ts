/**
 * The sentences of the card that hold numbers and names, composed once for everything that draws
 * them: the card as templates, the failsafe as DOM nodes. HTML without a script is printed from the
 * card's templates.
 */
import type { Context } from '../context.js';
import type { Contact } from '../../directory/find.js';
import { spell } from '../../directory/number.js';
import { fillText } from '../../locales/fill.js';
import { countryName, languageName } from '../../place/names.js';
import { dateIn, openingHours, promises } from './facts.js';
import { filled, sentences, type Pen, type Sentence } from './sentence.js';

/**
 * What a line is, unless it is a trafficking line, when it answers, and what a caller must know.
 */
function restrictions<T>(
  context: Context,
  contact: Contact,
  pen: Pen<T>,
): readonly (string | Sentence<T>)[] {
  const { help, messages } = context;
  const { code, kind, name = '', notes = [], number, place } = contact;
  const kinds: Readonly<Record<string, string | undefined>> = messages.kinds;
  const what = kinds[kind] ?? '';
  const isInName = what && name.toLowerCase().includes(what.replace('.', '').toLowerCase());
  return [
    isInName ? '' : what,
    place ? filled(messages.onlyIn, { place: pen.name({ ...contact, name: place }) }, pen) : '',
    openingHours(context, contact),
    // Elsewhere, a star code is the first thing said.
    code && number && contact.id === help?.main.id
      ? filled(messages.cellCode, { code: pen.isolated(code) }, pen)
      : '',
    ...notes.map((note) =>
      filled(
        messages.notes[note],
        { number: help?.emergency ? pen.phone(help.emergency) : '' },
        pen,
      ),
    ),
  ].filter((said) => said.length);
}

/**
 * The same as one sentence after the other: "Children only. Adults: call 112." Shown wherever the
 * line's number is shown.
 */
export const remarks = <T>(context: Context, contact: Contact, pen: Pen<T>): Sentence<T> =>
  sentences(restrictions(context, contact, pen));

/** Which languages the line speaks, for a reader of the card's language. */
function languages<T>(
  { language, messages }: Context,
  { interpreters, speaks }: Contact,
  pen: Pen<T>,
): readonly (string | Sentence<T>)[] {
  if (speaks) {
    const names = speaks.map((tag) => languageName(tag, language)).join(', ');
    return [fillText(messages.speaks, { languages: names })];
  }
  if (!interpreters) return [];
  const ask = ['en', 'es'].includes(language)
    ? messages.interpreters
    : filled(messages.sayLanguage, { language: pen.english(messages.language) }, pen);
  return [ask, messages.textLanguages];
}

/** Everything that a caller should know about a line, one sentence each. */
export function particulars<T>(
  context: Context,
  contact: Contact,
  pen: Pen<T>,
): readonly (string | Sentence<T>)[] {
  const { tty } = contact;
  const values = { tty: pen.english('TTY'), number: pen.isolated(spell(tty ?? '')) };
  return [
    ...restrictions(context, contact, pen),
    ...promises(context, contact),
    ...languages(context, contact, pen),
    ...(tty ? [filled(context.messages.tty, values, pen)] : []),
  ];
}

/** The question about danger with the emergency number, or without where none is known. */
export function danger<T>(context: Context, pen: Pen<T>): Sentence<T> {
  const { help, messages } = context;
  const emergency = help?.emergency;
  if (!emergency) return [messages.dangerLocal];
  return sentences([
    filled(messages.danger, { number: pen.phone(emergency) }, pen),
    remarks(context, emergency, pen),
  ]);
}

/** The US line by its country's name, for a page that names a state which does not exist. */
export function inUnitedStates<T>(context: Context, pen: Pen<T>): Sentence<T> {
  const { messages, unitedStates } = context;
  if (!unitedStates) return [];
  const { main } = unitedStates;
  return sentences([
    filled(messages.inUnitedStates, { name: pen.name(main), number: pen.phone(main) }, pen),
    remarks(context, main, pen),
  ]);
}

/** The line to call first and what a caller must know, or that none is listed. */
export function firstContact<T>(context: Context, pen: Pen<T>): Sentence<T> {
  const { help, messages } = context;
  if (!help) return sentences([messages.unlisted, inUnitedStates(context, pen)]);
  const { main } = help;
  return sentences([
    filled(messages.nameAndNumber, { name: pen.name(main), number: pen.phone(main) }, pen),
    remarks(context, main, pen),
  ]);
}

/** On a page that is read anywhere: which country the lines are for, and what to do elsewhere. */
export function outside({ help, isAnywhere, language, messages, place }: Context): string {
  if (!isAnywhere || !help) return '';
  return fillText(messages.outside, { country: countryName(place.country, language) });
}

/** Names and numbers without a word more: needs least of the page. */
export function numbersAlone<T>({ help, messages }: Context, pen: Pen<T>): Sentence<T> {
  const { emergency, main } = help ?? {};
  return sentences([
    main && filled(messages.nameAndNumber, { name: pen.name(main), number: pen.phone(main) }, pen),
    emergency
      ? filled(messages.danger, { number: pen.phone(emergency) }, pen)
      : messages.dangerLocal,
  ]);
}

/** The least that every reader must see: whom to call, and whom in danger. */
export function essentials<T>(context: Context, pen: Pen<T>): Sentence<T> {
  return sentences([firstContact(context, pen), danger(context, pen), outside(context)]);
}

/** A star code, always with a full number: the line's own, or the emergency number. */
export function starCode<T>(
  { help, messages }: Context,
  code: string,
  contact: Contact,
  pen: Pen<T>,
): Sentence<T> {
  const callable = contact.number ? contact : help?.emergency;
  const number = callable ? pen.phone(callable) : '';
  return filled(messages.starCode, { code: pen.isolated(code), number }, pen);
}

/** When the numbers were checked or, in an old copy, that they are old and where to check them. */
export function age<T>(context: Context, pen: Pen<T>): Sentence<T> {
  const { checkedOn, help, isOld, language, messages } = context;
  if (!isOld) {
    // Asked for only where the build has not written it out.
    const values = {
      get date() {
        return dateIn(language, checkedOn);
      },
    };
    return filled<T>(messages.checked, values, pen);
  }
  const site = help?.main.url?.replace(/^https:\/\/(www\.)?/, '');
  return sentences([
    messages.old,
    site && filled(messages.checkAt, { site: pen.isolated(site) }, pen),
  ]);
}
