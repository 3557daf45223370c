import en from './en.js';
import type { Messages } from './messages.js';

/** A language as the scripts carry it: its texts alone, in the order of the English ones. */
export type Packed = readonly (string | null)[];

/** What messages are made of: texts, in lists and by name. */
type Texts = string | null | readonly Texts[] | TextsByName;
interface TextsByName {
  readonly [name: string]: Texts;
}

/** Where each text stands. */
const english = en as unknown as TextsByName;

const isText = (texts: Texts): texts is string | null =>
  texts === null || typeof texts === 'string';

/** The texts of a language. The build calls this: the names of the texts are the same 15 times. */
export function pack(messages: Messages): Packed {
  const textsOf = (like: Texts, texts: Texts = null): Packed =>
    isText(texts)
      ? [texts]
      : Object.entries(like as TextsByName).flatMap(([name, inner]) =>
          textsOf(inner, (texts as TextsByName)[name]),
        );
  return textsOf(english, messages as unknown as Texts);
}

/** The language that `pack` was given. */
export function unpack(packed: Packed): Messages {
  const rest = [...packed];
  const take = (like: Texts): unknown => {
    if (isText(like)) return rest.shift();
    if (Array.isArray(like)) return like.map((inner: Texts) => take(inner));
    const named: Record<string, unknown> = {};
    // Not `Object.keys`, which old libraries replace: one name too many, and every text is another's.
    for (const name of Reflect.ownKeys(like) as string[]) {
      named[name] = take((like as TextsByName)[name] ?? null);
    }
    return named;
  };
  return take(english) as Messages;
}
