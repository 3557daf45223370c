import { html, type TemplateResult } from 'lit';
import type { Context } from '../context.js';
import { essentials } from '../wording/sentences.js';
import { own } from './heading.js';
import { pen } from './pen.js';

/** One line inside running text, in the text's own type. */
export function line(context: Context): TemplateResult {
  return html`${own(context) ?? context.messages.question} ${essentials(context, pen(context))}
    <slot></slot>`;
}
