import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Copies a number when its button is used. Where the clipboard is denied, the number is selected, so
 * that the reader can copy it by hand.
 */
export class Copying implements ReactiveController {
  /** What came of the last copy; gone when the card is taken out of the page. */
  outcome: 'none' | 'copied' | 'selected' = 'none';

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.outcome = 'none';
  }

  /**
   * @param text what to copy
   * @param shown the element that shows it
   */
  async copy(text: string, shown: Element): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.outcome = 'copied';
    } catch {
      shown.ownerDocument.getSelection()?.selectAllChildren(shown);
      this.outcome = 'selected';
    }
    this.host.requestUpdate();
  }
}
