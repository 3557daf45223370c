import { html, nothing, type TemplateResult } from 'lit';
import type { Context } from '../card/context.js';

/**
 * The way off this page. A real link, which works without the script's help, also in a frame that may
 * leave; beside it always what leaving does not do.
 */
export function exit({
  exit: address,
  exitBy,
  exitNotice,
  messages,
}: Context): TemplateResult | typeof nothing {
  if (!address) return nothing;
  return html`<div part="exit">
    <a href=${address} target="_top" rel="nofollow noreferrer" referrerpolicy="no-referrer"
      ><span class="unseen">${messages.exitPrefix} </span>${messages.exit}</a
    >
    <p>
      ${exitBy === 'shift' ? html`<span class="keys">${messages.exitShift}</span>` : nothing}
      ${messages.exitHistory} <b role="status">${exitNotice}</b>
    </p>
  </div>`;
}
