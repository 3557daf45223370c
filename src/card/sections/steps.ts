import { html, nothing, type TemplateResult } from 'lit';
import type { Context } from '../context.js';

/**
 * What to do and not to do, and a word to the person it is happening to. What to do in danger is in
 * `contact`, which every card has.
 */
export function steps(context: Context): TemplateResult {
  const { help, messages } = context;
  // Only a hotline can promise this, not a police line.
  const isHotline = help?.main.kind === 'trafficking';
  return html`<div part="steps">
    <p><strong>${messages.doNotConfront}</strong> ${messages.noteAndCall}</p>
    ${isHotline ? html`<p><strong>${messages.isItYou}</strong> ${messages.toYou}</p>` : nothing}
  </div>`;
}
