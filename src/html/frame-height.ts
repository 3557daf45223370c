/**
 * `frame.js`: gives our frames on a partner's page the height that their cards ask for, and hides the
 * sentence before a frame once its card is there. It heeds messages from frames whose page lies beside
 * itself, and from those nothing but a height.
 *
 * Frames may come, go and be changed by page swaps and morphs; the file may be loaded again with each.
 */
import { own } from '../page/own.js';
import { framePage, frameScript } from './files.js';

/** How often a frame is set right after other code has changed it, so that no fight is endless. */
const mostRepairs = 20;

/** On a page for all copies of this file: the addresses of our pages, which the first copy heeds. */
const key = Symbol.for('trafficking-help:frames');
const shared = window as unknown as Record<symbol, Set<string> | undefined>;

interface Wish {
  readonly height: string;
  repairs: number;
}

const wishes = new WeakMap<HTMLIFrameElement, Wish>();

/** From the prototype: a form may hide the method of its document. */
const all = <Found extends Element>(selector: string) => [
  ...(Document.prototype.querySelectorAll.call(document, selector) as NodeListOf<Found>),
];

/** The addresses of the iframe pages beside the scripts of this name. */
function pagesBeside(): string[] {
  return all<HTMLScriptElement>('script[src]').flatMap(({ src }) =>
    src.split(/[?#]/)[0]?.endsWith(`/${frameScript}`) ? [new URL(framePage, src).href] : [],
  );
}

const isOurs = ({ src }: HTMLIFrameElement) =>
  shared[key]?.has(src.split(/[?#]/)[0] as string) === true;

/** A sandboxed frame has the origin `null`, and so has every frame of a page that is sandboxed itself. */
function isOriginOf({ sandbox, src }: HTMLIFrameElement, origin: string): boolean {
  const isOpaque = sandbox.length > 0 && !sandbox.contains('allow-same-origin');
  return origin === 'null' || (!isOpaque && origin === new URL(src).origin);
}

/** The sentence before a frame, with no words between them: editors put boxes and line breaks there. */
function sentenceOf(frame: HTMLIFrameElement): HTMLElement | undefined {
  const marked = all<HTMLElement>('[data-trafficking-help-fallback], iframe');
  const before = marked[marked.indexOf(frame) - 1];
  if (!before || before.localName === 'iframe') return undefined;
  const between = new Range();
  between.setStartAfter(before);
  between.setEndBefore(frame);
  return /\S/.test(between.toString()) ? undefined : before;
}

function fit(frame: HTMLIFrameElement): void {
  const wish = wishes.get(frame);
  if (!wish || !isOurs(frame)) return;
  const sentence = sentenceOf(frame);
  const isFit = frame.height === wish.height && sentence?.hidden !== false;
  if (isFit || wish.repairs++ > mostRepairs) return;
  frame.height = wish.height;
  if (sentence) sentence.hidden = true;
}

const frames = () => all<HTMLIFrameElement>('iframe');

function heed({ data, origin, source }: MessageEvent): void {
  const { height, type } = (data ?? {}) as Record<string, unknown>;
  if (type !== 'trafficking-help:height' || !Number.isInteger(height)) return;
  const frame = frames().find(({ contentWindow }) => contentWindow === source);
  if (!frame || !isOurs(frame) || !isOriginOf(frame, origin)) return;
  const wanted = height as number;
  if (wanted < 1 || wanted > 9999) return;
  wishes.set(frame, { height: String(wanted), repairs: 0 });
  fit(frame);
}

const isFirst = !shared[key];
const pages = (shared[key] ??= new Set());
for (const page of pagesBeside()) pages.add(page);
if (isFirst) {
  addEventListener('message', heed);
  // A morph sets back what it finds changed.
  const changes = { attributeFilter: ['height', 'hidden'], childList: true, subtree: true };
  new MutationObserver(() => frames().forEach(fit)).observe(document, own(changes));
}
// Frames that were there first have told their height to nobody.
for (const frame of frames()) {
  if (isOurs(frame)) frame.contentWindow?.postMessage({ type: 'trafficking-help:ask' }, '*');
}
