import type { ReactiveControllerHost } from 'lit';
// In this order for the script’s size, as in trafficking-help.ts.
import type { Context } from './context.js';
import { own } from './own.js';
import { wallet } from './sections/wallet.js';
import { walletStyles } from './styles/wallet.js';
import { Copying } from './behaviours/copying.js';
import { Printing } from './behaviours/printing.js';
import { QuickExit } from './behaviours/quick-exit.js';
import { watchSelecting } from './behaviours/selecting.js';

/** What `trafficking-help-contact` says. Nothing in it is about the reader; still, do not log it. */
export interface ContactDetail {
  channel: 'call' | 'text' | 'web' | 'copy';
  /** The contact's id in the directory. */
  id: string;
}

/** What does something when it is pressed. */
const pressed = '[data-id], [part=exit] a, .print';

/**
 * What a press on something in the card does: tells the page which contact was used, copies, prints,
 * leaves.
 *
 * @param context what the card shows, if it could be drawn
 */
export function createControls(
  host: ReactiveControllerHost & HTMLElement & { readonly renderRoot: Node },
  context: () => Context | undefined,
) {
  const copying = new Copying(host, (outcome) => context()?.messages[outcome]);
  const leaving = new QuickExit(host, context);
  const printing = new Printing(host);

  /** Returns whether that is all: the browser is not to follow the link. */
  const press = (control: HTMLElement): boolean => {
    const shown = context();
    // Not by `dataset`, which has what a page puts on Object.prototype.
    const [id, channel = 'copy', copy] = ['id', 'channel', 'copy'].map(
      (name) => control.getAttribute(`data-${name}`) ?? undefined,
    );
    if (!id) {
      if (control.className !== 'print') return leaving.leave();
      if (shown) printing.print(wallet(shown), walletStyles);
      return true;
    }
    if (copy) void copying.copy(copy, control);
    host.dispatchEvent(
      new CustomEvent(
        'trafficking-help-contact',
        own({ bubbles: true, composed: true, detail: { channel, id } }),
      ),
    );
    return false;
  };

  return {
    leaving,
    listen(root: ShadowRoot): void {
      const endsSelecting = watchSelecting(root);
      root.addEventListener('click', (event) => {
        // Only what is ours is asked: a form among the page's own children hides its methods.
        const control = event
          .composedPath()
          .find(
            (node) => node instanceof HTMLElement && root.contains(node) && node.matches(pressed),
          );
        if (!(control instanceof HTMLElement)) return;
        if (endsSelecting(control, event as MouseEvent) || press(control)) event.preventDefault();
      });
    },
  };
}
