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

/** Stand in the built code for the data, as the argument of its one function, and for its first line. */
export const placeholders = { data: '__DATA__', holds: '__HOLDS__' } as const;

/** In ASCII, which reads the same on pages of every encoding. */
function literal(data: ScriptData): string {
  return JSON.stringify(data).replace(
    /[^\x20-\x7e]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function fillIn(code: string, placeholder: string, text: string): string {
  const [before = '', after, ...others] = code.split(placeholder);
  if (after === undefined || others.length) {
    throw new Error(`${placeholder} must stand there once.`);
  }
  return before + text + after;
}

/**
 * Composes a single script from the code that all scripts share and its data. The same input gives the
 * same bytes.
 *
 * @param core the built code, with each placeholder in it once
 * @param holds what its first line says that it holds
 */
export function compose(core: string, data: ScriptData, holds: string): string {
  return fillIn(fillIn(core, placeholders.holds, holds), placeholders.data, literal(data));
}
