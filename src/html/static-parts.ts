import type { Context } from '../context.js';
import type { Look } from './look.js';
import { markup, type Markup } from './markup.js';

/** What the HTML without a script is drawn from. */
export interface Drawing extends Context {
  readonly look: Look;
}

/**
 * A heading of the level that suits the page; HTML has no seventh.
 *
 * @param below 0 for the title's own level, 1 for a section, 2 for a part of it
 */
export function heading({ look, options }: Drawing, below: 0 | 1 | 2, content: unknown): Markup {
  const name: Markup = { markup: `h${Math.min(options.headingLevel + below, 6)}` };
  return markup`<${name}${look('heading')}>${content}</${name}>\n`;
}

export function list({ look }: Drawing, items: readonly unknown[]): Markup {
  return markup`<ul${look('list')}>\n${items.map((item) => markup`<li>${item}</li>\n`)}</ul>\n`;
}

/** A paragraph, unless there is nothing to say. */
export function paragraph(content: Markup, style: Markup = markup``): Markup | undefined {
  return content.markup ? markup`<p${style}>${content}</p>\n` : undefined;
}
