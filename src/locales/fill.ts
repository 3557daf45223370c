/**
 * Puts values in the place of a message's `{placeholders}`. The values may be templates, so what
 * comes back is a list of parts that Lit renders one after the other.
 */
export function fill(message: string, values: Readonly<Record<string, unknown>>): unknown[] {
  return message
    .split(/\{(\w+)\}/)
    .map((part, index) => (index % 2 ? values[part] : part))
    .filter((part) => part !== '');
}

/** The same for values that are all text. */
export function fillText(
  message: string,
  values: Readonly<Record<string, string | number>>,
): string {
  return fill(message, values).join('');
}
