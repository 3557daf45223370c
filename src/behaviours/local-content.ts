import { isServer } from 'lit';
import { warnOnce } from '../warn.js';

/** Children that nobody means to put inside: a tag closed by `/>` swallows the rest of the page. */
const swallowed = 'main, article, script, h1, footer';

/**
 * Whether a host's default slot holds something other than white space; on a server, it may. A
 * template is what the browser leaves of a server's root when this script was faster.
 */
export function hasLocalContent(host: Node): boolean {
  return (
    isServer ||
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
