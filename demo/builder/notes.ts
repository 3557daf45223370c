import { make } from './make.js';

/** Something to know about the card or the snippet as they are now. */
export interface Note {
  /** `quiet` for what is good to know; else something should be looked at. */
  readonly tone?: 'quiet';
  readonly title: string;
  readonly text: string;
  readonly link?: { readonly href: string; readonly words: string };
  /** Two colours that the text compares. */
  readonly colors?: readonly string[];
}

function swatch(color: string): HTMLElement {
  const element = make('span', { className: 'swatch' });
  element.style.backgroundColor = color;
  return element;
}

function item({ tone, title, text, link, colors = [] }: Note): HTMLElement {
  const element = make(
    'li',
    { className: tone ? `note ${tone}` : 'note' },
    make('strong', {}, title),
    ' ',
    text,
  );
  for (const color of colors) element.append(' ', swatch(color));
  if (link) element.append(' ', make('a', { href: link.href }, link.words));
  return element;
}

/** Milliseconds without a new note after which they are read aloud: nobody wants half a word's. */
const pause = 600;

/** Lists notes, and says aloud what was not among them before. */
export function createNotes(say: (words: string) => void) {
  const known = new Map<HTMLElement, readonly string[]>();
  let fresh: string[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  return (list: HTMLElement, notes: readonly Note[]): void => {
    const texts = notes.map(({ title, text }) => `${title} ${text}`);
    const before = known.get(list);
    known.set(list, texts);
    if (before?.join() === texts.join()) return;
    list.replaceChildren(...notes.map(item));
    list.hidden = notes.length === 0;
    // What a page opens with is read with the page.
    if (!before) return;
    fresh = [...new Set([...fresh, ...texts])].filter((text) => !before.includes(text));
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (fresh.length) say(fresh.join(' '));
      fresh = [];
    }, pause);
  };
}
