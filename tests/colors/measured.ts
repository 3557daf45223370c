/** What colours look like on a screen, for the tests that measure contrast. */

const canvas = document.createElement('canvas');
canvas.width = canvas.height = 1;
const pen = canvas.getContext('2d', { willReadFrequently: true })!;

/** What a screen shows for a computed colour, on a backdrop: sRGB, 0 to 255. */
export function shown(color: string, backdrop = '#fff'): number[] {
  for (const paint of [backdrop, color]) {
    pen.fillStyle = paint;
    pen.fillRect(0, 0, 1, 1);
  }
  return [...pen.getImageData(0, 0, 1, 1).data].slice(0, 3);
}

/** Relative luminance, WCAG 2.2. */
function luminance(color: number[]): number {
  const [r, g, b] = color.map((channel) => {
    const value = channel / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

/** Contrast of two colours, WCAG 2.2: 1 to 21. */
export function contrast(a: number[], b: number[]): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high! + 0.05) / (low! + 0.05);
}

/** The same colours in every run: a small linear congruential generator. */
export function randomColors(seed: number): () => string {
  let state = seed;
  const next = () => (state = (state * 1664525 + 1013904223) % 2 ** 32) / 2 ** 32;
  const number = (from: number, to: number) => (from + next() * (to - from)).toFixed(3);
  /** Of every kind: in gamut and out, opaque and transparent, the awkward middle, and no colours. */
  const kinds: (() => string)[] = [
    () => `rgb(${number(0, 255)} ${number(0, 255)} ${number(0, 255)})`,
    () => `rgb(${number(0, 255)} ${number(0, 255)} ${number(0, 255)} / ${number(0, 1)})`,
    () => `hsl(${number(0, 360)} ${number(0, 100)}% ${number(0, 100)}%)`,
    () => `oklch(${number(0, 1)} ${number(0, 0.4)} ${number(0, 360)})`,
    () => `lab(${number(0, 100)} ${number(-125, 125)} ${number(-125, 125)})`,
    () => `lab(${number(47, 52)} ${number(-60, 60)} ${number(-60, 60)} / ${number(0, 1)})`,
    () => `color(display-p3 ${number(0, 1)} ${number(0, 1)} ${number(0, 1)})`,
    () => `hsl(${number(0, 360)} ${number(0, 100)}% ${number(0, 12)}%)`,
    () => `hsl(${number(0, 360)} ${number(0, 100)}% ${number(90, 100)}%)`,
    () => named[Math.floor(next() * named.length)]!,
  ];
  return () => kinds[Math.floor(next() * kinds.length)]!();
}

const named =
  'black white gray transparent yellow currentcolor #ffffff00 oklch(none_none_none) lab(50%_900_900) color-mix(in_srgb,currentcolor,red) CanvasText banana var(--none)'
    .split(' ')
    .map((name) => name.replaceAll('_', ' '));

const seen = new Map<string, number[]>();

function shownOnce(color: string, backdrop: number[]): number[] {
  const ground = `rgb(${backdrop.join(' ')})`;
  const key = `${color} on ${ground}`;
  const known = seen.get(key) ?? shown(color, ground);
  seen.set(key, known);
  return known;
}

/** What is painted behind a node: the grounds of all elements around it, one over the other. */
function groundOf(node: Node | null): number[] {
  if (!node) return [255, 255, 255];
  const parent = node.parentNode instanceof ShadowRoot ? node.parentNode.host : node.parentNode;
  const around = node instanceof Element && node.assignedSlot ? node.assignedSlot : parent;
  const behind = groundOf(around);
  return node instanceof Element
    ? shownOnce(getComputedStyle(node).backgroundColor, behind)
    : behind;
}

/** Marks that are drawn with borders. */
const signs = [
  ['li', '::before'],
  ['.copy', '::before'],
  ['.copy', '::after'],
  ['summary', '::after'],
] as const;

/**
 * The lowest contrast that a text has, and a sign, with what stands behind it; as computed by the
 * browser on the elements that are there.
 */
export function lowestContrast(element: Element): { text: number; sign: number; where: string } {
  const found = { text: 21, sign: 21, where: '' };
  const grounds = new Map<Element, number[]>();
  const ground = (node: Element) => {
    const known = grounds.get(node) ?? groundOf(node);
    grounds.set(node, known);
    return known;
  };
  const meet = (kind: 'text' | 'sign', node: Element, color: string) => {
    const ratio = contrast(shownOnce(color, ground(node)), ground(node));
    const isWorse = ratio / (kind === 'text' ? 4.5 : 3);
    if (isWorse < Math.min(found.text / 4.5, found.sign / 3)) found.where = node.outerHTML;
    found[kind] = Math.min(found[kind], ratio);
  };
  for (const place of [element.shadowRoot!, element]) {
    const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement;
      // A tool's own style sheet is no text of the card.
      if (!parent || parent.localName === 'style' || !walker.currentNode.textContent?.trim())
        continue;
      meet('text', parent, getComputedStyle(parent).color);
    }
  }
  for (const [selector, pseudo] of signs) {
    for (const node of element.shadowRoot!.querySelectorAll(selector)) {
      const { content, borderBottomWidth, borderBottomColor, borderTopColor } = getComputedStyle(
        node,
        pseudo,
      );
      if (content === 'none') continue;
      meet('sign', node, parseFloat(borderBottomWidth) ? borderBottomColor : borderTopColor);
    }
  }
  return found;
}

/** The contrast of an element's focus ring with what is around the element. */
export function ringContrast(control: HTMLElement): number {
  control.focus({ focusVisible: true } as FocusOptions);
  const { outlineColor, outlineStyle } = getComputedStyle(control);
  if (outlineStyle !== 'solid') throw new Error(`no ring: ${control.outerHTML}`);
  const ground = groundOf(control.parentNode);
  return contrast(shownOnce(outlineColor, ground), ground);
}
