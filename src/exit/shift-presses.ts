import type { ReactiveControllerHost } from 'lit';
import { own } from '../page/own.js';
import { ofDocument } from '../page/document.js';
import { inPageOrder, isWithin } from '../page/standing.js';

/** What can be left by pressing Shift three times. */
export interface Leaver {
  /** Drawn anew when the notice has changed. */
  readonly host: ReactiveControllerHost & HTMLElement;
  /** How far the reader is: a message of the card's language. */
  notice: 'exitTwoMore' | 'exitOneMore' | 'exitExpired' | undefined;
  /** Whether the reader could see it now. */
  canBeSeen(): boolean;
  leaveByKeys(): void;
}

const pressesToLeave = 3;
const patience = 5000;

/** One class draws all cards of a page, however many scripts it loads, so this is the page's list. */
const leavers = new Set<Leaver>();
/** What came to a page that had loaded: with somebody's comment, perhaps. Also when it is moved. */
const latecomers = new WeakMap<Leaver, boolean>();
let presses = 0;
let notice: Leaver['notice'];
/** Shift is down, and nothing else has been used with it. */
let isAlone = false;
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Greater for what others than the page's author may have written: those who write on a page can mark
 * a place, and what they write comes later. They must not say where Shift leads.
 */
function foreignness(leaver: Leaver): number {
  const isMarked = isWithin(leaver.host, '[data-trafficking-help]');
  return Number(isMarked) * 2 + Number(latecomers.get(leaver));
}

/** The one that Shift leaves by: the first of the page's own that is in sight. */
function findFirst(): Leaver | undefined {
  const [first] = [...leavers]
    .filter((leaver) => leaver.canBeSeen())
    .sort(
      (one, other) => foreignness(one) - foreignness(other) || inPageOrder(one.host, other.host),
    );
  return first;
}

/** Says it in one card alone: a screen reader would read the others as well. */
function tell(next?: Leaver['notice']): void {
  notice = next;
  const speaker = next && findFirst();
  for (const leaver of leavers) {
    const own = leaver === speaker ? next : undefined;
    if (leaver.notice === own) continue;
    leaver.notice = own;
    leaver.host.requestUpdate();
  }
}

function wait(then: () => void): void {
  clearTimeout(timer);
  timer = setTimeout(then, patience);
}

function startAgain(next?: Leaver['notice']): void {
  presses = 0;
  tell(next);
  wait(tell);
}

function countPress(): void {
  const first = findFirst();
  if (!first) {
    if (presses) startAgain();
    return;
  }
  presses += 1;
  if (presses < pressesToLeave) {
    tell(presses === 1 ? 'exitTwoMore' : 'exitOneMore');
    wait(() => startAgain('exitExpired'));
    return;
  }
  startAgain();
  first.leaveByKeys();
}

/**
 * Counts Shift when it is pressed and let go by itself: not with a key, a button or the wheel. Both
 * Shift keys at once are one press. What a script makes up is no press: pages replay keys.
 */
function follow(event: Event): void {
  if (!event.isTrusted) return;
  const { type, key, repeat, isComposing, altKey, ctrlKey, metaKey } = event as KeyboardEvent;
  if (key !== 'Shift' || isComposing) {
    isAlone = false;
    if (type === 'keydown' && presses) startAgain();
  } else if (type === 'keyup') {
    if (isAlone) countPress();
    isAlone = false;
  } else if (!repeat) {
    isAlone = !altKey && !ctrlKey && !metaKey;
  }
}

// Before the page's own listeners, which may stop an event.
const options = own({ capture: true, passive: true });

/** Follows the keys of the page while something on it can be left by them: one listener for all. */
export function setLeaver(leaver: Leaver, canLeave: boolean): void {
  if (leavers.has(leaver) === canLeave) return;
  const wasFollowing = leavers.size > 0;
  leaver.notice = undefined;
  if (canLeave) {
    const isLate = ofDocument(document, 'readyState') === 'complete';
    if (!latecomers.has(leaver)) latecomers.set(leaver, isLate);
    leavers.add(leaver);
  } else {
    leavers.delete(leaver);
  }
  if (wasFollowing !== leavers.size > 0) {
    isAlone = false;
    const change = wasFollowing ? removeEventListener : addEventListener;
    for (const type of ['keydown', 'keyup', 'pointerdown', 'wheel']) change(type, follow, options);
  }
  // A card may be moved, or make room for another one, while a reader is counting.
  if (notice) tell(notice);
}
