import { html, type TemplateResult } from 'lit';
import type { Context } from '../context.js';
import { heading } from './heading.js';

/** Prevention: talk about it, all year round. */
export function talk(context: Context): TemplateResult {
  const { messages } = context;
  return html`
    ${heading(context, 1, messages.talkHeading, 'subtitle')}
    <ul role="list">
      ${messages.talks.map((text) => html`<li>${text}</li>`)}
    </ul>
  `;
}
