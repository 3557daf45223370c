import { html, type TemplateResult } from 'lit';
import type { Context } from '../context.js';
import { figures as said } from '../wording/facts.js';
import { heading } from './heading.js';

/** How many: each figure with its year, its source and what it is not. */
export function figures(context: Context): TemplateResult {
  return html`<div part="figures">
    ${heading(context, 1, context.messages.figuresHeading, 'subtitle')}
    ${said(context).map(
      ({ text, source }) => html`<p>${text} <span class="source">${source}</span></p>`,
    )}
  </div>`;
}
