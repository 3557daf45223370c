import { take } from './make.js';

/** Room for two columns; the style sheet asks the same. */
const wide = matchMedia('(min-width: 1024px) and (min-height: 600px)');

/**
 * Keeps the order of the page that of its style sheet, so that the keyboard and a screen reader go
 * the way that the eyes go: in two columns the options, the card, the snippet; in one column the
 * card, the usual options, the snippet, and what is folded.
 */
export function arrange(): void {
  const [card, snippet] = [take('#preview'), take('#snippet')];
  function move(): void {
    const focused = document.activeElement;
    if (wide.matches) {
      take('#result').append(card, snippet);
    } else {
      take('#choices').prepend(card);
      take('#options').after(snippet);
    }
    // What is moved loses the focus.
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }
  if (!wide.matches) move();
  wide.addEventListener('change', move);
}
