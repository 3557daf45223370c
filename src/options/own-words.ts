/**
 * Options that put words into the mouth of whoever shows the card, or lead its readers elsewhere. They
 * count only from those who answer for the page, not from those who may write on it.
 */
export const ownWords: readonly string[] = ['heading', 'sources-href', 'quick-exit'];
