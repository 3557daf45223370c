/** What sentences are made of: texts, and the pieces that somebody draws. */
import type { Contact } from '../../directory/find.js';
import { fill } from '../../locales/fill.js';

/** Draws the pieces of a sentence that are more than text. */
export interface Pen<T> {
  /** The contact's number, as a link that calls it. */
  phone(contact: Contact): T;
  /** The proper name of a line. */
  name(contact: Contact): T;
  /** A number, a code or an address, which keeps its order inside right-to-left text. */
  isolated(text: string): T;
  /** A piece with the punctuation that follows it. */
  together(piece: T, mark: string): T;
  /** An English word, which is to be read aloud as one in any language. */
  english(text: string): T;
}

/** Text and drawn pieces, one after the other. */
export type Sentence<T> = readonly (string | T)[];

/**
 * Joins sentences with spaces and leaves out empty ones. Merges neighbouring texts, because each part
 * that is drawn by itself costs the browser three nodes.
 */
export function sentences<T>(parts: readonly (string | Sentence<T> | undefined)[]): Sentence<T> {
  const joined: (string | T)[] = [];
  for (const part of parts) {
    if (!part?.length) continue;
    const pieces = typeof part === 'string' ? [part] : part;
    for (const piece of joined.length ? [' ', ...pieces] : pieces) {
      const before = joined.pop();
      if (typeof piece === 'string' && typeof before === 'string') joined.push(before + piece);
      else joined.push(...(before === undefined ? [piece] : [before, piece]));
    }
  }
  return joined;
}

/** What must not begin a line, UAX 14: classes CL, CP, EX and IS. */
const closing =
  /^[.,:;!?)\u060c\u061b\u061f\u0964\u3001\u3002\uff01\uff09\uff0c\uff1a\uff1b\uff1f]+/;

/**
 * A message with its values. Punctuation stays with the piece before it: a number is a box of its own,
 * after which browsers break a line even before a full stop.
 */
export function filled<T>(
  message: string,
  values: Readonly<Record<string, string | T>>,
  pen: Pen<T>,
): Sentence<T> {
  const said: (string | T)[] = [];
  for (const part of fill(message, values) as (string | T)[]) {
    const before = said[said.length - 1];
    const isAfterPiece = before !== undefined && typeof before !== 'string';
    const [mark = ''] = (isAfterPiece && typeof part === 'string' && closing.exec(part)) || [];
    if (mark) said.splice(-1, 1, pen.together(before as T, mark));
    const rest = typeof part === 'string' ? part.slice(mark.length) : part;
    if (rest !== '') said.push(rest);
  }
  return said;
}
