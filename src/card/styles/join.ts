import { unsafeCSS, type CSSResult } from 'lit';

/**
 * Joins style sheets. Not with values in Lit's `css`, which uses `reduce`: Prototype.js 1.6 replaces it.
 */
export function joinStyles(...sheets: readonly (CSSResult | string)[]): CSSResult {
  return unsafeCSS(sheets.join(''));
}
