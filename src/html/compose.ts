import type { Packed } from '../locales/packed.js';
import type { Hotlines } from '../directory/types.js';

/** What a single script carries besides its code and English. */
export interface ScriptData {
  /** By BCP 47 tag. */
  readonly languages: Readonly<Record<string, Packed>>;
  /** By ISO 3166-1 code. */
  readonly countries: Readonly<Record<string, Hotlines>>;
  /** ISO date on which the directory was last checked. */
  readonly checkedOn: string;
}

/** Stands for the data in the built code, as the argument of its one function. */
export const placeholder = '__DATA__';

/** In ASCII, which reads the same on pages of every encoding. */
function literal(data: ScriptData): string {
  return JSON.stringify(data).replace(
    /[^\x20-\x7e]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/**
 * Composes a single script from the code that all scripts share and its data. The same input gives the
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
