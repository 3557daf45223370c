/**
 * A copy without a prototype: whatever a page puts on `Object.prototype`, such as an `url` or a
 * browser's option, is no property of it.
 */
export function own<T extends object>(data: T): T {
  return Object.assign(Object.create(null), data) as T;
}
