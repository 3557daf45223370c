/** Languages that are written from right to left; of ours only Arabic, the others a site may add. */
const rightToLeft = ['ar', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi'];

/** Tags that mean a language we name otherwise. `zh-TW` and other traditional tags are not ours. */
const aliases = new Map([
  ['zh', 'zh-hans'],
  ['zh-cn', 'zh-hans'],
  ['zh-sg', 'zh-hans'],
  ['zh-my', 'zh-hans'],
  ['fil', 'tl'],
]);

/**
 * Finds the language for a BCP 47 tag by cutting subtags from its end (RFC 4647, lookup): `es_MX`
 * → `es`. Case and underscores are tolerated.
 *
 * @param available the languages at hand, such as `['en', 'es', 'zh-Hans']`
 * @returns one of them, or undefined
 */
export function resolveLanguage(tag: string, available: readonly string[]): string | undefined {
  // RFC 5646, 4.4.1: no tag in use is longer, and a page's mistake must not keep the reader waiting.
  let rest = tag.trim().slice(0, 35).toLowerCase().replace(/_/g, '-');
  while (rest) {
    const wanted = aliases.get(rest) ?? rest;
    const found = available.find((language) => language.toLowerCase() === wanted);
    if (found) return found;
    // Traditional Chinese must not become Simplified without a word.
    if (/^zh-(hant|tw|hk|mo)\b/.test(rest)) return undefined;
    rest = rest.replace(/-?[^-]*$/, '');
  }
  return undefined;
}

/** Writing direction of a language, by BCP 47 tag. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return rightToLeft.includes(language.replace(/-.*/, '').toLowerCase()) ? 'rtl' : 'ltr';
}
