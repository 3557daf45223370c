import type { LitElement } from 'lit';
import type { Context } from '../card/context.js';
import { styles } from '../card/styles/sheet.js';
import { applyAccent } from '../colors/coloring.js';
import type { Place } from '../place/place.js';
import { ofDocument } from '../page/document.js';
import { applyStyles } from '../page/style-sheets.js';
import { showsNumbers } from './drawn-numbers.js';
import { Failsafe } from './failsafe.js';
import { rememberFocus } from './focus.js';
import { ForeignEdits } from './foreign-edits.js';

/** How often a card is redrawn after other code has broken it. A limit, so that no fight is endless. */
const mostRepairs = 3;

/**
 * Makes sure that the number shows. After each drawing it looks for the number in the root; if it is
 * not there, it shows the failsafe until a later drawing succeeds.
 */
export class Drawing {
  /** Whether the failsafe is shown. */
  hasFailed = false;
  // A server has no document to create it in, and needs none.
  private readonly failsafe = globalThis.document && new Failsafe();
  private edits: ForeignEdits | undefined;
  /** Whether the root differs from what Lit drew into it. */
  private isForeign = false;
  private repairs = 0;

  /**
   * @param context returns what the host draws, or undefined before that is known
   * @param chosen returns the place that the reader has chosen
   */
  constructor(
    private readonly host: LitElement,
    private readonly context: () => Context | undefined,
    private readonly chosen: () => Place | undefined,
  ) {}

  /** @param listen adds the host’s own listeners to a new root */
  prepare(root: ShadowRoot, listen: () => void): void {
    try {
      // Lit reads it, and would find one that a page has put on Object.prototype.
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
    const keepFocus = rememberFocus(root);
    try {
      if (this.isForeign || this.edits?.any) this.startAfresh(root);
      draw();
      const context = this.context();
      applyAccent(root, context?.options.accent);
      if (context && !showsNumbers(root, context)) throw new Error('No number was drawn.');
      // Whatever breaks the card goes on doing so: what it leaves alone is what readers can trust.
      if (this.repairs > mostRepairs) throw new Error('Other code keeps changing the card.');
      this.hasFailed = false;
      keepFocus();
    } catch (error) {
      this.giveUp(root, error);
    }
    this.edits?.forget();
  }

  /** Shows the failsafe until a later drawing succeeds. */
  private giveUp(root: ShadowRoot, error: unknown): void {
    this.repairs += 1;
    this.isForeign = true;
    this.hasFailed = true;
    this.failsafe.show(this.host, root, this.context(), this.chosen());
    // Not again and again in a fight that is over.
    if (this.repairs <= mostRepairs + 1) console.error?.('<trafficking-help>', error);
  }

  /** Empties the root, so that Lit creates all its nodes again. Open lists stay open. */
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

  /** Reacts to foreign edits: redraws at once if a number is wrong, else with the next update. */
  private repair(root: ShadowRoot): void {
    const context = this.context();
    if (this.hasFailed || !context || showsNumbers(root, context)) return;
    this.repairs += 1;
    this.isForeign = true;
    this.host.requestUpdate();
  }
}
