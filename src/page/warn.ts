const given = new Set<string>();

/** No page needs more than this many warnings, and a page that makes values up must not leak. */
const limit = 50;

/** Tells the page's author about a mistake, once for each message. */
export function warnOnce(message: string): void {
  if (given.size >= limit || given.has(message)) return;
  given.add(message);
  // A page may have taken the method away, and without a card there is no number.
  console.warn?.(`<trafficking-help> ${message}`);
}
