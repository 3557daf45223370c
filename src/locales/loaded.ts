import { complete } from './complete.js';
import en from './en.js';
import { languages } from './languages.js';
import type { Messages } from './messages.js';
import { resolveLanguage } from './resolve.js';
import { warnOnce } from '../page/warn.js';

const english = complete('en', en);

/** The languages at hand, by BCP 47 tag. */
const loaded = new Map<string, Messages>([['en', english]]);

/** RFC 5646, 2.1, as far as pages use it: `es`, `zh-Hans`, `pt-BR`. */
const tagShape = /^[a-z]{2,8}(-[a-z\d]{1,8}){0,3}$/i;

/**
 * Takes a language. What cannot be one is ignored with a warning.
 *
 * @param language BCP 47 tag
 */
export function addLanguage(language: string, messages: Messages): void {
  if (typeof language !== 'string' || !tagShape.test(language)) {
    warnOnce('addLocale: the language is not known. Allowed: a BCP 47 tag such as es or zh-Hans.');
  } else if (typeof messages !== 'object' || messages === null) {
    warnOnce(`addLocale("${language}"): no messages. Allowed: an object such as locales/es.js.`);
  } else {
    try {
      loaded.set(language, complete(language, messages));
    } catch (error) {
      warnOnce(`addLocale("${language}"): its messages cannot be read. ${error}`);
    }
  }
}

/** The language at hand for a BCP 47 tag, and its words; English where there is none. */
export function findLanguage(tag: string): { language: string; messages: Messages } {
  const found = resolveLanguage(tag, [...loaded.keys()]);
  if (tag && !found) {
    const exists = resolveLanguage(tag, languages);
    const remedy = exists
      ? ` Load trafficking-help.${exists}.js, or a script that has it: npx trafficking-help script --lang ${[...loaded.keys(), exists].join(',')}`
      : '';
    warnOnce(`lang="${tag}" is not in this script, so the card is in English.${remedy}`);
  }
  const language = found ?? 'en';
  return { language, messages: loaded.get(language) ?? english };
}
