import type { Context } from '../card/context.js';
import { createElement, ofDocument } from '../page/document.js';

const layerStyle = [
  'all:initial',
  'color-scheme:light dark',
  'position:fixed',
  'inset:0',
  'z-index:2147483647',
  'display:block',
  'box-sizing:border-box',
  'inline-size:100%',
  'block-size:100%',
  'padding:1em',
  'background:canvas',
  'color:canvastext',
  'font:medium system-ui,sans-serif',
];

/** Below the message, and tall enough for a finger. */
const linkStyle = [
  'all:initial',
  'position:fixed',
  'inset-block-start:3em',
  'inset-inline-start:1em',
  'display:block',
  'font:medium system-ui,sans-serif',
];

/** Milliseconds after which the other site may never come. */
const patience = 10_000;

/** Sets styles that beat the page's. Through the object: a policy may forbid the attribute. */
function paint(element: HTMLElement, rules: readonly string[]): void {
  element.style.cssText = rules.map((rule) => `${rule}!important`).join(';');
}

/** Offers a link in a dialog: a modal dialog of the page makes everything outside it inert. */
function offerLink(layer: HTMLElement, address: string, text: string): void {
  const dialog = createElement('dialog', layer.ownerDocument);
  const link = createElement('a', layer.ownerDocument);
  link.href = address;
  link.target = '_top';
  link.rel = 'nofollow noreferrer';
  link.referrerPolicy = 'no-referrer';
  link.textContent = text;
  paint(dialog, linkStyle);
  paint(link, ['all:revert', 'display:block', 'padding-block:1em']);
  dialog.append(link);
  layer.append(dialog);
  dialog.showModal?.();
}

/** Hides the page's address from the other site, which `location.replace` has no option for. */
export function keepReferrer(page: Document): () => void {
  const policy = createElement('meta', page);
  policy.name = 'referrer';
  policy.content = 'no-referrer';
  (ofDocument(page, 'head') ?? ofDocument(page, 'documentElement')).append(policy);
  return () => policy.remove();
}

/** Covers the page at once with a neutral layer. Returns a function that removes it. */
export function coverPage(
  page: Document,
  { direction, exit, language, messages }: Context,
): () => void {
  const layer = createElement('div', page);
  layer.setAttribute('role', 'alert');
  layer.lang = language;
  layer.dir = direction;
  layer.popover = 'manual';
  paint(layer, layerStyle);
  (ofDocument(page, 'body') ?? ofDocument(page, 'documentElement')).append(layer);
  try {
    // Above the page's own dialogs.
    layer.showPopover?.();
  } catch {
    // A page may cancel it. The layer's z-index still puts it above everything but dialogs.
  }
  // Screen readers announce text added to an alert, not the text it was added with.
  layer.textContent = messages.exitLoading;
  // A site that is down must not leave the reader on an empty page.
  const timer = setTimeout(() => offerLink(layer, exit ?? '', messages.exit), patience);
  return () => {
    clearTimeout(timer);
    layer.remove();
  };
}

/** Replaces the title, so that the tab tells nothing either. Returns a function that restores it. */
export function changeTitle(page: Document, { messages }: Context): () => void {
  const title = ofDocument(page, 'title');
  const change = (text: string) => Reflect.set(Document.prototype, 'title', text, page);
  change(messages.exitLoading);
  return () => change(title);
}
