import type { ReactiveControllerHost } from 'lit';

/** What can be left by pressing Shift three times. */
export interface Leaver {
  /** Drawn anew when the notice has changed. */
  readonly host: ReactiveControllerHost;
  /** How far the reader is: a message of the card's language. */
  notice: 'exitTwoMore' | 'exitOneMore' | 'exitExpired' | undefined;
  leave(): void;
}

const pressesToLeave = 3;
const patience = 5000;

/** One class draws all cards of a page, however many scripts it loads, so this is the page's list. */
const leavers = new Set<Leaver>();
let presses = 0;
/** Shift is down, and nothing else has been used with it. */
let isAlone = false;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Says it in one card alone: a screen reader would read the others as well. */
function tell(notice?: Leaver['notice']): void {
  const [first] = leavers;
  if (!first || first.notice === notice) return;
  first.notice = notice;
  first.host.requestUpdate();
}

function wait(then: () => void): void {
  clearTimeout(timer);
  timer = setTimeout(then, patience);
}

function startAgain(notice?: Leaver['notice']): void {
  presses = 0;
  tell(notice);
  wait(tell);
}

function countPress(): void {
  presses += 1;
  if (presses < pressesToLeave) {
    tell(presses === 1 ? 'exitTwoMore' : 'exitOneMore');
    wait(() => startAgain('exitExpired'));
    return;
  }
  const [first] = leavers;
  startAgain();
  first?.leave();
}

/** Counts Shift when it is pressed and let go by itself: not with a key, a button or the wheel. */
function follow(event: Event): void {
  const { type, key, repeat, isComposing, altKey, ctrlKey, metaKey } = event as KeyboardEvent;
  if (key !== 'Shift' || isComposing) {
    isAlone = false;
    if (type === 'keydown' && presses) startAgain();
  } else if (type === 'keyup') {
    if (isAlone) countPress();
  } else if (!repeat) {
    isAlone = !altKey && !ctrlKey && !metaKey;
  }
}

// Before the page's own listeners, which may stop an event.
const options = { capture: true, passive: true };

/** Follows the keys of the page while something on it can be left by them: one listener for all. */
export function setLeaver(leaver: Leaver, canLeave: boolean): void {
  const isFollowing = leavers.size > 0;
  if (canLeave) leavers.add(leaver);
  else if (leavers.delete(leaver)) leaver.notice = undefined;
  if (isFollowing === leavers.size > 0) return;
  presses = 0;
  clearTimeout(timer);
  const change = isFollowing ? removeEventListener : addEventListener;
  for (const type of ['keydown', 'keyup', 'pointerdown', 'wheel']) change(type, follow, options);
}
