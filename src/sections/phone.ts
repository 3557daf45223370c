import { html, nothing, type TemplateResult } from 'lit';
import type { Context } from '../context.js';
import type { Contact } from '../directory/find.js';
import { link, spell } from '../directory/number.js';
import { fillText } from '../locales/fill.js';

/**
 * A number or an address keeps its order inside right-to-left text. A long number may be broken after
 * its hyphens where there is no room for it: Firefox by itself breaks none near its ends.
 */
export function isolated(text: string): TemplateResult {
  const [, area, exchange, line] = /^(\d-\d+-)(\d+-)(\d+)$/.exec(text) ?? [];
  return line
    ? html`<bdi dir="ltr">${area}<wbr />${exchange}<wbr />${line}</bdi>`
    : html`<bdi dir="ltr">${text}</bdi>`;
}

/**
 * A number with a button that copies it, for everybody whose device cannot call, and the place where
 * the outcome is said: a screen reader must know the place before anything is said there.
 */
export function copyable(
  { messages }: Context,
  { id }: Contact,
  number: string,
  shown: TemplateResult,
): TemplateResult {
  const text = spell(number);
  const name = fillText(messages.copy, { number: text });
  return html`<span class="pair"
    >${shown}<button type="button" data-id=${id} data-copy=${text} aria-label=${name}></button
    ><span role="status"></span
  ></span>`;
}

/** A number as a link to call it, whose text is its name. */
export function phone(context: Context, contact: Contact, number: string): TemplateResult {
  const address = link('tel', number) ?? nothing;
  return copyable(
    context,
    contact,
    number,
    html`<a href=${address} data-channel="call" data-id=${contact.id}
      >${isolated(spell(number))}</a
    >`,
  );
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
