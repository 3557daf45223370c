/**
 * Reads a property or method from `Document.prototype`, because a page's names hide those of its
 * document: `<form name="head">`, `<img name="createElement">`.
 */
export function ofDocument<Name extends keyof Document>(
  page: Document,
  name: Name,
): Document[Name] {
  return Reflect.get(Document.prototype, name, page);
}

/** As `document.createElement`. */
export function createElement<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  page = document,
): HTMLElementTagNameMap[Name] {
  return ofDocument(page, 'createElement').call(page, name) as HTMLElementTagNameMap[Name];
}

/** The selection of a page; null in a frame that is not displayed. */
export function selectionOn(page: Document): Selection | null {
  return ofDocument(page, 'getSelection').call(page);
}
