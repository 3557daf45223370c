import { attributeName, attributes } from '../options/attributes.js';
import { own } from '../page/own.js';
import { ownWords } from '../options/own-words.js';
import { warnOnce } from '../page/warn.js';
import { holdsPage } from '../page/local-content.js';

const marker = 'data-trafficking-help';
const names = ['lang', ...Object.keys(attributes).map(attributeName)];
const dataNames = names.map((name) => `data-${name}`);

/** What a page may style, as `[data-trafficking-help]::part(number)`. */
const parts = 'base, heading, contact, number, action, signs, sign, steps, figures, exit, footer';

/** On a page with more, somebody means harm; each takes a millisecond or two to draw. */
const limit = 100;

/** What stands in the shadow root of a marked element: the card, and where its own content shows. */
interface Mounted {
  readonly root: ShadowRoot;
  readonly card: HTMLElement;
  readonly content: HTMLSlotElement;
}

/** All marked elements so far; undefined for one that cannot hold a card. */
const places = new WeakMap<Element, Mounted | undefined>();

/** Those of `ownWords` that the site allows. */
const allowed = new Set<string>();

// By the prototype: a form hides its own methods behind what is in it.
const getAttribute = (element: Element, name: string) =>
  HTMLElement.prototype.getAttribute.call(element, name);

/** Of names that are not ours only those that mean ours: frameworks and editors have their own. */
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
    // A custom element may want its root later.
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

/** The value of an option; null where it is absent or not for those to say who write on a page. */
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
 * Whether a card is to be there: not in what is being written, where the writer must see the words.
 */
function isMarked(place: Element): boolean {
  const edited = HTMLElement.prototype.closest.call(place, '[contenteditable]');
  return (
    getAttribute(place, marker) !== null &&
    (!edited || getAttribute(edited, 'contenteditable') === 'false')
  );
}

/**
 * Puts a card into a marked element, or what has changed about it. In a shadow root: no node of the
 * page is moved, made or taken away, so that no framework misses one and no editor saves ours.
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
  // What a tag closed by `/>` has swallowed stays in sight, beside the card.
  const home = holdsPage(place) ? root : card;
  if (content.parentNode !== home) home.append(content);
  // Without words it is no fallback, and the card's own is shown where it could not be drawn.
  const hasWords = content.assignedNodes().some((node) => /\S/.test(node.textContent ?? ''));
  content.slot = hasWords ? 'fallback' : 'none';
}

/** Undefined until the element is registered. */
let makeCard: (() => HTMLElement) | undefined;

function drawAll(records: readonly MutationRecord[] = []): void {
  // A stand-in for a page may be gone before its observers.
  if (!makeCard || !globalThis.document) return;
  const found = Document.prototype.querySelectorAll.call(document, `[${marker}]`);
  if (found.length > limit) warnOnce(`is drawn in ${limit} marked places; there are more.`);
  const marked = [...found].slice(0, limit);
  // Also one that is no longer marked.
  const changed = records.map(({ target }) => target as Element);
  for (const place of new Set([...marked, ...changed.filter((node) => places.has(node))]))
    draw(place, makeCard);
}

/**
 * Allows marked elements an option that says the site's words or leads to other pages. Whoever may
 * write on a page can mark one.
 */
export function allowInMarked(...options: string[]): void {
  for (const name of options) {
    if (ownWords.includes(name)) allowed.add(name);
    else warnOnce(`"${name}" cannot be allowed. Allowed: ${ownWords.join(', ')}.`);
  }
  queueMicrotask(drawAll);
}

/** What the script's own tag allows, such as `<script data-allow="heading quick-exit">`. */
export function allowedByTag(): string[] {
  // Only a classic script is known while it runs. Not `document.currentScript`: an image of that name
  // would stand in for it.
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
 * Makes a card of every `<div data-trafficking-help data-region="MO">`, for editors that strip tags
 * they do not know: those on the page now, and those that come later. What they say later counts too.
 */
export function mountMarked(make: () => HTMLElement): void {
  if (!globalThis.document) return;
  makeCard = make;
  // Not yet: who has just loaded this may go on to allow something.
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
