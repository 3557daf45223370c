import { html, type TemplateResult } from 'lit';
import type { Context } from '../context.js';

/**
 * A heading of the level that suits the page. A role and a level: one template for all five levels.
 *
 * @param below 0 for the card's own level, 1 for a section of it
 */
export function heading(
  { options }: Context,
  below: 0 | 1,
  content: unknown,
  className: 'name' | 'title' | 'subtitle',
): TemplateResult {
  return html`<div
    role="heading"
    aria-level=${options.headingLevel + below}
    part="heading"
    class=${className}
  >
    ${content}
  </div>`;
}
