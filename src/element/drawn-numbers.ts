import type { Context } from '../card/context.js';
import { link, spell } from '../directory/number.js';

const digitsOf = (text: string | null) => (text ?? '').replace(/\D/g, '');

/** Whether a link reads what it dials. */
function agrees(anchor: Element): boolean {
  const number = anchor.getAttribute('href')?.slice('tel:'.length) ?? '';
  return digitsOf(anchor.textContent) === digitsOf(spell(number));
}

/**
 * Whether what has been drawn holds the number that it is there for, as a link that reads what it
 * dials, and no link that does not. A template that something has mutilated on its way, or a
 * translation tool that holds on to a text, must not pass for a card.
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
