import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { own } from './own.js';
import { elementAround, rootsAround } from './around.js';

type Host = ReactiveControllerHost & HTMLElement;

/** All connected hosts, so that a page has one observer however many cards it holds. */
const hosts = new Set<Host>();
let observer: MutationObserver | undefined;

/** Draws every card on the page anew where its language has changed. */
export function updateHosts(): void {
  for (const host of hosts) host.requestUpdate();
}

const names = ['lang', 'xml:lang'];

/**
 * An element's own language, '' without one. In the order of the HTML standard, which ignores an
 * `xml:lang` of no namespace, as HTML's parser makes it: here it counts where there is nothing else.
 */
function languageOf(element: Element): string {
  // The host is no element on a server, and a form's own methods may be hidden by what is in it.
  const { getAttribute, getAttributeNS } = globalThis.HTMLElement?.prototype ?? element;
  const inXml = getAttributeNS?.call(element, 'http://www.w3.org/XML/1998/namespace', 'lang');
  const values = [inXml, ...names.map((name) => getAttribute.call(element, name))];
  return values.map((value) => value?.trim()).find(Boolean) ?? '';
}

/**
 * Whether an attribute's change is worth a look. Where attributes have namespaces an observer cannot
 * name them, and is told of every change.
 */
function follow(records: readonly MutationRecord[]): void {
  const isLanguage = ({ attributeName }: MutationRecord) =>
    /^(xml:)?lang$/.test(attributeName ?? '');
  if (records.some(isLanguage)) updateHosts();
}

/**
 * Follows the language of the page around an element: the nearest `lang` across shadow roots, also
 * when the page or a translation tool changes it later.
 */
export class PageLanguage implements ReactiveController {
  constructor(private readonly host: Host) {
    host.addController(this);
  }

  /** The nearest language that is not empty, the element's own first; '' when there is none. */
  get tag(): string {
    for (let element: Element | undefined = this.host; element; element = elementAround(element)) {
      const tag = languageOf(element);
      if (tag) return tag;
    }
    return '';
  }

  hostConnected(): void {
    hosts.add(this.host);
    // It may have been moved to where another language is spoken.
    this.host.requestUpdate();
    observer ??= new MutationObserver(follow);
    const isXml = this.host.ownerDocument.contentType !== 'text/html';
    const which = isXml ? { attributes: true } : { attributeFilter: names };
    for (const root of rootsAround(this.host)) {
      observer.observe(root, own({ ...which, subtree: true }));
    }
  }

  hostDisconnected(): void {
    hosts.delete(this.host);
    if (hosts.size > 0) return;
    observer?.disconnect();
    observer = undefined;
  }
}
