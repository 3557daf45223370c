import { ofDocument } from './document.js';

/**
 * Whether the sandboxes of all frames around this window allow something.
 *
 * @param token the keyword of the `sandbox` attribute that allows it
 * @returns true outside frames; undefined if a frame of another site is in between, whose sandbox no
 *   script can see
 */
export function sandboxesAllow(token: RegExp): boolean | undefined {
  // Through `frameElement`: a page may declare a `parent` of its own. `top` cannot be replaced.
  let view: Window | null = window;
  while (view && view !== view.top) {
    const frame: Element | null = view.frameElement;
    if (!frame) return undefined;
    const sandbox = frame.getAttribute('sandbox');
    if (sandbox !== null && !sandbox.split(/\s/).some((word) => token.test(word))) return false;
    view = ofDocument(frame.ownerDocument, 'defaultView');
  }
  return true;
}
