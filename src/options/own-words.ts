/**
 * Options that speak in the name of the site, or lead its readers elsewhere. Only the site may set them,
 * not everyone who may write on a page.
 */
export const ownWords: readonly string[] = ['heading', 'sources-href', 'quick-exit'];
