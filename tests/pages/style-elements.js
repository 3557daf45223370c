/* global Document, ShadowRoot, CSSStyleSheet */

/** Makes an older engine of this one: style sheets come as elements only. */
delete Document.prototype.adoptedStyleSheets;
delete ShadowRoot.prototype.adoptedStyleSheets;
delete CSSStyleSheet.prototype.replace;
delete CSSStyleSheet.prototype.replaceSync;
