import { unsafeCSS, type CSSResult } from 'lit';

/**
 * Style sheets as one. Not with values in Lit's `css`, which joins them by `reduce`: Prototype.js 1.6
 * replaces that by another function.
 */
export function joinStyles(...sheets: readonly (CSSResult | string)[]): CSSResult {
  return unsafeCSS(sheets.join(''));
}
