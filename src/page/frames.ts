import { ofDocument } from './document.js';

/**
 * Whether the sandboxes of the frames around this window allow something.
 *
 * @param token the word of the `sandbox` attribute that allows it
 * @returns true in a window that is no frame, undefined where a frame of another site is in between:
 *   no page can see how that one is sandboxed
 */
export function sandboxesAllow(token: RegExp): boolean | undefined {
  // By its frame: any page may have a `parent` of its own, and no page another `top`.
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
