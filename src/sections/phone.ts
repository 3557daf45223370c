import { html, nothing, type TemplateResult } from 'lit';
import type { Context } from '../context.js';
import type { Contact } from '../directory/find.js';
import { link, spell } from '../directory/number.js';
import { fill } from '../locales/fill.js';

/** A number or an address keeps its order inside right-to-left text. */
export function isolated(text: string): TemplateResult {
  return html`<bdi dir="ltr">${text}</bdi>`;
}

/** A number as a link to call it; its text is its name. */
export function phone({ id }: Contact, number: string): TemplateResult {
  return html`<a href=${link('tel', number) ?? nothing} data-channel="call" data-id=${id}
    ><bdi dir="ltr">${spell(number)}</bdi></a
  >`;
}

/** A button that copies a number, for everybody whose device cannot call. */
export function copyButton({ messages }: Context, { id }: Contact, number: string): TemplateResult {
  const text = spell(number);
  const name = fill(messages.copy, { number: text }).join('');
  return html`<button type="button" data-copy=${text} data-id=${id} aria-label=${name}>
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <path d="M5.5 5.5h8v8h-8zM10.5 3v-.5h-8v8h.5" />
    </svg>
  </button>`;
}

/** The proper name of a line, marked with its language where the card speaks another one. */
export function lineName({ language }: Context, { name, lang = 'en' }: Contact): TemplateResult {
  return html`<span lang=${lang === language ? nothing : lang}>${name}</span>`;
}

/** A link to a line's own site. In the top window: inside a frame most of them refuse to load. */
export function siteLink({ id, url }: Contact, content: unknown, part?: 'action'): TemplateResult {
  return html`<a
    part=${part ?? nothing}
    href=${url ?? nothing}
    target="_top"
    rel="noreferrer"
    data-channel="web"
    data-id=${id}
    >${content}</a
  >`;
}
