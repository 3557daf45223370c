/**
 * Whether the sandboxes of the frames around this window allow something.
 *
 * @param token the word of the `sandbox` attribute that allows it
 * @returns true in a window that is no frame, undefined where a frame of another site is in between:
 *   no page can see how that one is sandboxed
 */
export function sandboxesAllow(token: RegExp): boolean | undefined {
  for (let view: Window = window; view !== view.parent; view = view.parent) {
    const frame = view.frameElement;
    if (!frame) return undefined;
    const sandbox = frame.getAttribute('sandbox');
    if (sandbox !== null && !sandbox.split(/\s/).some((word) => token.test(word))) return false;
  }
  return true;
}
