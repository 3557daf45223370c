import { own } from '../page/own.js';

/** What the card itself writes between two drawings: the outcome of copying, and a frame to print. */
function isOurs({ target, type }: MutationRecord): boolean {
  // Not by `Element`, which Prototype.js replaces.
  const element = 'closest' in target ? (target as Element) : target.parentElement;
  return type !== 'attributes' && (!element || element.closest('[role=status]') !== null);
}

/**
 * Notices what others change inside a root: translation tools wrap its texts and move them, and Lit
 * would go on with nodes that are no longer shown.
 */
export class ForeignEdits {
  private readonly observer: MutationObserver;
  private found = false;

  /** @param react called after something has changed between two drawings */
  constructor(root: ShadowRoot, react: () => void) {
    this.observer = new MutationObserver((records) => {
      this.read(records);
      react();
    });
    const what = { childList: true, characterData: true, subtree: true, attributeFilter: ['href'] };
    this.observer.observe(root, own(what));
  }

  /** Whether others have changed something since the last `forget`. */
  get any(): boolean {
    this.read(this.observer.takeRecords());
    return this.found;
  }

  /** What has changed so far is ours. */
  forget(): void {
    this.observer.takeRecords();
    this.found = false;
  }

  private read(records: readonly MutationRecord[]): void {
    this.found ||= !records.every(isOurs);
  }
}
