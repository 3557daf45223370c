/** What demo/languages.njk shows: every string of every language, and what it literally says. */
import { languages } from '../src/locales/languages.js';
import type { Messages } from '../src/locales/messages.js';
import { directionOf } from '../src/locales/resolve.js';
import { strings } from './strings.js';

interface Locale {
  readonly default: Messages;
  /** English has none. */
  readonly backTranslation?: Readonly<Record<string, string>>;
}

const languageNames = new Intl.DisplayNames('en', { type: 'language' });

const localeOf = async (tag: string) => (await import(`../src/locales/${tag}.ts`)) as Locale;

const english = strings((await localeOf('en')).default).filter(([path]) => path !== 'reviewed');

async function languagePage(tag: string) {
  const { default: messages, backTranslation: back = {} } = await localeOf(tag);
  const own = new Map(strings(messages));
  return {
    tag,
    name: languageNames.of(tag) ?? tag,
    direction: directionOf(tag),
    reviewed: messages.reviewed,
    rows: english.map(([path, text]) => ({
      path,
      english: text,
      own: own.get(path) ?? '',
      back: back[path] ?? '',
    })),
  };
}

/** All but English. */
export const languagePages = await Promise.all(
  languages.filter((tag) => tag !== 'en').map(languagePage),
);
