import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { readText } from '../options/attributes.js';
import type { Place } from './place.js';

/** Keeps what a reader chooses in the card: until the page goes, or names another place. */
export class Choosing implements ReactiveController {
  chosen: Place | undefined;
  /** The page's own place at the time of the choice. */
  private replaced = '';

  constructor(
    private readonly host: ReactiveControllerHost & { country?: unknown; region?: unknown },
  ) {
    host.addController(this);
  }

  private get own(): string {
    return `${readText(this.host.country)} ${readText(this.host.region)}`;
  }

  /** A page that names another place by now means that one. */
  hostUpdate(): void {
    if (this.chosen && this.replaced !== this.own) this.chosen = undefined;
  }

  listen(root: ShadowRoot): void {
    // Not those of the page's own fields in the card.
    const choiceOf = ({ target }: Event) =>
      target instanceof HTMLSelectElement && root.contains(target)
        ? target.getAttribute('data-choice')
        : undefined;
    // `input` leaves a shadow root, and would tell the page that the reader chose something.
    root.addEventListener('input', (event) => {
      if (choiceOf(event)) event.stopPropagation();
    });
    root.addEventListener('change', (event) => {
      const changed = choiceOf(event);
      if (!changed) return;
      const [country, region] = ['country', 'region'].map(
        (name) => root.querySelector<HTMLSelectElement>(`[data-choice=${name}]`)?.value,
      );
      if (!country) return;
      // A state is one of the country that was chosen before.
      this.chosen = { country, region: (changed === 'region' && region) || undefined };
      this.replaced = this.own;
      this.host.requestUpdate();
    });
  }
}
