import { html, type TemplateResult } from 'lit';
import type { Context } from '../context.js';
import { heading } from './heading.js';

/** Whom traffickers look for: about traffickers, never a profile of anybody. */
export function risk(context: Context): TemplateResult {
  const { messages } = context;
  return html`
    ${heading(context, 1, messages.riskHeading, 'subtitle')}
    <p>${messages.riskIntro}</p>
    <ul role="list">
      ${messages.risks.map((text) => html`<li>${text}</li>`)}
    </ul>
    <p>${messages.riskGifts} ${messages.riskPicture}</p>
  `;
}
