/** Files of `dist/` by what they are for. */

/** The iframe page. */
export const framePage = 'embed.html';

/** The script that gives frames on a partner's page their height. */
export const frameScript = 'frame.js';

/** The script for a language. English and Spanish are in the default one; the others have one each. */
export function scriptFile(language: string): string {
  return ['en', 'es'].includes(language)
    ? 'trafficking-help.js'
    : `trafficking-help.${language}.js`;
}
