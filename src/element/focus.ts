/** What a reader can move to in a card. */
const stops = 'a[href], button, select, summary';

/** Whether a stop stands for another one that has gone: the same choice, or the same line. */
const isSame = (stop: Element, gone: Element) =>
  ['data-choice', 'data-id', 'data-channel', 'class'].every(
    (name) => stop.getAttribute(name) === gone.getAttribute(name),
  ) && stop.localName === gone.localName;

/**
 * Remembers where the focus is before a drawing. Browsers send it to the body when its element goes,
 * and a reader with a keyboard begins again at the top of the page.
 *
 * @returns moves it, if its element has gone, to the nearest stop that is left
 */
export function rememberFocus(root: ShadowRoot): () => void {
  const focused = root.activeElement;
  const before = [...root.querySelectorAll<HTMLElement>(stops)];
  const place = before.findIndex((stop) => stop === focused);
  return () => {
    if (place < 0 || (focused && root.contains(focused))) return;
    const after = [...root.querySelectorAll<HTMLElement>(stops)];
    const same = after.find((stop) => focused && isSame(stop, focused));
    const distance = (stop: HTMLElement) => Math.abs(before.indexOf(stop) - place);
    const [nearest] = before
      .filter((stop) => root.contains(stop))
      .sort((one, other) => distance(one) - distance(other));
    const next = same ?? nearest ?? after[Math.min(place, after.length - 1)];
    next?.focus({ preventScroll: true });
  };
}
