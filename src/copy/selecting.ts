import { selectionOn } from '../page/document.js';

/** The selection on a node’s page. */
const selected = ({ ownerDocument: page }: Node) => `${(page && selectionOn(page)) ?? ''}`.trim();

/**
 * Tells selecting a number from clicking it. Releasing the mouse on the link after selecting its text
 * is a click too, and must not start a call.
 *
 * @returns whether a click ends a selection inside a link
 */
export function watchSelecting(root: ShadowRoot): (link: Element, click: UIEvent) => boolean {
  // An older selection does not count.
  let before = '';
  root.addEventListener('pointerdown', () => {
    before = selected(root);
  });
  return (link, { detail }) => {
    const now = selected(link);
    // `detail` is 0 for a click by keyboard.
    return detail > 0 && now !== '' && now !== before && link.textContent.includes(now);
  };
}
