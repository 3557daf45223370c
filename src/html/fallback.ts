import { html } from 'lit';
import type { Context } from '../card/context.js';
import { layouts } from '../card/layouts.js';
import { pen } from '../card/sections/pen.js';
import { essentials } from '../card/wording/sentences.js';
import { unstyled } from './look.js';
import { element } from './markup.js';
import { plain } from './plain.js';
import { serialize } from './serialize.js';

/**
 * What readers see while the script is not there, and what feeds, reader views and search engines
 * take: the line's name and number, what it is, and the emergency number. Only `p`, `span` and `a`:
 * what is in anything else, some readers throw away.
 *
 * @param attributes of its one element; a child of `<trafficking-help>` needs the slot
 */
export function fallback(
  context: Context,
  attributes: Readonly<Record<string, string>> = { slot: 'fallback' },
): string {
  const sentence = plain(serialize(html`${essentials(context, pen(context))}`), unstyled);
  // Systems wrap a tag that they do not know in a paragraph, which may hold no other: a `p` would end it,
  // and stand beside the card for good. A line stands inside one anyway.
  const isInline = layouts[context.options.layout].isInline || 'slot' in attributes;
  const tag = isInline ? 'span' : 'p';
  return element(tag, Object.entries(attributes), { markup: sentence }).markup;
}
