import { html, nothing, type TemplateResult } from 'lit';
import type { Context } from '../context.js';
import type { Contact, Help } from '../directory/find.js';
import { link, spell } from '../directory/number.js';
import { fill } from '../locales/fill.js';
import type { Messages } from '../locales/messages.js';
import { languages, promises, remarks } from '../wording.js';
import { heading } from './heading.js';
import { copyButton, isolated, lineName, phone, siteLink } from './phone.js';

type Part = TemplateResult | typeof nothing;

/** Texts beside each other as one: whatever is drawn by itself costs the browser three nodes. */
function together(parts: readonly unknown[]): unknown[] {
  const joined: unknown[] = [];
  for (const part of parts.flat(Infinity)) {
    const before = joined.at(-1);
    if (typeof part === 'string' && typeof before === 'string') {
      joined[joined.length - 1] = before + part;
    } else {
      joined.push(part);
    }
  }
  return joined;
}

/** Everything else that a caller should know of a line, one sentence after the other. */
function particulars(context: Context, contact: Contact): unknown {
  const { messages, help } = context;
  const { tty } = contact;
  const emergency = help?.emergency;
  const number = emergency?.number ? phone(emergency, emergency.number) : '';
  const parts = [
    ...remarks(messages, contact, number),
    promises(messages, contact),
    languages(context, contact),
    tty && html`<span class="pair">${fill(messages.tty, { number: isolated(spell(tty)) })}</span>`,
  ];
  return together(parts.filter(Boolean).map((part) => [part, ' ']));
}

function textMessage(
  messages: Messages,
  { id, text, textWord }: Contact,
  part: 'action' | typeof nothing = 'action',
): Part {
  if (!text) return nothing;
  const message = textWord ? messages.textWord : messages.text;
  const label = fill(message, { number: isolated(spell(text)), word: isolated(textWord ?? '') });
  return html`<a part=${part} href=${link('sms', text) ?? nothing} data-channel="text" data-id=${id}
    >${label}</a
  >`;
}

/** What came of copying the number of a contact, to be said beside it. */
function copied({ copied: last }: Context, { id }: Contact): string {
  return last?.id === id ? last.notice : '';
}

/** A line below the first one: its name, what it is, its number. */
function smallLine(context: Context, contact: Contact): TemplateResult {
  const { messages, help } = context;
  const { code } = contact;
  const name = lineName(context, contact);
  // A star code always stands beside a full number: the line's own, else the emergency number.
  const callable = contact.number ? contact : help?.emergency;
  const number =
    callable?.number &&
    html`<span class="pair"
        >${phone(callable, callable.number)}${copyButton(context, callable, callable.number)}</span
      ><span role="status">${copied(context, callable)}</span>`;
  return html`<li>
    <b>${contact.url ? siteLink(contact, name) : name}</b>
    ${code ? fill(messages.starCode, { code: isolated(code), number }) : number}
    ${code ? nothing : particulars(context, contact)} ${textMessage(messages, contact, nothing)}
  </li>`;
}

function lineList(context: Context, contacts: readonly Contact[]): Part {
  if (!contacts.length) return nothing;
  return html`<ul class="lines" role="list">
    ${contacts.map((contact) => smallLine(context, contact))}
  </ul>`;
}

/** The question about danger with the emergency number, or without where we know none. */
export function danger({ messages }: Context, help: Help | undefined): unknown {
  const emergency = help?.emergency;
  if (!emergency?.number) return messages.dangerLocal;
  return [
    fill(messages.danger, { number: phone(emergency, emergency.number) }),
    emergency.notes?.map((note) => [' ', fill(messages.notes[note], {})]),
  ];
}

/** The US line by its country's name, for a page that names a state which does not exist. */
export function inUnitedStates(context: Context): unknown {
  const { main } = context.unitedStates ?? {};
  return main?.number
    ? fill(context.messages.inUnitedStates, {
        name: lineName(context, main),
        number: phone(main, main.number),
      })
    : '';
}

/** The call button: the verb and the number, in one link. */
export function callAction({ messages }: Context, { id, number = '' }: Contact): TemplateResult {
  return html`<a
    part="action number"
    class="call"
    href=${link('tel', number) ?? nothing}
    draggable="false"
    data-channel="call"
    data-id=${id}
    >${fill(messages.call, { number: isolated(spell(number)) })}</a
  >`;
}

export { textMessage as textAction };

function listed(context: Context, help: Help): TemplateResult {
  const { messages } = context;
  const { main, others, regional, related } = help;
  return html`
    ${heading(context, 0, lineName(context, main), 'name')}
    <p class="first">
      ${callAction(context, main)}${main.number ? copyButton(context, main, main.number) : nothing}
    </p>
    <p role="status">${copied(context, main)}</p>
    <p class="promise">${particulars(context, main)}</p>
    <p class="actions">
      ${textMessage(messages, main)}
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
