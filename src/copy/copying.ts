import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ofDocument, selectionOn } from '../page/document.js';

/** Milliseconds that a reader waits for the clipboard: it may ask, be blocked, or never answer. */
const patience = 2000;

/** Writes to the clipboard, where there is one. Rejects where it refuses. */
function write(text: string): Promise<'copied' | 'selected'> {
  return new Promise((resolve, reject) => {
    setTimeout(() => resolve('selected'), patience);
    Promise.resolve(navigator.clipboard.writeText(text)).then(() => resolve('copied'), reject);
  });
}

/**
 * The older way to copy. It asks for no permission, and works on pages without https and in frames.
 */
function copyByCommand(text: string, page: Document): boolean {
  let isPut = false;
  // Not what is selected: inside a shadow tree that is not what every browser copies.
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
    // An XHTML page has no commands, and one day no page may have any.
  }
  ofDocument(page, 'removeEventListener').call(page, 'copy', put as EventListener, true);
  return isDone && isPut;
}

/**
 * Copies the number beside a button. Where the clipboard is denied in every way, the number is left
 * selected, so that the reader can copy it by hand.
 */
export class Copying implements ReactiveController {
  /** Where the outcome was said last. */
  private status: Element | undefined;
  /** The press that is being answered: what comes late of an earlier one is not said. */
  private latest: object | undefined;

  /** @param say the words for an outcome */
  constructor(
    host: ReactiveControllerHost,
    private readonly say: (outcome: 'copied' | 'selected') => string | undefined,
  ) {
    host.addController(this);
  }

  /** What was said is of the card as it was. */
  hostUpdate(): void {
    this.status?.replaceChildren();
  }

  hostDisconnected(): void {
    this.latest = undefined;
    this.hostUpdate();
  }

  /**
   * @param text what to copy
   * @param button beside it are the text and the place where the outcome is said
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
    // Meanwhile another button was pressed, or the card shows another number there.
    if (this.latest !== press || shown.textContent !== text) return;
    if (outcome !== 'copied') selectionOn(page)?.selectAllChildren(shown);
    const isCopied = outcome === 'copied' || (!outcome && copyByCommand(text, page));
    this.hostUpdate();
    this.status = status;
    status.textContent = this.say(isCopied ? 'copied' : 'selected') ?? '';
  }
}
