import { warnOnce } from './warn.js';

/** Children that nobody puts inside on purpose: a tag closed by `/>` swallows the rest of the page. */
const page = 'body, main, article, h1, footer';
const swallowed = `${page}, script`;

/**
 * Whether a node shows nothing by itself: what editors leave between tags, such as a line break, an empty
 * paragraph or one around the fallback; and a `<template>`, a server's root that the browser has not
 * attached yet.
 */
function isStray(node: Node): boolean {
  if (node.nodeName === '#text') return !/\S/.test(node.textContent ?? '');
  // A comment.
  if (!('slot' in node)) return true;
  const { localName, slot } = node as Element;
  // A field of that name hides the property of its form.
  if (typeof slot !== 'string') return false;
  if (slot || /^(template|br|script)$/.test(localName)) return true;
  return localName === 'p' && [...node.childNodes].every(isStray);
}

/** Whether a host's default slot holds something to show; true on a server, which cannot tell. */
export function hasLocalContent(host: Node): boolean {
  return !globalThis.document || ![...host.childNodes].every(isStray);
}

/** Warns of a tag that holds more of the page than it should, or less: its own fallback is beside it. */
export function warnOfMisplaced(host: Element): void {
  if (host.querySelector(swallowed)) {
    warnOnce('holds more of the page than it should. Close it with </trafficking-help>, not />.');
  }
  const next = host.nextElementSibling ?? host.parentElement?.nextElementSibling;
  if (next?.slot === 'fallback' && !host.querySelector('[slot=fallback]')) {
    // It is left alone: what is not in the tag is the page's, and a sentence twice harms nobody.
    warnOnce(
      'stands beside its fallback, which a paragraph has put out. Use <span slot="fallback">.',
    );
  }
}

/** Whether a marked element holds a part of the page that must stay visible. Scripts do not count. */
export function holdsPage(place: Element): boolean {
  const { matches, querySelector } = HTMLElement.prototype;
  const isIt = matches.call(place, page) || querySelector.call(place, page) !== null;
  if (isIt) warnOnce(`is marked on more of the page than it should. Use a div, and close it.`);
  return isIt;
}
