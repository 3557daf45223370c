import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** All connected hosts, so that a page has one listener however many cards it holds. */
const hosts = new Set<ReactiveControllerHost>();

/** Events that tell when a reader returns to a tab, perhaps days later. */
const returning = ['visibilitychange', 'pageshow', 'focus'];

const today = (): string => new Date().toDateString();
let day = '';

function followDay(): void {
  if (day === today()) return;
  day = today();
  for (const host of hosts) host.requestUpdate();
}

/** Redraws a card when the day has changed: the awareness day and the age of the list depend on it. */
export class Today implements ReactiveController {
  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    if (!hosts.size) {
      day = today();
      for (const type of returning) window.addEventListener(type, followDay, true);
    }
    hosts.add(this.host);
  }

  hostDisconnected(): void {
    if (!hosts.delete(this.host) || hosts.size) return;
    for (const type of returning) window.removeEventListener(type, followDay, true);
  }
}
