/**
 * What stands around a node, across shadow roots. Everything is read by the getters of `Node`: an
 * `<input name="parentNode">` hides that of its form, an `<img name="host">` makes one on the document.
 */

/** The host of the shadow root that a node is in. */
export function hostOf(node: Node): Element | undefined {
  const root = Node.prototype.getRootNode.call(node);
  const isFragment = root.nodeType === Node.DOCUMENT_FRAGMENT_NODE;
  return isFragment ? (root as Partial<ShadowRoot>).host : undefined;
}

/** The element around another; undefined at the top of the page and on a server. */
export function elementAround(element: Element): Element | undefined {
  if (!globalThis.Node) return undefined;
  const parent = Reflect.get(Node.prototype, 'parentElement', element) as Element | null;
  return parent ?? hostOf(element);
}

/** The roots around an element, from its own to the document: observers do not see into shadow roots. */
export function rootsAround(element: Element): Node[] {
  const host = hostOf(element);
  return [Node.prototype.getRootNode.call(element), ...(host ? rootsAround(host) : [])];
}
