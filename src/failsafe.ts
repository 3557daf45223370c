import type { Context } from './context.js';
import { link, spell } from './directory/number.js';
import en from './locales/en.js';
import { fill } from './locales/fill.js';

function call(number = ''): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = link('tel', number) ?? '';
  anchor.textContent = spell(number);
  return anchor;
}

/**
 * What stands in a card that could not be drawn: the page's children again. Where the page has given
 * no fallback, the browser shows what is inside that slot: the line and the emergency number. DOM
 * calls only: whatever broke the template must not break this.
 */
export function failsafe(context: Context | undefined): HTMLSlotElement[] {
  const { help, unitedStates, messages = en } = context ?? {};
  const { main, emergency } = help ?? unitedStates ?? {};
  const fallback = document.createElement('slot');
  fallback.name = 'fallback';
  if (main && emergency) {
    const whom = help ? messages.callLine : messages.inUnitedStates;
    const parts = [
      ...fill(whom, { name: main.name, number: call(main.number) }),
      ' ',
      ...fill(messages.danger, { number: call(emergency.number) }),
    ];
    fallback.append(...(parts as (Node | string)[]));
  } else {
    fallback.append(messages.dangerLocal);
  }
  return [fallback, document.createElement('slot')];
}
