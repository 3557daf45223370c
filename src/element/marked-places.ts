import { attributeName, attributes } from '../options/attributes.js';
import { own } from '../page/own.js';
import { ownWords } from '../options/own-words.js';
import { warnOnce } from '../page/warn.js';
import { holdsPage } from '../page/local-content.js';

const marker = 'data-trafficking-help';
const names = ['lang', ...Object.keys(attributes).map(attributeName)];
const dataNames = names.map((name) => `data-${name}`);

/** The parts a page may style: `[data-trafficking-help]::part(number)`. */
const parts = 'base, heading, contact, number, action, signs, sign, steps, figures, exit, footer';

/** The most marked elements on a page: each takes a millisecond or two, and visitors can add them. */
const limit = 100;

/** The shadow root of a marked element: the card, and the slot for the element’s own content. */
interface Mounted {
  readonly root: ShadowRoot;
  readonly card: HTMLElement;
  readonly content: HTMLSlotElement;
}

/** All marked elements so far; undefined for one that cannot hold a card. */
const places = new WeakMap<Element, Mounted | undefined>();

/** The options of `ownWords` that the site allows. */
const allowed = new Set<string>();

// From the prototype: fields of a form hide its methods.
const getAttribute = (element: Element, name: string) =>
  HTMLElement.prototype.getAttribute.call(element, name);

/** Warns of names that are close to ours. Frameworks and editors have many others, which are fine. */
function warnOfMistyped(place: Element): void {
  for (const name of HTMLElement.prototype.getAttributeNames.call(place)) {
    const isMeant = (known: string) =>
      known.slice(0, 8) === name.slice(0, 8) && Math.abs(known.length - name.length) < 3;
    if (!dataNames.includes(name) && dataNames.some(isMeant)) {
      warnOnce(`${name} is not known. Allowed: ${dataNames.join(', ')}.`);
    }
  }
}

/** Undefined, with a warning, where the element cannot have a shadow root or has one of its own. */
function mount(place: Element, makeCard: () => HTMLElement): Mounted | undefined {
  try {
    // A custom element may attach its own root later.
    if (place.localName.includes('-') || place.shadowRoot) throw new Error('It has its own.');
    const card = makeCard();
    const root = HTMLElement.prototype.attachShadow.call(place, own({ mode: 'open' }));
    card.setAttribute('exportparts', parts);
    warnOfMistyped(place);
    const content = Document.prototype.createElement.call(document, 'slot') as HTMLSlotElement;
    return { root, card, content };
  } catch (error) {
    warnOnce(`cannot stand in every element: mark a div or a span. ${error}`);
    return undefined;
  }
}

/** The value of an option; null if it is absent, or if the site has not allowed it here. */
function readOption(place: Element, name: string): string | null {
  const value = getAttribute(place, `data-${name}`);
  if (value === null || !ownWords.includes(name) || allowed.has(name)) return value;
  warnOnce(
    `data-${name} counts where the site allows it: <script data-allow="${name}" …> or TraffickingHelp.allowInMarked('${name}').`,
  );
  return null;
}

function copyOptions(place: Element, card: HTMLElement): void {
  for (const name of names) {
    const value = readOption(place, name);
    if (value === null) card.removeAttribute(name);
    else if (value !== card.getAttribute(name)) card.setAttribute(name, value);
  }
}

/**
 * Whether an element should hold a card. Not inside editable text: the writer must see the words.
 */
function isMarked(place: Element): boolean {
  const edited = HTMLElement.prototype.closest.call(place, '[contenteditable]');
  return (
    getAttribute(place, marker) !== null &&
    (!edited || getAttribute(edited, 'contenteditable') === 'false')
  );
}

/**
 * Puts a card into a marked element, or updates it. The card is in a shadow root: no node of the page
 * is moved, created or removed, so no framework misses one and no editor saves ours.
 */
function draw(place: Element, makeCard: () => HTMLElement): void {
  const isWanted = isMarked(place);
  if (isWanted && !places.has(place)) places.set(place, mount(place, makeCard));
  const mounted = places.get(place);
  if (!mounted) return;
  const { root, card, content } = mounted;
  if (!isWanted) {
    root.replaceChildren(content);
    return;
  }
  copyOptions(place, card);
  if (card.parentNode !== root) root.prepend(card);
  // Content swallowed by a tag that ends in `/>` stays visible, beside the card.
  const home = holdsPage(place) ? root : card;
  if (content.parentNode !== home) home.append(content);
  // An empty element is no fallback: if drawing fails, the card's own is shown.
  const hasWords = content.assignedNodes().some((node) => /\S/.test(node.textContent ?? ''));
  content.slot = hasWords ? 'fallback' : 'none';
}

/** Undefined until the element is registered. */
let makeCard: (() => HTMLElement) | undefined;

function drawAll(records: readonly MutationRecord[] = []): void {
  // In jsdom, a page may be gone before its observers.
  if (!makeCard || !globalThis.document) return;
  const found = Document.prototype.querySelectorAll.call(document, `[${marker}]`);
  if (found.length > limit) warnOnce(`is drawn in ${limit} marked places; there are more.`);
  const marked = [...found].slice(0, limit);
  // Includes elements that are no longer marked.
  const changed = records.map(({ target }) => target as Element);
  for (const place of new Set([...marked, ...changed.filter((node) => places.has(node))]))
    draw(place, makeCard);
}

/**
 * Allows marked elements an option that shows the site's own words or links to other pages. Off by
 * default, because anyone who may write on a page can mark an element.
 */
export function allowInMarked(...options: string[]): void {
  for (const name of options) {
    if (ownWords.includes(name)) allowed.add(name);
    else warnOnce(`"${name}" cannot be allowed. Allowed: ${ownWords.join(', ')}.`);
  }
  queueMicrotask(drawAll);
}

/** The options allowed by the script's own tag: `<script data-allow="heading quick-exit">`. */
export function allowedByTag(): string[] {
  // Known for classic scripts only. From the prototype: `<img name=currentScript>` hides the document's.
  const tag =
    globalThis.Document && (Reflect.get(Document.prototype, 'currentScript', document) as Element);
  return (
    tag
      ?.getAttribute('data-allow')
      ?.toLowerCase()
      .match(/[^\s,]+/g) ?? []
  );
}

/**
 * Makes a card of every `<div data-trafficking-help data-region="MO">`, for editors that strip unknown
 * tags. Elements added later become cards too, and later changes to their attributes count.
 */
export function mountMarked(make: () => HTMLElement): void {
  if (!globalThis.document) return;
  makeCard = make;
  // In a microtask: the code that imported this may allow something first.
  queueMicrotask(drawAll);
  new MutationObserver(drawAll).observe(
    document,
    own({
      attributeFilter: [marker, 'contenteditable', ...dataNames],
      childList: true,
      subtree: true,
    }),
  );
}
