import { allowedByTag } from './element/marked-places.js';
import { define } from './element/register.js';
import type { Messages } from './locales/messages.js';
import { unpack, type Packed } from './locales/packed.js';

/**
 * What each script does when it is loaded. A page may load two scripts of one version for two
 * languages: the second one gives its language to the first one's element.
 */
export function start(locales: Readonly<Record<string, Messages>>): void {
  const element = define();
  element.addScript = startPacked;
  element.allowInMarked(...allowedByTag());
  for (const language of Object.keys(locales)) {
    element.addLocale(language, locales[language] as Messages);
  }
}

/** The same for the single scripts, which carry their languages packed. */
export function startPacked(languages: Readonly<Record<string, Packed>>): void {
  const locales: Record<string, Messages> = {};
  for (const language of Object.keys(languages)) {
    locales[language] = unpack(languages[language] as Packed);
  }
  start(locales);
}
