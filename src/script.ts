import { allowedByTag } from './behaviours/mounting.js';
import { define } from './register.js';
import type { Messages } from './locales/messages.js';

/**
 * What each single script does when it is loaded. A page may load two scripts of one version for two
 * languages: the second one gives its language to the first one's element.
 */
export function start(locales: Readonly<Record<string, Messages>>): void {
  const element = define();
  element.allowInMarked(...allowedByTag());
  for (const language of Object.keys(locales)) {
    element.addLocale(language, locales[language] as Messages);
  }
}
