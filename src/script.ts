import { define } from './register.js';
import type { Messages } from './locales/messages.js';
import { TraffickingHelp } from './trafficking-help.js';

/** What each single script does when it is loaded: its languages, then the element. */
export function start(locales: Readonly<Record<string, Messages>>): void {
  for (const language of Object.keys(locales)) {
    TraffickingHelp.addLocale(language, locales[language] as Messages);
  }
  define();
}
