import { createElement, ofDocument } from '../page/document.js';
import { readOptions } from '../options/attributes.js';
import { createContext, type Context } from '../card/context.js';
import { link, spell } from '../directory/number.js';
import en from '../locales/en.js';
import { essentials, type Pen } from '../card/wording/sentences.js';

const text = (words: string) => ofDocument(document, 'createTextNode').call(document, words);

/** Draws by DOM calls only: links to numbers are links, all else is text. */
const pen: Pen<Node> = {
  phone({ number = '' }) {
    const anchor = createElement('a');
    anchor.href = link('tel', number) ?? '';
    anchor.target = '_self';
    anchor.dir = 'ltr';
    anchor.textContent = spell(number);
    return anchor;
  },
  name: ({ name = '' }) => text(name),
  isolated: text,
};

/** Looks the place up by itself, in English: whatever was to draw the card may be what is broken. */
function placeOf(card: Element): Context {
  const [country, region] = ['country', 'region'].map((name) => card.getAttribute(name));
  return createContext(readOptions({ country, region }), {
    language: 'en',
    messages: en,
    now: new Date(),
    hasLocal: false,
    interactive: false,
    canPrint: false,
  });
}

/**
 * What stands in a card that could not be drawn: the page's children again. Where the page has given
 * no fallback, the browser shows what is inside that slot: the line, what a caller must know of it,
 * and the emergency number. DOM calls only, and slots made before anything could fail: whatever broke
 * the template must not break this.
 */
export class Failsafe {
  private readonly fallback = createElement('slot');
  private readonly local = createElement('slot');

  constructor() {
    this.fallback.name = 'fallback';
  }

  /**
   * @param card what was to be drawn
   * @param context what it was to show, as far as that is known
   */
  show(card: HTMLElement, root: ShadowRoot, context: Context | undefined): void {
    const ways = [
      () => context && essentials(context, pen),
      () => essentials(placeOf(card), pen),
      () => [en.dangerLocal],
    ];
    for (const way of ways) {
      try {
        const said = way();
        if (!said) continue;
        this.fallback.replaceChildren(...said);
        break;
      } catch {
        // The next way asks less of the page.
      }
    }
    root.replaceChildren(this.fallback, this.local);
  }
}
