import type { LitElement } from 'lit';
import type { Context } from '../card/context.js';
import { styles } from '../card/styles/sheet.js';
import { applyAccent } from '../colors/coloring.js';
import { ofDocument } from '../page/document.js';
import { applyStyles } from '../page/style-sheets.js';
import { showsNumbers } from './drawn-numbers.js';
import { Failsafe } from './failsafe.js';
import { ForeignEdits } from './foreign-edits.js';

/** How often a card is drawn again after others have broken it: never a fight without end. */
const mostRepairs = 3;

/**
 * Holds what Lit draws to promise 1: after each drawing the number must stand there. If not, it is
 * drawn again or, in the end, the failsafe stands in its place.
 */
export class Drawing {
  /** Whether the failsafe stands there. */
  hasFailed = false;
  // Nothing to make on a server, where nothing fails that a browser would have to mend.
  private readonly failsafe = globalThis.document && new Failsafe();
  private edits: ForeignEdits | undefined;
  /** What stands in the root is not what Lit has drawn there. */
  private isForeign = false;
  private repairs = 0;

  /** @param context what the host draws or has drawn; undefined while that is not known */
  constructor(
    private readonly host: LitElement,
    private readonly context: () => Context | undefined,
  ) {}

  /** @param listen what else a new root needs */
  prepare(root: ShadowRoot, listen: () => void): void {
    try {
      // Lit asks for it, and would find one that a page has put on Object.prototype.
      this.host.renderOptions.renderBefore = null;
      applyStyles(root, styles);
      this.edits = new ForeignEdits(root, () => this.repair(root));
      listen();
    } catch (error) {
      this.repairs = mostRepairs;
      this.giveUp(root, error);
    }
  }

  /** @param draw Lit's own update */
  update(root: ShadowRoot, draw: () => void): void {
    if (this.repairs > mostRepairs) return;
    try {
      if (this.isForeign || this.edits?.any) this.startAfresh(root);
      draw();
      const context = this.context();
      applyAccent(root, context?.options.accent);
      if (context && !showsNumbers(root, context)) throw new Error('No number was drawn.');
      this.hasFailed = false;
    } catch (error) {
      this.giveUp(root, error);
    }
    this.edits?.forget();
  }

  /** Until a later drawing succeeds. */
  private giveUp(root: ShadowRoot, error: unknown): void {
    this.repairs += 1;
    this.isForeign = true;
    this.hasFailed = true;
    this.failsafe.show(this.host, root, this.context());
    console.error?.('<trafficking-help>', error);
  }

  /** Empties the root, so that Lit makes all its nodes anew. What was open stays open. */
  private startAfresh(root: ShadowRoot): void {
    const { ownerDocument, renderOptions, updateComplete } = this.host;
    const open = [...root.querySelectorAll('details[open]')].map(({ className }) => className);
    const end = ofDocument(ownerDocument, 'createComment').call(ownerDocument, '');
    root.replaceChildren(end);
    applyStyles(root, styles);
    renderOptions.renderBefore = end;
    this.isForeign = false;
    void updateComplete.then(() => {
      for (const name of open) root.querySelector(`details.${name}`)?.setAttribute('open', '');
    });
  }

  /** Others have changed what is drawn: at once where a number is wrong, else with the next drawing. */
  private repair(root: ShadowRoot): void {
    const context = this.context();
    if (this.hasFailed || !context || showsNumbers(root, context)) return;
    this.repairs += 1;
    this.isForeign = true;
    this.host.requestUpdate();
  }
}
