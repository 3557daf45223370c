import { adoptStyles, supportsAdoptingStyleSheets, type CSSResult } from 'lit';

/**
 * Gives a shadow root or a document its styles. A sheet serves one document: others refuse it, and a
 * card that moves to one loses its sheets, so that document gets a sheet of its own.
 */
export function applyStyles(root: ShadowRoot | Document, styles: CSSResult): void {
  const owner = root.ownerDocument ?? (root as Document);
  // Not `owner.defaultView`: an image of that name on the page would stand in for it.
  const view = Reflect.get(Document.prototype, 'defaultView', owner) as typeof globalThis | null;
  if (!supportsAdoptingStyleSheets) {
    // Lit appends style elements, for which a document has its head.
    adoptStyles('head' in root ? (root.head as unknown as ShadowRoot) : root, [styles]);
  } else if (owner === document) {
    adoptStyles(root as ShadowRoot, [styles]);
  } else if (view) {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(styles.cssText);
    root.adoptedStyleSheets = [sheet];
  }
}
