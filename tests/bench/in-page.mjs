/* global performance, requestAnimationFrame */
/**
 * What runs in the measured page. Each function is sent as text, so it stands alone. Those that are
 * timed give milliseconds until the browser has worked out where everything is.
 */

/** Loads a script on a page that holds its tag already, until the card is laid out. */
export async function start({ address, html }) {
  const place = document.createElement('main');
  place.innerHTML = html;
  document.body.append(place);
  void place.offsetHeight;
  const script = document.createElement('script');
  const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
  // Another address each time, or the browser takes what it compiled before.
  script.src = `${address}?${Math.random()}`;
  const begin = performance.now();
  document.head.append(script);
  await loaded;
  await place.firstElementChild.updateComplete;
  void place.offsetHeight;
  return performance.now() - begin;
}

/** Adds that many cards, until all are laid out; leaves them on the page. */
export async function add({ html, count }) {
  document.querySelector('main')?.remove();
  const place = document.createElement('main');
  document.body.append(place);
  void document.body.offsetHeight;
  const begin = performance.now();
  place.innerHTML = html.repeat(count);
  for (const element of place.children) await element.updateComplete;
  void document.body.offsetHeight;
  return performance.now() - begin;
}

/** Sets an attribute of every card on the page, until all are laid out. */
export async function change({ name, value }) {
  const { children } = document.querySelector('main');
  const begin = performance.now();
  for (const element of children) element.setAttribute(name, value);
  for (const element of children) await element.updateComplete;
  void document.body.offsetHeight;
  return performance.now() - begin;
}

/** Takes all cards out again. */
export function remove() {
  const begin = performance.now();
  document.querySelector('main').remove();
  void document.body.offsetHeight;
  return performance.now() - begin;
}

/** The document inside a card with these attributes, without what only Lit needs: comments. */
export async function finishedDocument(attributes) {
  document.body.innerHTML = `<trafficking-help ${attributes}></trafficking-help>`;
  const card = document.querySelector('trafficking-help');
  await card.updateComplete;
  const base = card.shadowRoot.querySelector('[part=base]').cloneNode(true);
  card.remove();
  const comments = document.createTreeWalker(base, 128);
  const found = [];
  while (comments.nextNode()) found.push(comments.currentNode);
  for (const comment of found) comment.remove();
  return base.outerHTML;
}

/** Once the next frame has been drawn. */
export const frame = () =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
