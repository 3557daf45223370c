import { fallback } from './fallback.js';
import { element, markup } from './markup.js';
import type { Reading } from './request.js';

/** Without `allow-popups` or the last one, browsers refuse `tel:` links in a frame. */
export const sandbox = 'allow-scripts allow-popups allow-top-navigation-by-user-activation';

/** Pixels before the frame has said its own height: that of the English layout on a phone. */
const heights = { card: 900, strip: 320, line: 160 };

/**
 * Gives the frame the height that it asks for, and hides the sentence above it, which the card then
 * says itself. The sandbox makes the frame's origin `null`; that the message comes from one of our
 * frames, its source says.
 */
const listener = `addEventListener('message', ({ data, origin, source }) => {
  const frame = [...document.querySelectorAll('iframe[src*="/embed.html"]')].find((each) => each.contentWindow === source);
  if (!frame || origin !== 'null' || data?.type !== 'trafficking-help:height' || !(data.height > 0 && data.height < 10000)) return;
  frame.height = Math.ceil(data.height);
  frame.parentNode.querySelector(':scope > [data-until-framed]')?.setAttribute('hidden', '');
});`;
