/** What the browser tests share: the built script, cards on a page, and what a reader sees of them. */

import type { TraffickingHelp } from '../../src/trafficking-help.js';

/** The built script that this file tests. */
export let script = '/dist/trafficking-help.js';

/** Tests another built script than the default one; before the first card. */
export function useScript(path: string): void {
  script = path;
}

/** The warnings given since the last call of `collectWarnings`. */
export let warnings: string[] = [];

const warn = console.warn.bind(console);
console.warn = (...values: unknown[]) => {
  const text = values.join(' ');
  if (text.startsWith('<trafficking-help>')) warnings.push(text);
  else warn(...values);
};

/** Forgets the warnings so far. */
export function forgetWarnings(): void {
  warnings = [];
}

/** Loads the built script as a partner does. */
export async function loadScript(): Promise<void> {
  if (customElements.get('trafficking-help')) return;
  const tag = document.createElement('script');
  tag.src = script;
  document.head.append(tag);
  await customElements.whenDefined('trafficking-help');
}

const stage = document.createElement('div');
document.body.append(stage);

/** Puts one card on the page, alone, in a box of the given width. */
export async function card(attributes = '', content = '', width = 720): Promise<TraffickingHelp> {
  await loadScript();
  stage.innerHTML = `<div style="inline-size:${width}px"><trafficking-help ${attributes}>${content}</trafficking-help></div>`;
  const element = stage.querySelector('trafficking-help')!;
  await settled(element);
  return element;
}

/** Everything a change causes has been drawn, page observers included. */
export async function settled(element: TraffickingHelp): Promise<void> {
  await element.updateComplete;
  await new Promise(requestAnimationFrame);
  await element.updateComplete;
}

export function root(element: Element): ShadowRoot {
  return element.shadowRoot!;
}

export function all<T extends Element = HTMLElement>(element: Element, selector: string): T[] {
  return [...root(element).querySelectorAll<T>(selector)];
}

export function one<T extends Element = HTMLElement>(element: Element, selector: string): T {
  return root(element).querySelector<T>(selector)!;
}

/** The card's text as a reader gets it, white space folded. */
export function text(element: Element): string {
  return one(element, '[part~=base]').textContent!.replace(/\s+/g, ' ').trim();
}

/** Opens every disclosure. */
export function openAll(element: Element): void {
  for (const details of all<HTMLDetailsElement>(element, 'details')) details.open = true;
}

/** Links by their visible text. */
export function links(element: Element): { name: string; href: string }[] {
  return all<HTMLAnchorElement>(element, 'a').map((link) => ({
    name: link.textContent!.replace(/\s+/g, ' ').trim(),
    href: link.getAttribute('href')!,
  }));
}

/** A whole page in a frame of its own, with nothing but what the test gives it. */
export async function page(html: string, sandbox?: string): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  frame.style.cssText = 'inline-size:720px;block-size:600px';
  frame.srcdoc = `<!doctype html><html lang="en">${html}`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  stage.replaceChildren(frame);
  await loaded;
  return frame;
}

/** Whether an element takes up room and can be read. */
export function isVisible(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  const view = element.ownerDocument.defaultView!;
  return width > 0 && height > 0 && view.getComputedStyle(element).visibility === 'visible';
}

/** Elements that stick out of the card at its side, by tag, class and text. */
export function overflowing(element: Element): string[] {
  const base = one(element, '[part~=base]').getBoundingClientRect();
  return all(element, '*')
    .filter((node) => {
      const { left, right, width } = node.getBoundingClientRect();
      return width > 0 && (left < base.left - 1 || right > base.right + 1);
    })
    .map((node) => `${node.tagName}.${node.className} ${node.textContent!.trim().slice(0, 40)}`);
}

/** Numbers that were broken over two lines. */
export function brokenNumbers(element: Element): string[] {
  return all(element, 'bdi')
    .filter((node) => node.getClientRects().length > 1)
    .map((node) => node.textContent!);
}
