import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { own } from '../page/own.js';

/** CSS pixels by which one column may end before the other. */
const tolerance = 96;

/** Where the last of an element's own boxes ends. */
const endOf = (element: Element) =>
  Math.max(...[...element.children].map((child) => child.getBoundingClientRect().bottom));

/**
 * Lets the panel stand beside the signs only where both are about equally high: how high they are
 * depends on words, width and place, which no style sheet knows. Otherwise they are stacked.
 */
export class Arrangement implements ReactiveController {
  private readonly observer = globalThis.ResizeObserver && new ResizeObserver(() => this.arrange());

  constructor(private readonly host: ReactiveControllerHost & { readonly renderRoot: ParentNode }) {
    host.addController(this);
  }

  /**
   * Asks for a look after each drawing, and whenever the width changes. The probe is as wide as the
   * card and has no height: nothing that is decided here changes it, so no observer loops.
   */
  hostUpdated(): void {
    this.observer?.disconnect();
    const probe = this.host.renderRoot.querySelector('.probe');
    if (probe) this.observer?.observe(probe, own({}));
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
  }

  private arrange(): void {
    const { renderRoot } = this.host;
    const columns = renderRoot.querySelector('.columns');
    // What a reader opens must not move under the finger.
    if (!columns || columns.querySelector('details[open]')) return;
    columns.removeAttribute('data-stacked');
    const panel = columns.querySelector('.panel');
    const bodies = [...columns.querySelectorAll('.body')];
    if (!panel || !bodies.length) return;
    const difference = endOf(panel) - Math.max(...bodies.map(endOf));
    columns.toggleAttribute('data-stacked', Math.abs(difference) > tolerance);
  }
}
