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

/** Clear of the word, and as high as a finger is wide. */
const linkStyle = [
  'all:initial',
  'position:fixed',
  'inset-block-start:3em',
  'inset-inline-start:1em',
  'display:block',
  'font:medium system-ui,sans-serif',
];

/** After this many milliseconds the other site may never come. */
const patience = 10_000;

/** Above the page's own styles; through the object, because a policy may forbid the attribute. */
function paint(element: HTMLElement, rules: readonly string[]): void {
  element.style.cssText = rules.map((rule) => `${rule}!important`).join(';');
}

/** A dialog, because one of the page's own would keep the reader from everything outside it. */
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

/** Keeps the address of a page from the other site: `location.replace` cannot say so itself. */
export function keepReferrer(page: Document): () => void {
  const policy = createElement('meta', page);
  policy.name = 'referrer';
  policy.content = 'no-referrer';
  (ofDocument(page, 'head') ?? ofDocument(page, 'documentElement')).append(policy);
  return () => policy.remove();
}

/** Hides a page at once behind a layer that says nothing about it. Returns what takes it away again. */
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
    // Above a dialog of the page's own.
    layer.showPopover?.();
  } catch {
    // The page hears of it first and may object. Above all else the layer is by its style.
  }
  // Screen readers read what comes into an alert, not what it came with.
  layer.textContent = messages.exitLoading;
  // A site that is down must not hold the reader on an empty page.
  const timer = setTimeout(() => offerLink(layer, exit ?? '', messages.exit), patience);
  return () => {
    clearTimeout(timer);
    layer.remove();
  };
}

/** So that the tab says nothing either. Returns what gives the page its title back. */
export function changeTitle(page: Document, { messages }: Context): () => void {
  const title = ofDocument(page, 'title');
  const change = (text: string) => Reflect.set(Document.prototype, 'title', text, page);
  change(messages.exitLoading);
  return () => change(title);
}
