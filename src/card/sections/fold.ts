import { html, type TemplateResult } from 'lit';
import type { Context } from '../context.js';
import { heading } from './heading.js';

/**
 * Folds what not everybody needs at once, in a native disclosure, which find-in-page and print can reach.
 * HTML without a script has a heading instead: feeds and mail drop `details`.
 */
export function fold(
  context: Context,
  className: 'more' | 'other',
  title: string,
  content: unknown,
): TemplateResult {
  if (!context.interactive) return html`${heading(context, 1, title, 'subtitle')} ${content}`;
  return html`<details class=${className}>
    <summary>${title}</summary>
    ${content}
  </details>`;
}
