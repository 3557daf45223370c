import { html, nothing, type TemplateResult } from 'lit';
import type { Context } from '../context.js';
import { figures as said } from '../wording/facts.js';
import { apart } from './contact.js';
import { heading } from './heading.js';

/** How many: each number under its label, and at the last of a source that, and what they are not. */
export function figures(context: Context): TemplateResult {
  return html`<div part="figures">
    ${heading(context, 1, context.messages.figuresHeading, 'subtitle')}
    ${said(context).map(({ numbers, note }) =>
      numbers.map(([label, number], index) => {
        const isLast = index === numbers.length - 1;
        return html`<p class="figure">
          ${label}${apart(context)}<b>${number}</b>${
            isLast ? html`${apart(context)}<span class="source">${note}</span>` : nothing
          }
        </p>`;
      }),
    )}
  </div>`;
}
