import { own } from '../page/own.js';
import { warnOnce } from '../page/warn.js';
import en from './en.js';
import type { Messages } from './messages.js';

type Tree = Readonly<Record<string, unknown>>;

/** Those that a message must have. The date is written out in the words of the single scripts. */
const placeholders = (text: string) => (text.match(/\{(?!date\})\w+\}/g) ?? []).sort().join();

/** A list of the site's own length: not each language needs as many words for it. */
function isList(value: unknown): value is readonly string[] {
  return (
    Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'string')
  );
}

/** One message: the given one where it can stand for the English one, else that. */
function choose(english: unknown, given: unknown, path: string, wrong: string[]): unknown {
  if (typeof english === 'string') {
    if (typeof given === 'string' && placeholders(given) === placeholders(english)) return given;
  } else if (Array.isArray(english)) {
    if (isList(given)) return given;
  } else {
    return chooseAll(english as Tree, (given ?? {}) as Tree, `${path}.`, wrong);
  }
  wrong.push(path);
  return english;
}

function chooseAll(english: Tree, given: Tree, path: string, wrong: string[]): Tree {
  const chosen: Record<string, unknown> = own({});
  // Not `Object.keys`, which old libraries replace.
  for (const name of Reflect.ownKeys(english) as string[]) {
    if (name === 'reviewed') continue;
    chosen[name] = choose(english[name], given[name], path + name, wrong);
  }
  return chosen;
}

/**
 * Messages in which nothing is missing: what a language lacks, or has without a placeholder of the
 * English message, is English. A number that is not said is worse than one said in English.
 *
 * @param language for the warning, which names what is wrong
 */
export function complete(language: string, messages: Messages): Messages {
  const wrong: string[] = [];
  const chosen = chooseAll(en as unknown as Tree, messages as unknown as Tree, '', wrong);
  if (wrong.length) {
    warnOnce(
      `addLocale("${language}"): English stands for what is missing or lacks a placeholder: ` +
        `${wrong.slice(0, 10).join(', ')}${wrong.length > 10 ? ` and ${wrong.length - 10} more` : ''}.`,
    );
  }
  return chosen as unknown as Messages;
}
