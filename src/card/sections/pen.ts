import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Context } from '../context.js';
import type { Contact } from '../../directory/find.js';
import { link, spell } from '../../directory/number.js';
import { fillText } from '../../locales/fill.js';
import type { Pen } from '../wording/sentences.js';

/**
 * A number, code or address: in its own order inside right-to-left text, and left alone by tools that
 * translate the page. A long number may be broken after its hyphens where there is no room for it:
 * Firefox by itself breaks none near its ends.
 */
export function isolated(text: string): TemplateResult {
  const [, area, exchange, line] = /^(\d-\d+-)(\d+-)(\d+)$/.exec(text) ?? [];
  return line
    ? html`<bdi dir="ltr" translate="no">${area}<wbr />${exchange}<wbr />${line}</bdi>`
    : html`<bdi dir="ltr" translate="no">${text}</bdi>`;
}

/**
 * A number with a button that copies it, for everybody whose device cannot call, and the place where
 * the outcome is said: a screen reader must know the place before anything is said there.
 */
export function copyable(
  { interactive, messages }: Context,
  { id }: Contact,
  number: string,
  shown: TemplateResult,
): unknown {
  if (!interactive) return shown;
  const text = spell(number);
  const name = fillText(messages.copy, { number: text });
  // Nodes of its own: a link with the focus must not come to call another number.
  return keyed(
    `${id} ${number}`,
    html`<span class="pair"
      >${shown}<button type="button" data-id=${id} data-copy=${text} aria-label=${name}></button
      ><span role="status"></span
    ></span>`,
  );
}

/** A link to a line's own site. In the top window: inside a frame most of them refuse to load. */
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

/**
 * Draws the numbers and names of sentences as templates. With a target of their own: by the `<base
 * target="_blank">` of a page, Firefox would open an empty tab with each call.
 */
export function pen(context: Context): Pen<unknown> {
  return {
    phone(contact) {
      const { id, number = '' } = contact;
      const address = link('tel', number) ?? nothing;
      const shown = html`<a href=${address} target="_self" data-channel="call" data-id=${id}
        >${isolated(spell(number))}</a
      >`;
      return copyable(context, contact, number, shown);
    },
    // Marked with its language where the card speaks another one.
    name: ({ name, lang = 'en' }) =>
      html`<span lang=${lang === context.language ? nothing : lang} translate="no">${name}</span>`,
    isolated,
  };
}
