import type { ReactiveController, ReactiveControllerHost } from 'lit';

type Host = ReactiveControllerHost & HTMLElement;

/** All connected hosts, so that a page has one observer however many cards it holds. */
const hosts = new Set<Host>();
let observer: MutationObserver | undefined;

/** Draws every card on the page anew where its language has changed. */
export function updateHosts(): void {
  for (const host of hosts) host.requestUpdate();
}

const parentOf = (node: Node): Node | null => node.parentNode ?? (node as ShadowRoot).host ?? null;

/** The roots around a host, from its own to the document: observers do not see into shadow roots. */
function rootsAround(host: Host): Node[] {
  const roots: Node[] = [];
  for (let root: Node | undefined = host.getRootNode(); root;) {
    roots.push(root);
    root = (root as Partial<ShadowRoot>).host?.getRootNode();
  }
  return roots;
}

/**
 * Follows the language of the page around an element: the nearest `lang` across shadow roots, also
 * when the page or a translation tool changes it later.
 */
export class PageLanguage implements ReactiveController {
  constructor(private readonly host: Host) {
    host.addController(this);
  }

  /** The nearest `lang` that is not empty, the element's own first; '' when there is none. */
  get tag(): string {
    for (let node: Node | null = this.host; node; node = parentOf(node)) {
      const tag = (node as Partial<Element>).getAttribute?.('lang')?.trim();
      if (tag) return tag;
    }
    return '';
  }

  hostConnected(): void {
    hosts.add(this.host);
    // It may have been moved to where another language is spoken.
    this.host.requestUpdate();
    observer ??= new MutationObserver(updateHosts);
    for (const root of rootsAround(this.host)) {
      observer.observe(root, { attributeFilter: ['lang'], subtree: true });
    }
  }

  hostDisconnected(): void {
    hosts.delete(this.host);
    if (hosts.size > 0) return;
    observer?.disconnect();
    observer = undefined;
  }
}
