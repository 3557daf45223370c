import type { Context } from '../context.js';
import type { Contact } from '../directory/find.js';
import { link, spell } from '../directory/number.js';
import type { Look } from './look.js';
import { element, markup, type Markup } from './markup.js';

/** What a number is drawn in: a context and, in HTML without a script, how things look. */
type Setting = Context & { readonly look?: Look };

/**
 * A number or an address keeps its order inside right-to-left text, and its parts together where
 * styles can say so. A `span`, not a `bdi`: WordPress and others drop `bdi`, and `dir` isolates too.
 */
export function isolated({ direction, look }: Setting, text: string): Markup {
  const style = look?.('number');
  return direction === 'rtl' || style?.markup
    ? markup`<span dir="ltr"${style}>${text}</span>`
    : markup`${text}`;
}

/** A link where there is an address to link to, else its content alone. */
export function anchor(href: string | undefined, content: unknown, rel?: string): Markup {
  if (!href) return markup`${content}`;
  const attributes = [['href', href] as const, ['rel', rel] as const];
  return element('a', attributes, content);
}

/** A number as a link to call it; its text is its name. */
export function phone(context: Setting, number: string): Markup {
  return anchor(link('tel', number), isolated(context, spell(number)));
}

/** The proper name of a line, marked with its language where the reader's is another one. */
export function lineName({ language }: Context, { name, lang = 'en' }: Contact): Markup {
  return lang === language ? markup`${name}` : markup`<span lang="${lang}">${name}</span>`;
}
