import { createElement, ofDocument } from '../page/document.js';
import { readOptions } from '../options/attributes.js';
import { createContext, type Context } from '../card/context.js';
import { link, spell } from '../directory/number.js';
import en from '../locales/en.js';
import type { Pen } from '../card/wording/sentence.js';
import { essentials, numbersAlone } from '../card/wording/sentences.js';
import type { Place } from '../place/place.js';

const text = (words: string) => ofDocument(document, 'createTextNode').call(document, words);

/** Draws with DOM calls only: numbers as links, everything else as text. */
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
  together(piece, mark) {
    const both = createElement('span');
    both.append(piece, mark);
    return both;
  },
  english: text,
};

/**
 * Looks up the place again, in English: whatever draws the card may be what is broken. What the reader has
 * chosen counts, then the element's properties, then its attributes.
 */
function lookUp(card: Element & Partial<Place>, chosen: Place | undefined): Context {
  const valueOf = (name: keyof Place) => card[name] ?? card.getAttribute(name);
  const { country, region } = chosen ?? { country: valueOf('country'), region: valueOf('region') };
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
 * Shown when a card could not be drawn: the page's fallback or, where it has none, the line, what a
 * caller must know about it, and the emergency number. It uses DOM calls only and creates its slots
 * before anything can fail, so that whatever broke the template does not break this.
 */
export class Failsafe {
  private readonly fallback = createElement('slot');
  private readonly local = createElement('slot');

  constructor() {
    this.fallback.name = 'fallback';
  }

  /**
   * @param card the card that could not be drawn
   * @param context what it was to show; undefined if not known
   * @param chosen the place that the reader has chosen
   */
  show(
    card: HTMLElement,
    root: ShadowRoot,
    context: Context | undefined,
    chosen: Place | undefined,
  ): void {
    const place = chosen ?? context?.place;
    const ways = [
      () => context && essentials(context, pen),
      () => essentials(lookUp(card, place), pen),
      () => numbersAlone(lookUp(card, place), pen),
      () => [en.dangerLocal],
    ];
    for (const way of ways) {
      try {
        const said = way();
        if (!said) continue;
        this.fallback.replaceChildren(...said);
        break;
      } catch {
        // The next attempt needs less of the page.
      }
    }
    root.replaceChildren(this.fallback, this.local);
  }
}
