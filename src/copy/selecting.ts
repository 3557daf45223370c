import { selectionOn } from '../page/document.js';

/** What is selected on the page of a node. */
const selected = ({ ownerDocument: page }: Node) => `${(page && selectionOn(page)) ?? ''}`.trim();

/**
 * Tells a mouse that has selected a number from one that presses it: letting go of it on its link is
 * a click as well, and must call nobody.
 *
 * @returns whether a click ends a selection inside a link
 */
export function watchSelecting(root: ShadowRoot): (link: Element, click: UIEvent) => boolean {
  // It may be left from earlier.
  let before = '';
  root.addEventListener('pointerdown', () => {
    before = selected(root);
  });
  return (link, { detail }) => {
    const now = selected(link);
    // A click made with a key has no detail.
    return detail > 0 && now !== '' && now !== before && link.textContent.includes(now);
  };
}
