import type { Contact, Help } from '../directory/find.js';
import { link, spell } from '../directory/number.js';
import { fill } from '../locales/fill.js';
import { languages, promises, remarks } from '../wording.js';
import { danger, inUnitedStates } from './fallback.js';
import { lines, markup, sentences, type Markup } from './markup.js';
import { anchor, isolated, lineName, phone } from './phone.js';
import { heading, list, paragraph, type Drawing } from './static-parts.js';

/** The verb and the number, in one link. */
export function callLink(context: Drawing, { number = '' }: Contact): Markup {
  const label = fill(context.messages.call, { number: isolated(context, spell(number)) });
  return anchor(link('tel', number), label);
}

/** A link that opens a text message, where the line takes them. */
export function textLink(context: Drawing, { text, textWord = '' }: Contact): Markup | undefined {
  if (!text) return undefined;
  const { messages } = context;
  const label = fill(textWord ? messages.textWord : messages.text, {
    number: isolated(context, spell(text)),
    word: isolated(context, textWord),
  });
  return anchor(link('sms', text), label);
}

function siteLink({ url }: Contact, content: unknown): Markup {
  return anchor(url, content, 'noreferrer');
}

/** Everything else that a caller should know of a line. */
function particulars(context: Drawing, contact: Contact): Markup {
  const { messages, help } = context;
  const { tty } = contact;
  const emergency = help?.emergency.number;
  return sentences([
    ...remarks(messages, contact, emergency && phone(context, emergency)),
    promises(messages, contact),
    languages(context, contact),
    tty && fill(messages.tty, { number: isolated(context, spell(tty)) }),
  ]);
}

/** A line below the first one: its name, what it is, its number. */
function smallLine(context: Drawing, contact: Contact): Markup {
  const { messages, help } = context;
  const { code, url } = contact;
  const name = lineName(context, contact);
  // A star code always stands beside a full number: the line's own, else the emergency number.
  const callable = contact.number ?? help?.emergency.number;
  const number = callable && phone(context, callable);
  return lines([
    markup`<b>${url ? siteLink(contact, name) : name}</b>`,
    code
      ? fill(messages.starCode, { code: isolated(context, code), number })
      : sentences([number, particulars(context, contact)]),
    textLink(context, contact),
  ]);
}

function lineList(drawing: Drawing, contacts: readonly Contact[]): Markup | undefined {
  if (!contacts.length) return undefined;
  return list(
    drawing,
    contacts.map((contact) => smallLine(drawing, contact)),
  );
}

function listed(drawing: Drawing, { main, others, regional, related }: Help): unknown[] {
  const { look, messages } = drawing;
  const site = main.url && siteLink(main, main.online ? messages.online : messages.website);
  return [
    heading(drawing, 0, lineName(drawing, main)),
    paragraph(callLink(drawing, main), look('call')),
    paragraph(particulars(drawing, main)),
    paragraph(lines([textLink(drawing, main), site])),
    paragraph(markup`${danger(drawing)}`),
    lineList(drawing, [...others, ...regional]),
    related.length ? [heading(drawing, 1, messages.otherHelp), lineList(drawing, related)] : [],
  ];
}

/** Whom to call. Where no line is listed, nothing is shown as if it were local. */
export function contact(drawing: Drawing): unknown[] {
  const { help, messages, unitedStates } = drawing;
  if (help) return listed(drawing, help);
  return [
    heading(drawing, 0, messages.unlisted),
    paragraph(markup`${danger(drawing)}`),
    unitedStates && paragraph(markup`${inUnitedStates(drawing)}`),
  ];
}
