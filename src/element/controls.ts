import type { ReactiveControllerHost } from 'lit';
import type { Context } from '../card/context.js';
import { Copying } from '../copy/copying.js';
import { watchSelecting } from '../copy/selecting.js';
import { fillText } from '../locales/fill.js';
import { QuickExit } from '../exit/quick-exit.js';
import { own } from '../page/own.js';
import { Choosing } from '../place/choosing.js';
import { Printing } from '../wallet/printing.js';
import { walletStyles } from '../wallet/styles.js';
import { wallet } from '../wallet/wallet.js';

/** The detail of `trafficking-help-contact`. It says nothing about the reader; still, do not log it. */
export interface ContactDetail {
  channel: 'call' | 'text' | 'web' | 'copy';
  /** The contact's id in the directory. */
  id: string;
}

/** Selects everything that reacts to a press. */
const pressed = '[data-id], [part=exit] a, .print';

/**
 * Handles what readers do in the card: tells the page which contact was used, copies, prints, leaves,
 * changes the place.
 *
 * @param context what the card shows, if it could be drawn
 */
export function createControls(
  host: ReactiveControllerHost &
    HTMLElement & { readonly renderRoot: Node; country?: unknown; region?: unknown },
  context: () => Context | undefined,
) {
  const copying = new Copying(host, (outcome, number) =>
    fillText(context()?.messages[outcome] ?? '', { number }),
  );
  const leaving = new QuickExit(host, context);
  const printing = new Printing(host);
  const choosing = new Choosing(host);

  /** Handles a press. Returns true where the browser must not follow the link as well. */
  const press = (control: HTMLElement): boolean => {
    const shown = context();
    // Not `dataset`, which inherits from the page’s Object.prototype.
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
    choosing,
    leaving,
    listen(root: ShadowRoot): void {
      choosing.listen(root);
      const endsSelecting = watchSelecting(root);
      root.addEventListener('click', (event) => {
        // Only our own nodes are asked: a form among the page's children hides its methods.
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
