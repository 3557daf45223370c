/* global trustedTypes */

/** Passes on what scripts write, for a page that wants to know of it only. */
if ('trustedTypes' in globalThis) {
  trustedTypes.createPolicy('default', { createHTML: (text) => text });
}
