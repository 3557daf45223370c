/** Where elements are on a page, across shadow roots, and whether readers can see them. */

import { elementAround, hostOf } from './around.js';

/** The hosts around an element, outermost first, and the element itself. */
function pathTo(element: Element): Element[] {
  const host = hostOf(element);
  return host ? [...pathTo(host), element] : [element];
}

/** Whether an element, or one of the hosts around it, matches a selector or is inside a match. */
export function isWithin(element: Element, selector: string): boolean {
  return pathTo(element).some((step) => HTMLElement.prototype.closest.call(step, selector));
}

/** Compares two elements by their order on the page, for sorting. */
export function inPageOrder(first: Element, second: Element): number {
  const [path, other] = [pathTo(first), pathTo(second)];
  const fork = path.findIndex((step, index) => step !== other[index]);
  const [one, two] = [path[fork], other[fork]];
  // A host comes before what is in its root.
  if (!one || !two) return path.length - other.length;
  return one.compareDocumentPosition(two) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** The parent in the flat tree: through slots. */
function parentOf(element: Element): Element | undefined {
  const slot = Reflect.get(HTMLElement.prototype, 'assignedSlot', element) as Element | null;
  return slot ?? elementAround(element);
}

/** Whether a box is collapsed to nothing and clips its content, as many menus are. */
function isFolded(element: Element, { display, overflowX, overflowY }: CSSStyleDeclaration) {
  // Inline boxes do not clip, and the body's overflow applies to the window.
  if (/^(inline|contents)$/.test(display) || element.localName === 'body') return false;
  const size = (name: 'clientWidth' | 'clientHeight') =>
    Reflect.get(HTMLElement.prototype, name, element) as number;
  return (
    (overflowX !== 'visible' && !size('clientWidth')) ||
    (overflowY !== 'visible' && !size('clientHeight'))
  );
}

/** Whether nothing around an element makes it inert or transparent, or clips it. */
function isOpen(element: Element): boolean {
  let isFree = false;
  for (let each: Element | undefined = element; each; each = parentOf(each)) {
    const style = getComputedStyle(each);
    if (HTMLElement.prototype.hasAttribute.call(each, 'inert') || style.opacity === '0')
      return false;
    const isStatic = style.position === 'static';
    // A positioned box is clipped by positioned ancestors only.
    if (!(isFree && isStatic) && isFolded(each, style)) return false;
    isFree = isStatic ? isFree : /absolute|fixed/.test(style.position);
  }
  return true;
}

/** Whether a reader could find an element on the page now, by scrolling at most. */
export function isShown(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  if (!width || !height || getComputedStyle(element).visibility !== 'visible') return false;
  // Safari before 17.4 and Firefox before 106 have neither this nor what it adds.
  return element.checkVisibility?.() !== false && isOpen(element);
}
