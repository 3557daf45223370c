/** Where elements stand on a page, through all shadow roots, and whether they can be seen there. */

import { elementAround, hostOf } from './around.js';

/** The elements whose shadow roots are around an element, the outermost first, and itself. */
function pathTo(element: Element): Element[] {
  const host = hostOf(element);
  return host ? [...pathTo(host), element] : [element];
}

/** Whether an element, or a host whose shadow root it is in, is or stands inside what is selected. */
export function isWithin(element: Element, selector: string): boolean {
  return pathTo(element).some((step) => HTMLElement.prototype.closest.call(step, selector));
}

/** For sorting: by the order of the page. */
export function inPageOrder(first: Element, second: Element): number {
  const [path, other] = [pathTo(first), pathTo(second)];
  const fork = path.findIndex((step, index) => step !== other[index]);
  const [one, two] = [path[fork], other[fork]];
  // A host comes before what is in its root.
  if (!one || !two) return path.length - other.length;
  return one.compareDocumentPosition(two) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** As the browser lays it out: through slots. */
function parentOf(element: Element): Element | undefined {
  const slot = Reflect.get(HTMLElement.prototype, 'assignedSlot', element) as Element | null;
  return slot ?? elementAround(element);
}

/** Whether a box has been folded to nothing, as many menus are, and cuts off what is in it. */
function isFolded(element: Element, { display, overflowX, overflowY }: CSSStyleDeclaration) {
  // These have no box, and what the body says of overflow holds for the window.
  if (/^(inline|contents)$/.test(display) || element.localName === 'body') return false;
  const size = (name: 'clientWidth' | 'clientHeight') =>
    Reflect.get(HTMLElement.prototype, name, element) as number;
  return (
    (overflowX !== 'visible' && !size('clientWidth')) ||
    (overflowY !== 'visible' && !size('clientHeight'))
  );
}

/** Whether nothing around an element makes it inert, transparent or cuts it off. */
function isOpen(element: Element): boolean {
  let isFree = false;
  for (let each: Element | undefined = element; each; each = parentOf(each)) {
    const style = getComputedStyle(each);
    if (HTMLElement.prototype.hasAttribute.call(each, 'inert') || style.opacity === '0')
      return false;
    const isStatic = style.position === 'static';
    // What is positioned is cut off by what is positioned.
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
