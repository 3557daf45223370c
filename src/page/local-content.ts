import { warnOnce } from './warn.js';

/** Children that nobody means to put inside: a tag closed by `/>` swallows the rest of the page. */
const page = 'body, main, article, h1, footer';
const swallowed = `${page}, script`;

/**
 * Whether a host's default slot holds something other than white space; on a server, it may. A
 * template is what the browser leaves of a server's root when this script was faster.
 */
export function hasLocalContent(host: Node): boolean {
  return (
    !globalThis.document ||
    [...host.childNodes].some((node) =>
      'slot' in node
        ? !node.slot && (node as Element).localName !== 'template'
        : node.nodeName === '#text' && /\S/.test(node.textContent ?? ''),
    )
  );
}

export function warnOfSwallowedPage(host: ParentNode): void {
  if (!host.querySelector(swallowed)) return;
  warnOnce('holds more of the page than it should. Close it with </trafficking-help>, not />.');
}

/** The same of a marked element, which may be the page itself. A script in it hides nothing. */
export function holdsPage(place: Element): boolean {
  const { matches, querySelector } = HTMLElement.prototype;
  const isIt = matches.call(place, page) || querySelector.call(place, page) !== null;
  if (isIt) warnOnce(`is marked on more of the page than it should. Use a div, and close it.`);
  return isIt;
}
