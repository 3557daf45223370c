import { layouts } from '../card/layouts.js';
import { fallback } from './fallback.js';
import { framePage, frameScript } from './files.js';
import { element, scriptTag } from './markup.js';
import type { Reading } from './request.js';

/** Without `allow-popups` or the last one, browsers refuse `tel:` links in a frame. */
const sandbox = 'allow-scripts allow-popups allow-top-navigation-by-user-activation';

/**
 * The script for the height, the sentence that stands there until the card does, and the frame, which works
 * without the script. Not in a box of their own: reader views throw away a box with a frame in it.
 *
 * @param hash of the script
 * @param marks the language of the sentence, where it is not the page's
 */
export function frame(
  { attributes, context }: Reading,
  host: string,
  hash: string | undefined,
  marks: Readonly<Record<string, string>>,
): string {
  const { messages, options } = context;
  const query = new URLSearchParams(attributes.map(([name, value]) => [name, value])).toString();
  const framed = element(
    'iframe',
    [
      ['src', `${host}${framePage}${query && `?${query}`}`],
      ['title', options.heading ?? messages.headingHelp],
      ['sandbox', sandbox],
      // Without it a copy button can only select the number.
      ['allow', 'clipboard-write'],
      // The files' host need not know which page the reader is on.
      ['referrerpolicy', 'no-referrer'],
      ['loading', 'lazy'],
      // Attributes of old HTML and no style: strict policies forbid it, and themes have rules for
      // `iframe[style]`.
      ['width', '100%'],
      ['height', String(layouts[options.layout].frameHeight)],
      ['frameborder', '0'],
    ],
    '',
  );
  const sentence = fallback(context, { 'data-trafficking-help-fallback': '', ...marks });
  return scriptTag(host + frameScript, hash) + sentence + framed.markup;
}
