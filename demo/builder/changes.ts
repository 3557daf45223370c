import { make } from './make.js';

/** A comment, a tag, or the text of a line. */
const pieces = /<!--.*?-->|<(?:"[^"]*"|[^">])*>|[^<\n]+|\n/gs;
/** In a tag: white space, where it opens or closes, an attribute. */
const parts = /\s+|^<\/?[\w-]+|>$|[^\s=>]+(?:="[^"]*")?/g;
/** In a frame's address, which holds the choices as its query: where the next one begins. */
const query = /(?=[?&]|"$)/;

/** The code in the smallest pieces that are worth a mark. Joined, they are the code again. */
function split(code: string): string[] {
  return (code.match(pieces) ?? []).flatMap((piece) =>
    /^<[/\w]/.test(piece)
      ? (piece.match(parts) ?? []).flatMap((part) =>
          part.startsWith('src="') ? part.split(query) : part,
        )
      : [piece],
  );
}

/** Those that the others do not have, each as often as it is missing there. */
function without(some: readonly string[], others: readonly string[]): Set<number> {
  const left = new Map<string, number>();
  for (const part of others) left.set(part, (left.get(part) ?? 0) + 1);
  const found = new Set<number>();
  some.forEach((part, index) => {
    const count = left.get(part) ?? 0;
    left.set(part, count - 1);
    if (part.trim() && count <= 0) found.add(index);
  });
  return found;
}

/** What a choice did to the code. */
export interface Change {
  /** The code as it is now, with marks on what is new. As text, it is the code and nothing else. */
  readonly marked: readonly (HTMLElement | string)[];
  /** What is new in it or gone from it, in short. */
  readonly gist: HTMLElement;
}

/**
 * Compares the code with what it was. Where something was only taken away, the tag or the text that
 * held it is marked. Undefined where nothing changed.
 */
export function findChange(before: string, now: string): Change | undefined {
  const [old, fresh] = [split(before), split(now)];
  const added = without(fresh, old);
  const [newest] = added;
  const gone = [...without(old, fresh)].map((index) => old[index] ?? '');
  if (newest === undefined) {
    const place = fresh.findIndex((part, index) => part !== old[index]);
    if (place < 0 && old.length === fresh.length) return undefined;
    const opens = fresh.slice(0, Math.max(place, 0) + 1).map((part) => /^<\w/.test(part));
    const holder = opens.lastIndexOf(true);
    added.add(Math.max(holder, 0));
  }
  const gist =
    newest === undefined
      ? make('del', {}, gone[0]?.trim() ?? '')
      : make('mark', {}, fresh[newest]?.trim() ?? '');
  const marked = fresh.map((part, index) => (added.has(index) ? make('mark', {}, part) : part));
  return { marked, gist };
}
