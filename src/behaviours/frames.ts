/**
 * Whether the sandboxes of the frames around this window allow something.
 *
 * @param word matches a `sandbox` attribute with the word that allows it
 * @returns true in a window that is no frame, undefined where a frame of another site is in between:
 *   no page can see how that one is sandboxed
 */
export function sandboxesAllow(word: RegExp): boolean | undefined {
  for (let view: Window = window; view !== view.parent; view = view.parent) {
    const frame = view.frameElement;
    if (!frame) return undefined;
    const sandbox = frame.getAttribute('sandbox');
    if (sandbox !== null && !word.test(sandbox)) return false;
  }
  return true;
}
