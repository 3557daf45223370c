/**
 * What is around a node, across shadow roots. Uses the getters of `Node.prototype`: an
 * `<input name="parentNode">` hides that of its form, and `<img name="host">` adds one to the document.
 */

/** The host of the shadow root that a node is in. */
export function hostOf(node: Node): Element | undefined {
  const root = Node.prototype.getRootNode.call(node);
  const isFragment = root.nodeType === Node.DOCUMENT_FRAGMENT_NODE;
  return isFragment ? (root as Partial<ShadowRoot>).host : undefined;
}

/** The parent element, across shadow roots; undefined at the top of the page and on a server. */
export function elementAround(element: Element): Element | undefined {
  if (!globalThis.Node) return undefined;
  const parent = Reflect.get(Node.prototype, 'parentElement', element) as Element | null;
  return parent ?? hostOf(element);
}

/** The roots around an element, from its own to the document. Observers do not see into shadow roots. */
export function rootsAround(element: Element): Node[] {
  const host = hostOf(element);
  return [Node.prototype.getRootNode.call(element), ...(host ? rootsAround(host) : [])];
}
