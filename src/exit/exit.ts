import { html, nothing, type TemplateResult } from 'lit';
import type { Context } from '../card/context.js';

/**
 * The button that leaves this page: a real link, which works without the script, also in a frame that
 * may navigate the page. What leaving does not do always stands beside it.
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
      >${messages.exit}</a
    >
    <p>
      ${exitBy === 'shift' ? html`<span class="keys">${messages.exitShift}</span>` : nothing}
      ${messages.exitHistory} <b role="status">${exitNotice}</b>
    </p>
  </div>`;
}
