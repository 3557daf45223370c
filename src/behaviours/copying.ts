import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Copies a number when its button is used. Where the clipboard is denied, the number is selected, so
 * that the reader can copy it by hand.
 */
export class Copying implements ReactiveController {
  /** What was copied last, by its contact, and how; gone when the card is taken out of the page. */
  last: { id: string; outcome: 'copied' | 'selected' } | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.last = undefined;
  }

  /**
   * @param id the contact whose number it is
   * @param text what to copy
   * @param shown the element that shows it
   */
  async copy(id: string, text: string, shown: Element): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.last = { id, outcome: 'copied' };
    } catch {
      shown.ownerDocument.getSelection()?.selectAllChildren(shown);
      this.last = { id, outcome: 'selected' };
    }
    this.host.requestUpdate();
  }
}
