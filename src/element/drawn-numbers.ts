import type { Context } from '../card/context.js';
import { link, spell } from '../directory/number.js';

const digitsOf = (text: string | null) => (text ?? '').replace(/\D/g, '');

/** Whether a link shows the number that it dials. */
function agrees(anchor: Element): boolean {
  const number = anchor.getAttribute('href')?.slice('tel:'.length) ?? '';
  return digitsOf(anchor.textContent) === digitsOf(spell(number));
}

/**
 * Whether a drawn card holds its main number as a link, and every number link shows what it dials.
 * Catches templates that were damaged on their way, and texts that a translation tool has held on to.
 */
export function showsNumbers(root: ShadowRoot, { help, unitedStates }: Context): boolean {
  const main = (help ?? unitedStates)?.main;
  const address = main?.number && link('tel', main.number);
  const anchors = [...root.querySelectorAll('a[href^="tel:"], a[href^="sms:"]')];
  return (
    root.querySelector('[part~=base]') !== null &&
    anchors.every(agrees) &&
    (!address || anchors.some((anchor) => anchor.getAttribute('href') === address))
  );
}
