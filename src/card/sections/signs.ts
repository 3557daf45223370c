import { html, nothing, type TemplateResult } from 'lit';
import type { Context } from '../context.js';
import type { SignId } from '../../content/signs.js';
import { fold } from './fold.js';
import { heading } from './heading.js';

/** The signs for the setting, and the others in a native disclosure. All are in the document. */
export function signs(context: Context): TemplateResult {
  const { messages } = context;
  const { first, rest } = context.signs;
  const list = (ids: readonly SignId[]) =>
    ids.length
      ? html`<ul part="signs" role="list">
          ${ids.map((id) => html`<li part="sign">${messages.signs[id]}</li>`)}
        </ul>`
      : nothing;
  const groups = html`<div class="groups">
    ${rest.map(
      ({ group, signs: ids }) =>
        html`<div>
          ${heading(context, context.interactive ? 1 : 2, messages.groups[group], 'subtitle')}
          ${list(ids)}
        </div>`,
    )}
  </div>`;
  return html`
    <p class="lede">${messages.notProof}</p>
    ${list(first)} ${rest.length ? fold(context, 'more', messages.moreSigns, groups) : nothing}
  `;
}
