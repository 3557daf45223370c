import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ofDocument, selectionOn } from '../page/document.js';

/** Milliseconds to wait for the clipboard. It may prompt, be blocked, or never answer. */
const patience = 2000;

/** Milliseconds for which the outcome is shown. It covers the name of the line. */
const sayingTime = 6000;

/** Writes to the clipboard. Rejects where there is none, or where it refuses. */
function write(text: string): Promise<'copied' | 'selected'> {
  return new Promise((resolve, reject) => {
    setTimeout(() => resolve('selected'), patience);
    Promise.resolve(navigator.clipboard.writeText(text)).then(() => resolve('copied'), reject);
  });
}

/**
 * Copies with `execCommand`, which needs no permission and works without https and in frames.
 */
function copyByCommand(text: string, page: Document): boolean {
  let isPut = false;
  // Sets the data itself: inside a shadow tree, browsers differ in what a selection copies.
  const put = (event: ClipboardEvent) => {
    if (!event.clipboardData) return;
    event.clipboardData.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    isPut = true;
  };
  ofDocument(page, 'addEventListener').call(page, 'copy', put as EventListener, true);
  let isDone = false;
  try {
    isDone = ofDocument(page, 'execCommand').call(page, 'copy');
  } catch {
    // XHTML pages have no `execCommand`, and browsers may remove it.
  }
  ofDocument(page, 'removeEventListener').call(page, 'copy', put as EventListener, true);
  return isDone && isPut;
}

/**
 * Copies the number beside a button. Where the clipboard is denied in every way, the number is left
 * selected, so that the reader can copy it by hand.
 */
export class Copying implements ReactiveController {
  /** What was said last, and how often: a screen reader drops what it has just said. */
  private last = { text: '', times: 0 };
  private status: Element | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** The current press. Late answers to earlier ones are dropped. */
  private latest: object | undefined;

  /** @param say returns the message for an outcome and a number */
  constructor(
    host: ReactiveControllerHost,
    private readonly say: (outcome: 'copied' | 'selected', number: string) => string,
  ) {
    host.addController(this);
  }

  /** Clears the message: it was about the card before this update. */
  hostUpdate(): void {
    this.status?.replaceChildren();
  }

  hostDisconnected(): void {
    this.latest = undefined;
    this.hostUpdate();
  }

  /**
   * @param text what to copy
   * @param button the button pressed; the number and the status region are in the same panel
   */
  async copy(text: string, button: Element): Promise<void> {
    const panel = button.closest('.panel');
    const status = panel?.querySelector('.said');
    const shown = panel?.querySelector('.call bdi');
    if (!status || shown?.textContent !== text) return;
    const page = button.ownerDocument;
    const press = {};
    this.latest = press;
    const outcome = await write(text).catch(() => undefined);
    // The button was pressed again meanwhile, or the card now shows another number here.
    if (this.latest !== press || shown.textContent !== text) return;
    if (outcome !== 'copied') selectionOn(page)?.selectAllChildren(shown);
    const isCopied = outcome === 'copied' || (!outcome && copyByCommand(text, page));
    this.tell(status, this.say(isCopied ? 'copied' : 'selected', text));
  }

  private tell(status: Element, text: string): void {
    const times = this.last.text === text ? this.last.times + 1 : 1;
    this.last = { text, times };
    this.status = status;
    status.textContent = times > 1 ? `${text} (${times})` : text;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.hostUpdate(), sayingTime);
  }
}
