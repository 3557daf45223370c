import { warnOnce } from './warn.js';

/** Children that nobody puts inside on purpose: a tag closed by `/>` swallows the rest of the page. */
const page = 'body, main, article, h1, footer';
const swallowed = `${page}, script`;

/**
 * Whether a host's default slot holds more than white space; true on a server, which cannot tell.
 * Ignores a `<template>`: a server's root that the browser has not attached yet.
 */
export function hasLocalContent(host: Node): boolean {
  return (
    !globalThis.document ||
    [...host.childNodes].some((node) =>
      'slot' in node
        ? !node.slot && (node as Element).localName !== 'template'
        : node.nodeName === '#text' && /\S/.test(node.textContent ?? ''),
    )
  );
}

export function warnOfSwallowedPage(host: ParentNode): void {
  if (!host.querySelector(swallowed)) return;
  warnOnce('holds more of the page than it should. Close it with </trafficking-help>, not />.');
}

/** Whether a marked element holds a part of the page that must stay visible. Scripts do not count. */
export function holdsPage(place: Element): boolean {
  const { matches, querySelector } = HTMLElement.prototype;
  const isIt = matches.call(place, page) || querySelector.call(place, page) !== null;
  if (isIt) warnOnce(`is marked on more of the page than it should. Use a div, and close it.`);
  return isIt;
}
