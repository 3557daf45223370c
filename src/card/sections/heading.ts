import { html, type TemplateResult } from 'lit';
import type { Context } from '../context.js';

type Drawing = (className: string, content: unknown) => TemplateResult;

/** One template a level: Lit cannot bind the name of an element. */
const headings: Readonly<Record<number, Drawing>> = {
  2: (name, content) => html`<h2 part="heading" class=${name}>${content}</h2>`,
  3: (name, content) => html`<h3 part="heading" class=${name}>${content}</h3>`,
  4: (name, content) => html`<h4 part="heading" class=${name}>${content}</h4>`,
  5: (name, content) => html`<h5 part="heading" class=${name}>${content}</h5>`,
  6: (name, content) => html`<h6 part="heading" class=${name}>${content}</h6>`,
};

/**
 * A heading of a level that suits the page, h6 at most.
 *
 * @param below 0 for the card's own level, 1 for a section, 2 for a part of it
 */
export function heading(
  { options }: Context,
  below: 0 | 1 | 2,
  content: unknown,
  className: 'name' | 'title' | 'subtitle',
): TemplateResult {
  const level = Math.min(options.headingLevel + below, 6);
  return (headings[level] as Drawing)(className, content);
}

/** Whether the panel begins with a translated title: its line has a name in another language. */
export function titlesPanel({ help, language }: Context): boolean {
  return help !== undefined && (help.main.lang ?? 'en') !== language;
}

/** The page's own title, isolated from the text direction around it. */
export const own = ({ options: { heading } }: Context) =>
  heading ? html`<bdi>${heading}</bdi>` : undefined;
