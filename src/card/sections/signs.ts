import { html, nothing, type TemplateResult } from 'lit';
import type { Context } from '../context.js';
import type { SignId } from '../../content/signs.js';
import { fold } from './fold.js';
import { heading } from './heading.js';

function list({ messages }: Context, ids: readonly SignId[]): unknown {
  return ids.length
    ? html`<ul part="signs" role="list">
        ${ids.map((id) => html`<li part="sign">${messages.signs[id]}</li>`)}
      </ul>`
    : nothing;
}

/** The other signs, by group, in a native disclosure: all are in the document. */
function moreSigns(context: Context): TemplateResult {
  const { interactive, messages } = context;
  const groups = html`<div class="groups">
    ${context.signs.rest.map(
      ({ group, signs: ids }) =>
        html`<div>
          ${heading(context, interactive ? 1 : 2, messages.groups[group], 'subtitle')}
          ${list(context, ids)}
        </div>`,
    )}
  </div>`;
  return fold(context, 'more', messages.moreSigns, groups);
}

/** The signs for the setting, what they are not, and the others. */
export function signs(context: Context): TemplateResult {
  const { first, rest } = context.signs;
  return html`
    <p class="lede">${context.messages.notProof}</p>
    ${list(context, first)} ${rest.length ? moreSigns(context) : nothing}
  `;
}
