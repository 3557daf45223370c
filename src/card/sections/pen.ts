import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Context } from '../context.js';
import type { Contact } from '../../directory/find.js';
import { link, spell } from '../../directory/number.js';
import type { Pen } from '../wording/sentence.js';

/**
 * A number, code or address. Keeps its order inside right-to-left text, and translation tools leave it
 * alone. A long number may break after its hyphens where there is no room, which Firefox by itself does
 * not allow near its ends.
 */
export function isolated(text: string): TemplateResult {
  const [, area, exchange, subscriber] = /^(\d-\d+-)(\d+-)(\d+)$/.exec(text) ?? [];
  return subscriber
    ? html`<bdi dir="ltr" translate="no">${area}<wbr />${exchange}<wbr />${subscriber}</bdi>`
    : html`<bdi dir="ltr" translate="no">${text}</bdi>`;
}

/**
 * A link that calls a line or writes to it. Has a target, because with a page's `<base target="_blank">`
 * Firefox would open an empty tab for each call. Keyed, so that a focused link never changes to another
 * number.
 */
export function numberLink(
  { id }: Contact,
  [scheme, number]: readonly ['tel' | 'sms', string],
  content: unknown,
  part?: 'action' | 'action number',
): unknown {
  return keyed(
    `${id} ${number}`,
    html`<a
      part=${part ?? nothing}
      class=${part === 'action number' ? 'call' : nothing}
      href=${link(scheme, number) ?? nothing}
      target="_self"
      draggable="false"
      data-channel=${scheme === 'tel' ? 'call' : 'text'}
      data-id=${id}
      ><span>${content}</span></a
    >`,
  );
}

/** A link to a line's own site. Opens in the top window: most sites refuse to load in a frame. */
export function siteLink({ id, url }: Contact, content: unknown, part?: 'action'): unknown {
  return keyed(
    id,
    html`<a
      part=${part ?? nothing}
      href=${url ?? nothing}
      target="_top"
      rel="noreferrer"
      data-channel="web"
      data-id=${id}
      >${content}</a
    >`,
  );
}

/** Draws the numbers and names of sentences as templates. */
export function pen(context: Context): Pen<unknown> {
  return {
    phone: (contact) =>
      numberLink(contact, ['tel', contact.number ?? ''], isolated(spell(contact.number ?? ''))),
    // With its language, if the card is in another one.
    name: ({ name, lang = 'en' }) =>
      html`<span lang=${lang === context.language ? nothing : lang} translate="no">${name}</span>`,
    isolated,
    together: (piece, mark) => html`<span class="together">${piece}${mark}</span>`,
    english: (text) =>
      html`<span lang=${context.language === 'en' ? nothing : 'en'} translate="no">${text}</span>`,
  };
}
