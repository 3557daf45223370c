import en from './locales/en.js';
import { languages } from './locales/languages.js';
import type { Messages } from './locales/messages.js';
import { resolveLanguage } from './locales/resolve.js';
import { warnOnce } from './warn.js';

/** The languages at hand, by BCP 47 tag. */
const loaded = new Map<string, Messages>([['en', en]]);

/** @param language BCP 47 tag */
export function addLanguage(language: string, messages: Messages): void {
  loaded.set(language, messages);
}

/** The language at hand for a BCP 47 tag, and its words; English where there is none. */
export function findLanguage(tag: string): { language: string; messages: Messages } {
  const found = resolveLanguage(tag, [...loaded.keys()]);
  if (tag && !found) {
    const exists = resolveLanguage(tag, languages);
    const remedy = exists ? `; load trafficking-help.${exists}.js` : '';
    warnOnce(`lang="${tag}" is not in this script, so the card is in English${remedy}.`);
  }
  const language = found ?? 'en';
  return { language, messages: loaded.get(language) ?? en };
}
