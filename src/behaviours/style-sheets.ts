import { adoptStyles, supportsAdoptingStyleSheets, type CSSResult } from 'lit';

/**
 * Gives a shadow root its styles. A sheet serves one document: others refuse it, and a card that moves
 * to one loses its sheets, so that document gets a sheet of its own.
 */
export function applyStyles(root: ShadowRoot, styles: CSSResult): void {
  const { ownerDocument } = root;
  if (ownerDocument === document || !supportsAdoptingStyleSheets) {
    adoptStyles(root, [styles]);
  } else if (ownerDocument.defaultView) {
    const sheet = new ownerDocument.defaultView.CSSStyleSheet();
    sheet.replaceSync(styles.cssText);
    root.adoptedStyleSheets = [sheet];
  }
}
