import type { Packed } from '../locales/packed.js';
import type { Lines } from '../directory/types.js';

/** What a single script carries besides its code and English. */
export interface ScriptData {
  /** By BCP 47 tag. */
  readonly languages: Readonly<Record<string, Packed>>;
  /** By ISO 3166-1 code. */
  readonly countries: Readonly<Record<string, Lines>>;
  /** ISO date on which the directory was last checked. */
  readonly checkedOn: string;
}

/** Where the built code takes its data: the argument of its one function. */
export const placeholder = '__DATA__';

/** In ASCII: a page of another encoding would read anything else as other words. */
function literal(data: ScriptData): string {
  return JSON.stringify(data).replace(
    /[^\x20-\x7e]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/**
 * A single script: the code that all of them share, and data of its own. The same input gives the
 * same bytes.
 *
 * @param core the built code, with the placeholder in it once
 */
export function compose(core: string, data: ScriptData): string {
  const [before = '', after, ...others] = core.split(placeholder);
  if (after === undefined || others.length)
    throw new Error(`${placeholder} must stand there once.`);
  return before + literal(data) + after;
}
