import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Context } from '../context.js';
import { sandboxesAllow } from './frames.js';
import { setLeaver, type Leaver } from './shift-presses.js';

const topNavigation = /^allow-top-navigation(-by-user-activation)?$/i;

/**
 * How a reader may leave from here. In a frame only by the button: keys pressed outside it do not
 * reach it. Not at all where the frame may not leave or nobody can know: a button that only blanks a
 * frame is a false promise.
 *
 * @param isTold whoever made the frame has said that it may leave
 */
export function waysOut(isTold: boolean): Context['exitBy'] {
  if (window === window.top) return 'shift';
  return (sandboxesAllow(topNavigation) ?? isTold) ? 'link' : 'none';
}

const layerStyle = [
  'all:initial',
  'color-scheme:light dark',
  'position:fixed',
  'inset:0',
  'z-index:2147483647',
  'display:block',
  'box-sizing:border-box',
  'inline-size:100%',
  'block-size:100%',
  'padding:1em',
  'background:canvas',
  'color:canvastext',
  'font:medium system-ui,sans-serif',
];

/** Hides a page at once behind a layer that says nothing about it. Returns what takes it away again. */
function cover(page: Document, { direction, language, messages }: Context): () => void {
  const { title } = page;
  const layer = page.createElement('div');
  layer.setAttribute('role', 'alert');
  layer.lang = language;
  layer.dir = direction;
  layer.popover = 'manual';
  layer.style.cssText = layerStyle.map((rule) => `${rule}!important`).join(';');
  page.body.append(layer);
  // Above a dialog of the page's own.
  layer.showPopover?.();
  // Screen readers read what comes into an alert, not what it came with.
  layer.textContent = page.title = messages.exitLoading;
  return () => {
    layer.remove();
    page.title = title;
  };
}

/** Keeps the address of a page from the other site: `location.replace` cannot say so itself. */
function keepReferrer(page: Document): () => void {
  const policy = page.createElement('meta');
  policy.name = 'referrer';
  policy.content = 'no-referrer';
  page.head.append(policy);
  return () => policy.remove();
}

/** Puts the page back as it was; undefined while nobody leaves. */
let restore: (() => void) | undefined;

function prepare(context: Context, top: Window): () => void {
  const undo = [keepReferrer(document)];
  if (sandboxesAllow(topNavigation)) {
    // WebKit goes by the policy of the window that is left, the others by that of the frame.
    if (top !== window) undo.push(keepReferrer(top.document));
    undo.push(cover(top.document, context));
    // Where the browser brings back the page as it was left.
    top.addEventListener('pageshow', () => restore?.(), { once: true });
  }
  return () => {
    for (const step of undo) step();
    restore = undefined;
  };
}

/** Takes the reader off the page, by the button or by pressing Shift three times. */
export class QuickExit implements ReactiveController, Leaver {
  notice: Leaver['notice'];

  /** @param context what the card shows; undefined when it could not be drawn */
  constructor(
    readonly host: ReactiveControllerHost & HTMLElement,
    private readonly context: () => Context | undefined,
  ) {
    host.addController(this);
  }

  hostUpdated(): void {
    const { exit, exitBy } = this.context() ?? {};
    setLeaver(this, this.host.isConnected && exit !== undefined && exitBy === 'shift');
  }

  hostDisconnected(): void {
    setLeaver(this, false);
  }

  /**
   * Replaces the page in the history of its tab, so that Back does not return to it.
   *
   * @returns false where the browser does not allow it; the link itself may still work
   */
  leave(): boolean {
    const context = this.context();
    const { top } = window;
    if (!context?.exit || !top) return false;
    restore ??= prepare(context, top);
    try {
      top.location.replace(context.exit);
      return true;
    } catch {
      restore();
      return false;
    }
  }
}
