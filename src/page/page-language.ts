import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { own } from './own.js';
import { elementAround, rootsAround } from './around.js';

type Host = ReactiveControllerHost & HTMLElement;

/** All connected hosts, so that a page has one observer however many cards it holds. */
const hosts = new Set<Host>();
let observer: MutationObserver | undefined;

/** Redraws every card on the page. */
export function updateHosts(): void {
  for (const host of hosts) host.requestUpdate();
}

const names = ['lang', 'xml:lang'];

/**
 * An element's own language, or ''. In the order of the HTML standard, except that `xml:lang` without a
 * namespace, as the HTML parser creates it, counts where there is no `lang`.
 */
function languageOf(element: Element): string {
  // A server has no HTMLElement. From the prototype: fields of a form hide its methods.
  const { getAttribute, getAttributeNS } = globalThis.HTMLElement?.prototype ?? element;
  const inXml = getAttributeNS?.call(element, 'http://www.w3.org/XML/1998/namespace', 'lang');
  const values = [inXml, ...names.map((name) => getAttribute.call(element, name))];
  return values.map((value) => value?.trim()).find(Boolean) ?? '';
}

/**
 * Redraws when a language attribute has changed. In XML, an observer cannot filter by namespace, so it
 * reports every attribute.
 */
function follow(records: readonly MutationRecord[]): void {
  const isLanguage = ({ attributeName }: MutationRecord) =>
    /^(xml:)?lang$/.test(attributeName ?? '');
  if (records.some(isLanguage)) updateHosts();
}

/**
 * Follows the language of the page around an element: the nearest `lang`, across shadow roots, including
 * later changes by the page or a translation tool.
 */
export class PageLanguage implements ReactiveController {
  constructor(private readonly host: Host) {
    host.addController(this);
  }

  /** The nearest language that is not empty, starting with the element's own; '' if there is none. */
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
