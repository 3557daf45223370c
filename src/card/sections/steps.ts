import { html, nothing, type TemplateResult } from 'lit';
import type { Context } from '../context.js';

/**
 * What to do and not to do, and a word to the person it is happening to. What to do in danger is in
 * `contact`, which every card has.
 */
export function steps(context: Context): TemplateResult {
  const { help, messages } = context;
  // Only where the directory confirms it.
  const toYou = help?.main.notPolice ? messages.notPolice : messages.toYou;
  return html`<div part="steps">
    <p><strong>${messages.doNotConfront}</strong> ${messages.noteAndCall}</p>
    ${help ? html`<p><strong>${messages.isItYou}</strong> ${toYou}</p>` : nothing}
  </div>`;
}
