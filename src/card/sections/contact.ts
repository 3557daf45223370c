import { html, nothing, type TemplateResult } from 'lit';
import type { Context } from '../context.js';
import { copyButton, copyStatus } from '../../copy/copy-button.js';
import type { Contact, Help } from '../../directory/find.js';
import { spell } from '../../directory/number.js';
import { filled, sentences, type Sentence } from '../wording/sentence.js';
import { inUnitedStates, particulars, remarks, starCode } from '../wording/sentences.js';
import { fold } from './fold.js';
import { heading, titlesPanel } from './heading.js';
import { isolated, numberLink, pen, siteLink } from './pen.js';
import { picker } from './picker.js';

/** A link that opens a text message, if the line takes them. */
export function textAction(context: Context, contact: Contact, part?: 'action'): unknown {
  const { messages } = context;
  const { text, textWord } = contact;
  if (!text) return nothing;
  const message = textWord ? messages.textWord : messages.text;
  const word = pen(context).english(textWord ?? '');
  const label = filled(message, { number: isolated(spell(text)), word }, pen(context));
  return numberLink(contact, ['sms', text], label, part);
}

/** The call button: the verb and the number, in one link. */
export function callAction(context: Context, contact: Contact): unknown {
  const { number } = contact;
  if (!number) return nothing;
  const label = filled(context.messages.call, { number: isolated(spell(number)) }, pen(context));
  return numberLink(contact, ['tel', number], label, 'action number');
}

/**
 * The question about danger, all of it the link to the emergency number: a target that nobody misses.
 */
export function emergency(context: Context): TemplateResult {
  const { help, messages } = context;
  const contact = help?.emergency;
  if (!contact) return html`<p class="danger">${messages.dangerLocal}</p>`;
  const { number = '' } = contact;
  const draw = pen(context);
  const question = filled(messages.danger, { number: isolated(spell(number)) }, draw);
  return html`<p class="danger">
    ${numberLink(contact, ['tel', number], question)} ${remarks(context, contact, draw)}
  </p>`;
}

/** Separates the ways to reach a line: by a space, or by line breaks in HTML without a script. */
export const apart = ({ interactive }: Context) => (interactive ? ' ' : html`<br />`);

/** A line below the first one: its name, what it is, its number. */
function furtherContact(context: Context, contact: Contact): TemplateResult {
  const { code, number, url } = contact;
  const draw = pen(context);
  const name = draw.name(contact);
  const reach: readonly (string | Sentence<unknown> | undefined)[] = code
    ? [remarks(context, contact, draw), starCode(context, code, contact, draw)]
    : [number ? [draw.phone(contact)] : undefined, ...particulars(context, contact, draw)];
  return html`<li>
    <b>${url ? siteLink(contact, name) : name}</b>${apart(context)}<span
      >${sentences(reach)}${
        contact.text ? [apart(context), textAction(context, contact)] : nothing
      }</span
    >
  </li>`;
}

function contactList(context: Context, contacts: readonly Contact[]): unknown {
  if (!contacts.length) return nothing;
  return html`<ul class="lines" role="list">
    ${contacts.map((contact) => furtherContact(context, contact))}
  </ul>`;
}

/** Text message and site of the first line. */
function actions(context: Context, main: Contact): unknown {
  const { messages } = context;
  if (!main.text && !main.url) return nothing;
  const label = main.online ? messages.online : messages.website;
  return html`<p class="actions">
    ${textAction(context, main, 'action')}${main.text && main.url ? apart(context) : nothing}${
      main.url ? siteLink(main, label, 'action') : nothing
    }
  </p>`;
}

/** What a caller should know, in short lines that can be read at a glance. */
function glance(context: Context, main: Contact): TemplateResult {
  return html`<ul class="glance" role="list">
    ${particulars(context, main, pen(context)).map((said) => html`<li>${said}</li>`)}
  </ul>`;
}

/** The name of the line, under a title in the reader's language where the name is in another one. */
function names(context: Context, main: Contact): TemplateResult {
  const name = pen(context).name(main);
  return titlesPanel(context)
    ? html`${heading(context, 0, context.messages.headingHelp, 'name')}
        <p class="name">${name}</p>`
    : heading(context, 0, name, 'name');
}

function listed(context: Context, help: Help): TemplateResult {
  const { main, others, regional, related } = help;
  return html`
    <div class="reach">
      ${names(context, main)}
      <p class="first">${callAction(context, main)} ${copyButton(context, main)}</p>
    </div>
    ${emergency(context)} ${actions(context, main)} ${glance(context, main)} ${picker(context)}
    ${contactList(context, [...others, ...regional])}
    ${
      related.length
        ? fold(context, 'other', context.messages.otherHelp, contactList(context, related))
        : nothing
    }
    ${copyStatus(context)}
  `;
}

/** For a place without a listed line: nothing is shown as if it were local. */
function unlisted(context: Context): TemplateResult {
  return html`
    ${heading(context, 0, context.messages.unlisted, 'name')} ${emergency(context)}
    <p>${inUnitedStates(context, pen(context))}</p>
    ${picker(context)}
  `;
}

/** Whom to call: always shown, whatever the options say. */
export function contact(context: Context): TemplateResult {
  const { help } = context;
  return html`<div part="contact">
    <div class=${help ? 'panel listed' : 'panel'}>
      ${help ? listed(context, help) : unlisted(context)}
    </div>
  </div>`;
}
