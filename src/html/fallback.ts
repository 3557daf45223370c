import type { Context } from '../context.js';
import type { Contact, Help } from '../directory/find.js';
import { fill } from '../locales/fill.js';
import { remarks } from '../wording.js';
import { element, sentences } from './markup.js';
import { lineName, phone } from './phone.js';

/** The question about danger with the emergency number, or without where none is known. */
export function danger(context: Context): unknown[] {
  const { help, messages } = context;
  const { number, notes = [] } = help?.emergency ?? {};
  if (!number) return [messages.dangerLocal];
  return [
    ...fill(messages.danger, { number: phone(context, number) }),
    ...notes.map((note) => [' ', fill(messages.notes[note], {})]),
  ];
}

/** The US line by its country's name, for a page that names a state which does not exist. */
export function inUnitedStates(context: Context): unknown[] {
  const { main } = context.unitedStates ?? {};
  if (!main?.number) return [];
  const values = { name: lineName(context, main), number: phone(context, main.number) };
  return fill(context.messages.inUnitedStates, values);
}

/** The line to call first, what it is, and the emergency number. */
function listed(context: Context, { main, emergency }: Help): unknown[] {
  const { messages } = context;
  const number = (line: Contact) => line.number && phone(context, line.number);
  return [
    fill(messages.callLine, { name: lineName(context, main), number: number(main) }),
    ...remarks(messages, main, number(emergency)),
    danger(context),
  ];
}

/**
 * What readers see while the script is not there, and what feeds, reader views and search engines
 * take: the line's name and number, what it is, and the emergency number. Only `p`, `span` and `a`:
 * what is in anything else, some readers throw away.
 *
 * @param attributes of its one element; a child of `<trafficking-help>` needs the slot
 */
export function fallback(
  context: Context,
  attributes: Readonly<Record<string, string>> = { slot: 'fallback' },
): string {
  const { help, messages, options } = context;
  const parts = help
    ? listed(context, help)
    : [messages.unlisted, messages.dangerLocal, inUnitedStates(context)];
  // A line stands inside a paragraph, which may hold no other.
  const tag = options.layout === 'line' ? 'span' : 'p';
  return element(tag, Object.entries(attributes), sentences(parts)).markup;
}
