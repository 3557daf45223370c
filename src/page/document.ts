/**
 * A property or a method of a document, whatever its page calls its own things: `<form name="head">`
 * and `<img name="createElement">` stand before what every document has. The prototype's are not hidden.
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

/** What is selected on a page; null where nothing can be, as in a frame that is not displayed. */
export function selectionOn(page: Document): Selection | null {
  return ofDocument(page, 'getSelection').call(page);
}
