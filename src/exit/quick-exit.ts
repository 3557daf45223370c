import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Context } from '../card/context.js';
import { own } from '../page/own.js';
import { changeTitle, coverPage, keepReferrer } from './covering.js';
import { sandboxesAllow } from '../page/frames.js';
import { setLeaver, type Leaver } from './shift-presses.js';
import { isShown } from '../page/standing.js';

const topNavigation = /^allow-top-navigation(-by-user-activation)?$/i;

/**
 * How a reader can leave from here. In a frame by the button only, since keys pressed outside it do not
 * reach it. Not at all where the frame may not navigate the page, or where that is unknown: a button
 * that only blanks a frame is a false promise.
 *
 * @param isTold whether the page in the frame has been told that it may leave
 */
export function waysOut(isTold: boolean): Context['exitBy'] {
  if (window === window.top) return 'shift';
  return (sandboxesAllow(topNavigation) ?? isTold) ? 'link' : 'none';
}

/** Restores the page; undefined while nobody is leaving. */
let restore: (() => void) | undefined;

/** Runs a step, and goes on if it fails: nothing a page does may keep the reader here. */
function attempt<Result>(step: () => Result): Result | undefined {
  try {
    return step();
  } catch {
    return undefined;
  }
}

function prepare(context: Context, top: Window): void {
  restore?.();
  const undo: ((() => void) | undefined)[] = [];
  restore = () => {
    restore = undefined;
    for (const step of undo) attempt(() => step?.());
  };
  undo.push(attempt(() => keepReferrer(document)));
  if (!attempt(() => sandboxesAllow(topNavigation))) return;
  // WebKit uses the referrer policy of the window that navigates, other engines that of the frame.
  if (top !== window) undo.push(attempt(() => keepReferrer(top.document)));
  for (const step of [coverPage, changeTitle]) {
    undo.push(attempt(() => step(top.document, context)));
  }
  // When the browser restores the page from its back/forward cache.
  attempt(() => top.addEventListener('pageshow', () => restore?.(), own({ once: true })));
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

  private get link(): HTMLElement | null | undefined {
    return this.host.shadowRoot?.querySelector<HTMLElement>('[part=exit] a');
  }

  canBeSeen(): boolean {
    return Boolean(this.link && isShown(this.link));
  }

  leaveByKeys(): void {
    if (!this.leave()) this.link?.click();
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
    prepare(context, top);
    try {
      top.location.replace(context.exit);
      return true;
    } catch {
      restore?.();
      return false;
    }
  }
}
