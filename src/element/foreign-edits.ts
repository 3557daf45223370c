import { own } from '../page/own.js';

/** Whether the card itself made a change: the outcome of copying, or a frame to print. */
function isOurs({ target, type }: MutationRecord): boolean {
  // Not `instanceof Element`: Prototype.js replaces `Element`.
  const element = 'closest' in target ? (target as Element) : target.parentElement;
  return type !== 'attributes' && (!element || element.closest('.said') !== null);
}

/**
 * Notices changes by other code inside a root. Translation tools wrap and move texts, and Lit would go
 * on updating nodes that are no longer shown.
 */
export class ForeignEdits {
  private readonly observer: MutationObserver;
  private found = false;

  /** @param react called after a change between two drawings */
  constructor(root: ShadowRoot, react: () => void) {
    this.observer = new MutationObserver((records) => {
      this.read(records);
      react();
    });
    const what = { childList: true, characterData: true, subtree: true, attributeFilter: ['href'] };
    this.observer.observe(root, own(what));
  }

  /** Whether other code has changed something since the last `forget`. */
  get any(): boolean {
    this.read(this.observer.takeRecords());
    return this.found;
  }

  /** Takes all changes so far for our own. */
  forget(): void {
    this.observer.takeRecords();
    this.found = false;
  }

  private read(records: readonly MutationRecord[]): void {
    this.found ||= !records.every(isOurs);
  }
}
