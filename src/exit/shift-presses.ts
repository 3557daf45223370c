import type { ReactiveControllerHost } from 'lit';
import { own } from '../page/own.js';
import { ofDocument } from '../page/document.js';
import { inPageOrder, isWithin } from '../page/standing.js';

/** A card that Shift, pressed three times, can leave by. */
export interface Leaver {
  /** Redrawn when the notice changes. */
  readonly host: ReactiveControllerHost & HTMLElement;
  /** The message that says how often Shift is still to be pressed. */
  notice: 'exitTwoMore' | 'exitOneMore' | 'exitExpired' | undefined;
  /** Whether the reader could see the exit now. */
  canBeSeen(): boolean;
  leaveByKeys(): void;
}

const pressesToLeave = 3;
const patience = 5000;

/** All exits of the page: one class draws all cards, however many scripts a page loads. */
const leavers = new Set<Leaver>();
/** Whether a card was added after the page had loaded, perhaps by a visitor. Moving does not reset it. */
const latecomers = new WeakMap<Leaver, boolean>();
let presses = 0;
let notice: Leaver['notice'];
/** Whether Shift is down and nothing else has been pressed with it. */
let isAlone = false;
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Ranks exits by who may have written them: visitors can mark an element, and what they write is added
 * later. They must not decide where Shift leads. 0 is the page's own.
 */
function foreignness(leaver: Leaver): number {
  const isMarked = isWithin(leaver.host, '[data-trafficking-help]');
  return Number(isMarked) * 2 + Number(latecomers.get(leaver));
}

/** The exit that Shift uses: the first visible one of the page's own. */
function findFirst(): Leaver | undefined {
  const [first] = [...leavers]
    .filter((leaver) => leaver.canBeSeen())
    .sort(
      (one, other) => foreignness(one) - foreignness(other) || inPageOrder(one.host, other.host),
    );
  return first;
}

/** Shows the notice in one card only: a screen reader would announce all of them. */
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
 * Counts Shift when it is pressed and released alone: not with another key, a mouse button or the wheel.
 * Both Shift keys together are one press. Synthetic events do not count: pages replay keys.
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

/** Listens to the page's keys while any of its cards has an exit: one listener for all. */
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
  // A card may be moved or replaced between two presses.
  if (notice) tell(notice);
}
