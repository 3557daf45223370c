import { html, nothing, type TemplateResult } from 'lit';
import type { Context } from '../context.js';
import type { Contact, Help } from '../directory/find.js';
import { link, spell } from '../directory/number.js';
import { fill } from '../locales/fill.js';
import { languages, promises, remarks } from '../wording.js';
import { heading } from './heading.js';
import { copyable, isolated, lineName, phone, siteLink } from './phone.js';

type Part = TemplateResult | typeof nothing;

/** Texts beside each other as one: whatever is drawn by itself costs the browser three nodes. */
function together(parts: readonly unknown[]): unknown[] {
  const joined: unknown[] = [];
  for (const part of parts.flat(Infinity)) {
    const before = joined[joined.length - 1];
    if (typeof part === 'string' && typeof before === 'string') {
      joined[joined.length - 1] = before + part;
    } else {
      joined.push(part);
    }
  }
  return joined;
}

function teletypewriter(context: Context, contact: Contact, tty: string): TemplateResult {
  const number = copyable(context, contact, tty, isolated(spell(tty)));
  return html`<span class="whole">${fill(context.messages.tty, { number })}</span>`;
}

/** Everything else that a caller should know of a line, one sentence after the other. */
function particulars(context: Context, contact: Contact): unknown {
  const { messages, help } = context;
  const { tty } = contact;
  const emergency = help?.emergency;
  const number = emergency?.number ? phone(context, emergency, emergency.number) : '';
  const parts = [
    ...remarks(messages, contact, number),
    promises(messages, contact),
    languages(context, contact),
    tty && teletypewriter(context, contact, tty),
  ];
  return together(parts.filter(Boolean).map((part) => [part, ' ']));
}

function textMessage(
  context: Context,
  contact: Contact,
  part: 'action' | typeof nothing = 'action',
): Part {
  const { messages } = context;
  const { id, text, textWord } = contact;
  if (!text) return nothing;
  const message = textWord ? messages.textWord : messages.text;
  const label = fill(message, { number: isolated(spell(text)), word: isolated(textWord ?? '') });
  const address = link('sms', text) ?? nothing;
  return copyable(
    context,
    contact,
    text,
    html`<a part=${part} href=${address} data-channel="text" data-id=${id}>${label}</a>`,
  );
}

/** A line below the first one: its name, what it is, its number. */
function smallLine(context: Context, contact: Contact): TemplateResult {
  const { messages, help } = context;
  const { code } = contact;
  const name = lineName(context, contact);
  // A star code always stands beside a full number: the line's own, else the emergency number.
  const callable = contact.number ? contact : help?.emergency;
  const number = callable?.number && phone(context, callable, callable.number);
  return html`<li>
    <b>${contact.url ? siteLink(contact, name) : name}</b>
    ${code ? fill(messages.starCode, { code: isolated(code), number }) : number}
    ${code ? nothing : particulars(context, contact)} ${textMessage(context, contact, nothing)}
  </li>`;
}

function lineList(context: Context, contacts: readonly Contact[]): Part {
  if (!contacts.length) return nothing;
  return html`<ul class="lines" role="list">
    ${contacts.map((contact) => smallLine(context, contact))}
  </ul>`;
}

/** The question about danger with the emergency number, or without where we know none. */
export function danger(context: Context, help: Help | undefined): unknown {
  const { messages } = context;
  const emergency = help?.emergency;
  if (!emergency?.number) return messages.dangerLocal;
  return [
    fill(messages.danger, { number: phone(context, emergency, emergency.number) }),
    emergency.notes?.map((note) => [' ', fill(messages.notes[note], {})]),
  ];
}

/** The US line by its country's name, for a page that names a state which does not exist. */
export function inUnitedStates(context: Context): unknown {
  const { main } = context.unitedStates ?? {};
  return main?.number
    ? fill(context.messages.inUnitedStates, {
        name: lineName(context, main),
        number: phone(context, main, main.number),
      })
    : '';
}

/** The call button: the verb and the number, in one link. */
export function callAction(context: Context, contact: Contact): Part {
  const { id, number } = contact;
  if (!number) return nothing;
  const label = fill(context.messages.call, { number: isolated(spell(number)) });
  return copyable(
    context,
    contact,
    number,
    html`<a
      part="action number"
      class="call"
      href=${link('tel', number) ?? nothing}
      draggable="false"
      data-channel="call"
      data-id=${id}
      >${label}</a
    >`,
  );
}

export { textMessage as textAction };

function listed(context: Context, help: Help): TemplateResult {
  const { messages } = context;
  const { main, others, regional, related } = help;
  return html`
    ${heading(context, 0, lineName(context, main), 'name')}
    <p class="first">${callAction(context, main)}</p>
    <p class="promise">${particulars(context, main)}</p>
    <p class="actions">
      ${textMessage(context, main)}
      ${main.url ? siteLink(main, main.online ? messages.online : messages.website, 'action') : nothing}
    </p>
    <p class="danger">${danger(context, help)}</p>
    ${lineList(context, [...others, ...regional])}
    ${
      related.length
        ? html`<details class="other">
            <summary>${messages.otherHelp}</summary>
            ${lineList(context, related)}
          </details>`
        : nothing
    }
  `;
}

/** Where no line is listed: nothing is shown as if it were local. */
function unlisted(context: Context): TemplateResult {
  return html`
    ${heading(context, 0, context.messages.unlisted, 'name')}
    <p class="danger">${danger(context, undefined)}</p>
    <p>${inUnitedStates(context)}</p>
  `;
}

/** Whom to call: always shown, whatever the options say. */
export function contact(context: Context): TemplateResult {
  const { help } = context;
  return html`<div part="contact">
    <div class="panel">${help ? listed(context, help) : unlisted(context)}</div>
  </div>`;
}
