import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ofDocument, selectionOn } from '../page/document.js';

/** Milliseconds to wait for the clipboard. It may prompt, be blocked, or never answer. */
const patience = 2000;

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
  /** The status region that spoke last. */
  private status: Element | undefined;
  /** The current press. Late answers to earlier ones are dropped. */
  private latest: object | undefined;

  /** @param say returns the message for an outcome */
  constructor(
    host: ReactiveControllerHost,
    private readonly say: (outcome: 'copied' | 'selected') => string | undefined,
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
   * @param button the button pressed; the number and the status region are beside it
   */
  async copy(text: string, { ownerDocument: page, parentElement: pair }: Element): Promise<void> {
    const status = pair?.querySelector('[role=status]');
    const shown = [...(pair?.querySelectorAll('bdi') ?? [])].find(
      (node) => node.textContent === text,
    );
    if (!status || !shown) return;
    const press = {};
    this.latest = press;
    const outcome = await write(text).catch(() => undefined);
    // Another button was pressed meanwhile, or the card now shows another number here.
    if (this.latest !== press || shown.textContent !== text) return;
    if (outcome !== 'copied') selectionOn(page)?.selectAllChildren(shown);
    const isCopied = outcome === 'copied' || (!outcome && copyByCommand(text, page));
    this.hostUpdate();
    this.status = status;
    status.textContent = this.say(isCopied ? 'copied' : 'selected') ?? '';
  }
}
