import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { own } from '../page/own.js';

/** CSS pixels by which one column may end before the other. */
const tolerance = 96;

/**
 * CSS pixels by which the width may change without a new look. A card that gets higher can give the page
 * a scroll bar, which takes up to 17: the card would change to and fro for ever.
 */
const scrollBar = 20;

/** Where the last of an element's own boxes ends. */
const endOf = (element: Element) =>
  Math.max(...[...element.children].map((child) => child.getBoundingClientRect().bottom));

/**
 * Lets the panel stand beside the signs only where both are about equally high: how high they are
 * depends on words, width and place, which no style sheet knows. Otherwise they are stacked.
 */
export class Arrangement implements ReactiveController {
  private readonly observer =
    globalThis.ResizeObserver &&
    new ResizeObserver(() => {
      if (Math.abs(this.width - this.seen) > scrollBar) this.ask();
    });
  /** The width at the last look. */
  private seen = -Infinity;
  /** The look that was asked for; 0 if none is. */
  private request = 0;

  constructor(private readonly host: ReactiveControllerHost & { readonly renderRoot: ParentNode }) {
    host.addController(this);
  }

  /** As wide as the card, and without height: the arrangement does not change it. */
  private get probe(): HTMLElement | null {
    return this.host.renderRoot.querySelector<HTMLElement>('.probe');
  }

  private get width(): number {
    return this.probe?.offsetWidth ?? 0;
  }

  /** Asks for a look after each drawing, and whenever the width changes. */
  hostUpdated(): void {
    if (!this.observer) return;
    this.observer.disconnect();
    const { probe } = this;
    if (!probe) return;
    this.ask();
    this.observer.observe(probe, own({}));
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
    if (this.request) cancelAnimationFrame(this.request);
    this.request = 0;
  }

  /**
   * Before the next painting. Not at once: what an observer of sizes changes, others must be told of in
   * the same round, and browsers report an error on the page where that does not end.
   */
  private ask(): void {
    if (!this.request) this.request = requestAnimationFrame(() => this.arrange());
  }

  private arrange(): void {
    this.request = 0;
    this.seen = this.width;
    const columns = this.host.renderRoot.querySelector('.columns');
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
