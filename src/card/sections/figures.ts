import { html, type TemplateResult } from 'lit';
import type { Context } from '../context.js';
import { figures as said } from '../wording/facts.js';
import { apart } from './contact.js';
import { heading } from './heading.js';

/** How many: each number under its label, with its source and what it is not. */
export function figures(context: Context): TemplateResult {
  return html`<div part="figures">
    ${heading(context, 1, context.messages.figuresHeading, 'subtitle')}
    ${said(context).map(
      ({ numbers, note }) =>
        html`${numbers.map(
            ([label, number]) =>
              html`<p class="figure">${label}${apart(context)}<b>${number}</b></p>`,
          )}
          <p class="source">${note}</p>`,
    )}
  </div>`;
}
