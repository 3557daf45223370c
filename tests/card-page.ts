/** What the browser tests share: the built script, cards on a page, and what a reader sees of them. */

import type { TraffickingHelp } from '../src/element/trafficking-help.js';

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

const RealDate = Date;

/** Sets the clock of the test page: local time, such as `2027-01-11T12:00`, without a time zone. */
export function setClock(now: string): void {
  globalThis.Date = class extends RealDate {
    constructor(...values: []) {
      super(...((values.length ? values : [now]) as []));
    }
  } as DateConstructor;
}

// A day that is not marked in any country: what a card says must not depend on when tests run.
beforeEach(() => setClock('2026-12-01T12:00'));
afterEach(() => {
  globalThis.Date = RealDate;
});

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

/** Puts a frame on the test page and waits until what is in it has loaded. */
async function load(frame: HTMLIFrameElement): Promise<HTMLIFrameElement> {
  frame.style.cssText = 'inline-size:720px;block-size:600px';
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  stage.replaceChildren(frame);
  await loaded;
  return frame;
}

/** A file of tests/pages in a frame of its own, served with the headers that it asks for. */
export function served(file: string, sandbox?: string): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  frame.src = `/tests/pages/${file}`;
  return load(frame);
}

/** A whole page in a frame of its own, with nothing but what the test gives it. */
export function page(html: string, sandbox?: string): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  frame.srcdoc = `<!doctype html><html lang="en">${html}`;
  return load(frame);
}

const contentWindow = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow')!
  .get as (this: HTMLIFrameElement) => Window | null;

/**
 * Catches what is printed in a window from now on, in place of the printer, which would ask.
 *
 * @returns each printed document as it stood
 */
export function catchPrints(view: Window & typeof globalThis = window): Document[] {
  const printed: Document[] = [];
  Object.defineProperty(view.HTMLIFrameElement.prototype, 'contentWindow', {
    configurable: true,
    get(this: HTMLIFrameElement) {
      const inner = contentWindow.call(this);
      if (inner) inner.print = () => void printed.push(inner.document);
      return inner;
    },
  });
  return printed;
}

/** Whether an element takes up room and can be read. */
export function isVisible(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  const view = Reflect.get(Document.prototype, 'defaultView', element.ownerDocument) as Window;
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
    .filter((node) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      // A place to break has a box as well, without a width.
      const [first, ...others] = [...range.getClientRects()].filter(({ width }) => width > 0);
      return others.some(({ top }) => Math.abs(top - first!.top) > 2);
    })
    .map((node) => node.textContent!);
}

/** Elements below a node, by the method of its class: content of a page may hide the document's own. */
function find<T extends Element>(node: ParentNode, selector: string): T[] {
  const { querySelectorAll } = Object.getPrototypeOf(node) as ParentNode;
  return [...querySelectorAll.call(node, selector)] as T[];
}

/** All cards below a node, those of marked elements too, which stand in roots of their own. */
export function cardsIn(node: ParentNode): TraffickingHelp[] {
  return find<TraffickingHelp>(node, 'trafficking-help, [data-trafficking-help]').flatMap(
    (found) =>
      found.localName === 'trafficking-help'
        ? [found]
        : [...(found.shadowRoot?.querySelectorAll('trafficking-help') ?? [])],
  );
}

/**
 * Promise 1, asserted after every hostile page: a correct number can be seen and used, in the card
 * or in the fallback. Returns the link, so that a test can look closer.
 */
export function expectNumber(frame: HTMLIFrameElement, dial = '+18883737888'): HTMLAnchorElement {
  const view = frame.contentWindow as Window & typeof globalThis;
  const document = frame.contentDocument!;
  const roots = [
    ...cardsIn(document).flatMap((host) => [...(host.shadowRoot ? [host.shadowRoot] : []), host]),
    ...find(document, '[data-trafficking-help]'),
  ];
  const found = roots
    .flatMap((place) => find<HTMLAnchorElement>(place, 'a'))
    .filter((link) => link.getAttribute('href') === `tel:${dial}` && isVisible(link));
  const link = found[0];
  if (!link) throw new Error(`no visible link to ${dial}`);
  link.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = link.getBoundingClientRect();
  const within = link.getRootNode() as Document | ShadowRoot;
  const hit = within.elementFromPoint(left + width / 2, top + height / 2);
  if (!hit || !(link === hit || link.contains(hit))) throw new Error('the number is covered');
  const { color, opacity, pointerEvents } = view.getComputedStyle(link);
  let behind: Element | null = link;
  const clear = /^rgba\(0, 0, 0, 0\)$|^transparent$/;
  while (behind && clear.test(view.getComputedStyle(behind).backgroundColor)) {
    behind = behind.parentElement ?? (behind.getRootNode() as Partial<ShadowRoot>).host ?? null;
  }
  const backdrop = behind ? view.getComputedStyle(behind).backgroundColor : 'rgb(255, 255, 255)';
  if (color === backdrop || opacity === '0' || pointerEvents === 'none') {
    throw new Error('the number cannot be read or used');
  }
  return link;
}
