/** From a shortcode to the block, as PHP reads it: see includes/shortcode.php and includes/options.php. */
import { choices } from 'choices';
import { decodeEntities } from 'wordpress';

const camelCase = (name) =>
  name.toLowerCase().replace(/[-_]([a-z])/g, (_, letter) => letter.toUpperCase());

/** Removes quotes that a visual editor has made curly, and that are then part of the value. */
const withoutQuotes = (value) =>
  decodeEntities(value).replace(/^[\s"'“”„‟«»‘’″′]+|[\s"'“”„‟«»‘’″′]+$/g, '');

/** Whether the exit is there: `quick-exit` alone is a yes; so is anything but a no. */
const isSwitchedOn = (value) =>
  value !== undefined && !['off', 'no', 'false', '0'].includes(value.toLowerCase());

/**
 * The block's attributes.
 *
 * @param found `{ named, numeric }` of `[trafficking_help region="MO" quick-exit]`
 */
export function fromShortcode({ named, numeric }) {
  const { quickExit, ...options } = Object.fromEntries(
    [
      ...Object.entries(named).map(([name, value]) => [camelCase(name), withoutQuotes(value)]),
      ...numeric.map((name) => [camelCase(name), 'on']),
    ].filter(([name]) => name in choices),
  );
  return { ...options, quickExit: isSwitchedOn(quickExit) };
}
