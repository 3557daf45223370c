const marker = 'data-trafficking-help';

/** Puts a card into a marked element: its `data-` attributes are the card's, its content the fallback. */
function mount(place: Element): void {
  // Ours, or what a page swap has put back together with the card in it.
  if (place.querySelector('trafficking-help')) return;
  const card = document.createElement('trafficking-help');
  for (const { name, value } of [...place.attributes]) {
    if (name.startsWith('data-') && name !== marker) card.setAttribute(name.slice(5), value);
  }
  const fallback = document.createElement('div');
  fallback.slot = 'fallback';
  fallback.append(...place.childNodes);
  card.append(fallback);
  place.append(card);
}

function mountAll(): void {
  for (const place of document.querySelectorAll(`[${marker}]`)) mount(place);
}

/**
 * Makes a card of every `<div data-trafficking-help data-region="MO">`, for editors that strip tags
 * they do not know: those on the page now, and those that come later.
 */
export function mountMarked(): void {
  if (!globalThis.document) return;
  mountAll();
  new MutationObserver(mountAll).observe(document, { childList: true, subtree: true });
}
