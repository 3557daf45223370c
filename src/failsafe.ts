import type { Context } from './context.js';
import { link, spell } from './directory/number.js';
import en from './locales/en.js';
import { essentials, type Pen } from './wording/sentences.js';

/** Draws by DOM calls only: links to numbers are links, all else is text. */
const pen: Pen<Node> = {
  phone({ number = '' }) {
    const anchor = document.createElement('a');
    anchor.href = link('tel', number) ?? '';
    anchor.textContent = spell(number);
    return anchor;
  },
  name: ({ name = '' }) => document.createTextNode(name),
  isolated: (text) => document.createTextNode(text),
};

/**
 * What stands in a card that could not be drawn: the page's children again. Where the page has given
 * no fallback, the browser shows what is inside that slot: the line and the emergency number. DOM
 * calls only: whatever broke the template must not break this.
 */
export function failsafe(context: Context | undefined): HTMLSlotElement[] {
  const fallback = document.createElement('slot');
  fallback.name = 'fallback';
  fallback.append(...(context ? essentials(context, pen) : [en.dangerLocal]));
  return [fallback, document.createElement('slot')];
}
