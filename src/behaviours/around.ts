/**
 * What stands around a node, across shadow roots. Everything is read by the getters of `Node`: an
 * `<input name="parentNode">` hides that of its form, an `<img name="host">` makes one on the document.
 */

const isFragment = (node: Node) => node.nodeType === Node.DOCUMENT_FRAGMENT_NODE;

/** The host of a shadow root; undefined for whatever else. */
function hostOf(root: Node): Element | undefined {
  return isFragment(root) ? (root as Partial<ShadowRoot>).host : undefined;
}

/** The element around another; undefined at the top of the page and on a server. */
export function elementAround(element: Element): Element | undefined {
  if (!globalThis.Node) return undefined;
  const read = (name: 'parentElement' | 'parentNode') =>
    Reflect.get(Node.prototype, name, element) as Node | null;
  const root = read('parentNode');
  return (read('parentElement') as Element | null) ?? (root ? hostOf(root) : undefined);
}

/** The roots around an element, from its own to the document: observers do not see into shadow roots. */
export function rootsAround(element: Element): Node[] {
  const roots: Node[] = [];
  for (let root: Node | undefined = element.getRootNode(); root;) {
    roots.push(root);
    root = hostOf(root)?.getRootNode();
  }
  return roots;
}
