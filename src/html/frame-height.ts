/**
 * `frame.js`: gives our frames on a partner's page the height that their cards ask for, and hides the
 * sentence before a frame once its card is there. It heeds messages from frames whose page lies beside
 * itself, and from those nothing but a height.
 *
 * Frames may come, go and be changed by page swaps and morphs; the file may be loaded again with each.
 */
import { own } from '../page/own.js';
import { framePage, frameScript } from './files.js';

/** How often in a second a frame is set right after other code has changed it, so that no fight is endless. */
const mostRepairs = 20;

/** On a page for all copies of this file: the addresses of our pages, which the first copy heeds. */
const key = Symbol.for('trafficking-help:frames');
const shared = window as unknown as Record<symbol, Set<string> | undefined>;

/** What the page in a frame has asked for. It holds as long as the frame shows that page. */
interface Wish {
  readonly height: string;
  readonly page: Window | null;
  readonly src: string;
  repairs: number;
  /** ms since the page was opened. */
  repairedAt: number;
}

const wishes = new WeakMap<HTMLIFrameElement, Wish>();

/** Marks the sentence before a frame; with this value, one that we have hidden. */
const mark = 'data-trafficking-help-fallback';
const hiddenByUs = 'hidden';

/** From the prototype: a form may hide the method of its document. */
const all = <Found extends Element>(selector: string) => [
  ...(Document.prototype.querySelectorAll.call(document, selector) as NodeListOf<Found>),
];

/** The addresses of the iframe pages beside the scripts of this name. */
function pagesBeside(): string[] {
  return all<Element>('script[src]').flatMap((script) => {
    // A script in SVG has no such property, and a page may hold addresses that are none.
    const { src } = script as Partial<HTMLScriptElement>;
    const path = /^https?:[^?#]*/.exec(src ?? '')?.[0];
    return path?.endsWith(`/${frameScript}`) ? [new URL(framePage, path).href] : [];
  });
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
  const marked = all<HTMLElement>(`[${mark}], iframe`);
  const before = marked[marked.indexOf(frame) - 1];
  if (!before || before.localName === 'iframe') return undefined;
  const between = new Range();
  between.setStartAfter(before);
  between.setEndBefore(frame);
  return /\S/.test(between.toString()) ? undefined : before;
}

/** Gives a frame its height and hides its sentence. Returns the sentence that its card stands for. */
function fit(frame: HTMLIFrameElement): HTMLElement | undefined {
  const wish = wishes.get(frame);
  if (!wish || wish.page !== frame.contentWindow || wish.src !== frame.src) return undefined;
  const sentence = sentenceOf(frame);
  if (frame.height === wish.height && sentence?.hidden !== false) return sentence;
  const now = performance.now();
  if (now - wish.repairedAt > 1000) wish.repairs = 0;
  if (wish.repairs++ > mostRepairs) return sentence;
  wish.repairedAt = now;
  frame.height = wish.height;
  if (sentence?.hidden === false) {
    sentence.setAttribute(mark, hiddenByUs);
    sentence.hidden = true;
  }
  return sentence;
}

const frames = () => all<HTMLIFrameElement>('iframe');

/**
 * Fits all frames, and shows the sentences again that were hidden for a card which is not there: the frame
 * has gone or has another page, or all of this is a copy that a cache or an archive has made.
 */
function fitAll(): void {
  const replaced = frames().map(fit);
  for (const sentence of all<HTMLElement>(`[${mark}=${hiddenByUs}]`)) {
    if (replaced.includes(sentence)) continue;
    sentence.setAttribute(mark, '');
    sentence.hidden = false;
  }
}

function heed({ data, origin, source }: MessageEvent): void {
  const { height, type } = (data ?? {}) as Record<string, unknown>;
  if (type !== 'trafficking-help:height' || !Number.isInteger(height)) return;
  const frame = frames().find(({ contentWindow }) => contentWindow === source);
  if (!frame || !isOurs(frame) || !isOriginOf(frame, origin)) return;
  const wanted = height as number;
  if (wanted < 1 || wanted > 9999) return;
  const { contentWindow: page, src } = frame;
  wishes.set(frame, { height: String(wanted), page, src, repairs: 0, repairedAt: 0 });
  fit(frame);
}

const isFirst = !shared[key];
const pages = (shared[key] ??= new Set());
for (const page of pagesBeside()) pages.add(page);
if (isFirst) {
  addEventListener('message', heed);
  // A morph sets back what it finds changed, and may give a frame another page.
  const changes = { attributeFilter: ['height', 'hidden', 'src'], childList: true, subtree: true };
  new MutationObserver(fitAll).observe(document, own(changes));
  fitAll();
}
// Frames that were there first have told their height to nobody.
for (const frame of frames()) {
  if (isOurs(frame)) frame.contentWindow?.postMessage({ type: 'trafficking-help:ask' }, '*');
}
