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

/** Milliseconds without a new note after which one is read aloud: nobody wants half a word's. */
const pause = 600;

interface Spoken {
  readonly words: string;
  readonly isQuiet: boolean;
}

/** A note in one breath: its title and the first sentence of its text. The rest can be read. */
function spoken({ tone, title, text }: Note): Spoken {
  const [first] = /^.*?\.(?=\s|$)/.exec(text) ?? [text];
  return { words: `${title} ${first}`, isQuiet: tone === 'quiet' };
}

/** Lists notes, and says aloud what was not among them before: one at a time, the gravest. */
export function createNotes(say: (words: string) => void) {
  const known = new Map<HTMLElement, readonly Spoken[]>();
  const listed = new Map<HTMLElement, string>();
  let fresh: Spoken[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  function listen(place: HTMLElement, now: readonly Spoken[]): void {
    const before = known.get(place);
    known.set(place, now);
    // What a page opens with is read with the page.
    if (!before) return;
    const isNew = ({ words }: Spoken) => before.every((other) => other.words !== words);
    fresh.push(...now.filter(isNew));
    clearTimeout(timer);
    timer = setTimeout(() => {
      const shown = new Set([...known.values()].flat().map(({ words }) => words));
      const still = fresh.filter(({ words }) => shown.has(words));
      const gravest = still.find(({ isQuiet }) => !isQuiet) ?? still[0];
      if (gravest) say(gravest.words);
      fresh = [];
    }, pause);
  }

  return {
    show(list: HTMLElement, notes: readonly Note[]): void {
      const texts = notes.map(({ title, text }) => `${title} ${text}`).join();
      if (listed.get(list) === texts) return;
      listed.set(list, texts);
      list.replaceChildren(...notes.map(item));
      list.hidden = notes.length === 0;
      listen(list, notes.map(spoken));
    },
    /** Says something in a place of its own, such as beside an option. */
    remark(place: HTMLElement, words: string): void {
      if (known.has(place) && place.textContent === words) return;
      place.textContent = words;
      place.hidden = !words;
      listen(place, words ? [{ words, isQuiet: false }] : []);
    },
  };
}
