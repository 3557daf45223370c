import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * The older way to copy. It asks for no permission, and works on pages without https and in frames.
 */
function copyByCommand(text: string, page: Document): boolean {
  // Not what is selected: inside a shadow tree that is not what every browser copies.
  const put = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  page.addEventListener('copy', put, true);
  let isDone = false;
  try {
    isDone = page.execCommand('copy');
  } catch {
    // An XHTML page has no commands.
  }
  page.removeEventListener('copy', put, true);
  return isDone;
}

/**
 * Copies the number beside a button. Where the clipboard is denied in every way, the number is left
 * selected, so that the reader can copy it by hand.
 */
export class Copying implements ReactiveController {
  /** Where the outcome was said last. */
  private status: Element | undefined;

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
    let outcome: 'copied' | 'selected' = 'copied';
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      page.getSelection()?.selectAllChildren(shown);
      if (!copyByCommand(text, page)) outcome = 'selected';
    }
    this.hostUpdate();
    this.status = status;
    status.textContent = this.say(outcome) ?? '';
  }
}
