import { mountMarked } from './marked-places.js';
import { TraffickingHelp } from './trafficking-help.js';
import { warnOnce } from '../page/warn.js';

/**
 * Registers `<trafficking-help>`, once: a second copy of the same version is silent, another version
 * leaves the first one in place and warns. Never throws; without custom elements, or where the page
 * refuses this one, its fallback stays.
 *
 * @returns the class that draws the page's cards, when it is of this version
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
    // Where there is no element to make, a marked place keeps what it holds.
    if (registry) mountMarked(() => new TraffickingHelp());
  } catch (error) {
    warnOnce(`is not accepted by this page: ${error}`);
  }
  return TraffickingHelp;
}
