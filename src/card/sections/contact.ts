import { html, nothing, type TemplateResult } from 'lit';
import type { Context } from '../context.js';
import type { Contact, Help } from '../../directory/find.js';
import { link, spell } from '../../directory/number.js';
import { fill } from '../../locales/fill.js';
import { languages, promises } from '../wording/facts.js';
import { danger, inUnitedStates, remarks, sentences, starCode } from '../wording/sentences.js';
import { fold } from './fold.js';
import { heading } from './heading.js';
import { copyable, isolated, pen, siteLink } from './pen.js';

function teletypewriter(context: Context, contact: Contact, tty: string): TemplateResult {
  const number = copyable(context, contact, tty, isolated(spell(tty)));
  return html`<span class="whole">${fill(context.messages.tty, { number })}</span>`;
}

/** Everything else that a caller should know about a line, in sentences. */
function particulars(context: Context, contact: Contact): unknown {
  const { tty } = contact;
  return sentences([
    remarks(context, contact, pen(context)),
    promises(context.messages, contact),
    languages(context, contact),
    tty ? [teletypewriter(context, contact, tty)] : undefined,
  ]);
}

/** A link that opens a text message, if the line takes them. */
export function textAction(
  context: Context,
  contact: Contact,
  part: 'action' | typeof nothing = 'action',
): unknown {
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
    html`<a part=${part} href=${address} target="_self" data-channel="text" data-id=${id}
      >${label}</a
    >`,
  );
}

/** The call button: the verb and the number, in one link. */
export function callAction(context: Context, contact: Contact): unknown {
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
      target="_self"
      draggable="false"
      data-channel="call"
      data-id=${id}
      >${label}</a
    >`,
  );
}

/** Separates the ways to reach a line: by a space, or by line breaks in HTML without a script. */
export const apart = ({ interactive }: Context) => (interactive ? ' ' : html`<br />`);

/** A line below the first one: its name, what it is, its number. */
function furtherContact(context: Context, contact: Contact): TemplateResult {
  const { code, number, url } = contact;
  const draw = pen(context);
  const name = draw.name(contact);
  const reach = code
    ? [remarks(context, contact, draw), starCode(context, code, contact, draw)]
    : [number ? [draw.phone(contact)] : undefined, particulars(context, contact)];
  return html`<li>
    <b>${url ? siteLink(contact, name) : name}</b>${apart(context)}${sentences(reach as [])}${
      contact.text ? [apart(context), textAction(context, contact, nothing)] : nothing
    }
  </li>`;
}

function contactList(context: Context, contacts: readonly Contact[]): unknown {
  if (!contacts.length) return nothing;
  return html`<ul class="lines" role="list">
    ${contacts.map((contact) => furtherContact(context, contact))}
  </ul>`;
}

/** Text message and site of the first line. */
function actions(context: Context, main: Contact): TemplateResult {
  const { messages } = context;
  const label = main.online ? messages.online : messages.website;
  return html`<p class="actions">
    ${textAction(context, main)}${main.text && main.url ? apart(context) : nothing}${
      main.url ? siteLink(main, label, 'action') : nothing
    }
  </p>`;
}

function listed(context: Context, help: Help): TemplateResult {
  const { main, others, regional, related } = help;
  const draw = pen(context);
  return html`
    ${heading(context, 0, draw.name(main), 'name')}
    <p class="first">${callAction(context, main)}</p>
    <p class="promise">${particulars(context, main)}</p>
    ${actions(context, main)}
    <p class="danger">${danger(context, draw)}</p>
    ${contactList(context, [...others, ...regional])}
    ${
      related.length
        ? fold(context, 'other', context.messages.otherHelp, contactList(context, related))
        : nothing
    }
  `;
}

/** For a place without a listed line: nothing is shown as if it were local. */
function unlisted(context: Context): TemplateResult {
  const draw = pen(context);
  return html`
    ${heading(context, 0, context.messages.unlisted, 'name')}
    <p class="danger">${danger(context, draw)}</p>
    <p>${inUnitedStates(context, draw)}</p>
  `;
}

/** Whom to call: always shown, whatever the options say. */
export function contact(context: Context): TemplateResult {
  const { help } = context;
  return html`<div part="contact">
    <div class="panel">${help ? listed(context, help) : unlisted(context)}</div>
  </div>`;
}
