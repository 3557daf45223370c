import { layouts } from '../card/layouts.js';
import { fallback } from './fallback.js';
import { framePage } from './files.js';
import { element } from './markup.js';
import type { Reading } from './request.js';

/** Without `allow-popups` or the last one, browsers refuse `tel:` links in a frame. */
const sandbox = 'allow-scripts allow-popups allow-top-navigation-by-user-activation';

/** A string for a script that stands in HTML: no sign that a tag, an editor or an encoding could take. */
function quoted(text: string): string {
  const escaped = (sign: string) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return `'${text.replace(/[^ -~]|['"\\<>&]/g, escaped)}'`;
}

/**
 * Gives the frame the height that it asks for, up to 9999. Then its card is there, and the sentence
 * above it, which said the same, is hidden. A sandboxed frame has the origin `null`. The message is
 * from our frame when its source is the window of one that stands on this page with this address.
 *
 * In a comment, which scripts run all the same, and without `<` and `>`: WordPress strips the tags
 * from authors who may not use them, and would leave the words on the page.
 */
const listener = (address: string) => `
<!--
addEventListener('message', function ({ data, origin, source }) {
  const page = new URL(${quoted(address)}, document.baseURI).href;
  const frame = [...document.querySelectorAll('iframe')].find(function (each) { return each.contentWindow === source; });
  if (frame?.src.split(/[?#]/)[0] !== page || origin !== 'null' || data?.type !== 'trafficking-help:height' || !Number.isInteger(data.height) || !/^[1-9]\\d{0,3}$/.test(data.height)) return;
  frame.height = data.height;
  const before = frame.previousElementSibling || frame.parentNode.previousElementSibling;
  if (before?.matches('[data-trafficking-help-fallback]')) before.hidden = true;
});
//-->
`;

/**
 * The sentence that stands there until the card does, the frame, and the listener for its height. Not
 * in a box of their own: reader views throw away a box with a frame in it.
 */
export function frame(
  { attributes, context }: Reading,
  host: string,
  marks: Readonly<Record<string, string>>,
): string {
  const { messages, options } = context;
  const query = new URLSearchParams(attributes.map(([name, value]) => [name, value])).toString();
  const address = host + framePage;
  const framed = element(
    'iframe',
    [
      ['src', `${address}${query && `?${query}`}`],
      ['title', options.heading ?? messages.headingHelp],
      ['sandbox', sandbox],
      // Without it a copy button can only select the number.
      ['allow', 'clipboard-write'],
      // The files' host need not know which page the reader is on.
      ['referrerpolicy', 'no-referrer'],
      ['loading', 'lazy'],
      // As wide as the smallest phone, where a policy forbids the style.
      ['width', '320'],
      ['height', String(layouts[options.layout].frameHeight)],
      ['style', 'border: 0; width: 100%'],
    ],
    '',
  );
  const sentence = fallback(context, { 'data-trafficking-help-fallback': '', ...marks });
  return `${sentence}\n${framed.markup}\n<script>${listener(address)}</script>`;
}
