/* global trustedTypes */

/** Cleans what scripts write, as a sanitizer does: no comments, no attributes that it does not know. */
if ('trustedTypes' in globalThis) {
  trustedTypes.createPolicy('default', {
    createHTML: (text) =>
      text.replace(/<!--.*?-->|<\?[^>]*>/gs, '').replace(/ [\w-]+\$lit\$=[^\s>]+/g, ''),
  });
}
