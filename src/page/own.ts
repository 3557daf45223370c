/**
 * Copies an object without its prototype, so that nothing a page adds to `Object.prototype`, such as
 * `url` or `once`, is read from it.
 */
export function own<T extends object>(data: T): T {
  return Object.assign(Object.create(null), data) as T;
}
