import { mountMarked } from './marked-places.js';
import { TraffickingHelp } from './trafficking-help.js';
import { warnOnce } from '../page/warn.js';

/**
 * Registers `<trafficking-help>` once. A second copy of the same version is silent; another version
 * warns and leaves the first in place. Never throws: without custom elements, or on a page that refuses
 * this one, the fallback stays.
 *
 * @returns the class that draws the page's cards if it is of this version, else our own
 */
export function define(): typeof TraffickingHelp {
  const registry = globalThis.customElements as CustomElementRegistry | undefined;
  const existing = registry?.get('trafficking-help') as typeof TraffickingHelp | undefined;
  if (existing?.version === TraffickingHelp.version) return existing;
  if (existing) {
    warnOnce(
      `is on this page as version ${existing.version}; version ${TraffickingHelp.version} is ignored.`,
    );
    return TraffickingHelp;
  }
  try {
    registry?.define('trafficking-help', TraffickingHelp);
    // Without custom elements a marked element keeps its content.
    if (registry) mountMarked(() => new TraffickingHelp());
  } catch (error) {
    warnOnce(`is not accepted by this page: ${error}`);
  }
  return TraffickingHelp;
}
