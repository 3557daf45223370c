/** Every string of a locale by its path, such as `signs.fear`. */
export function strings(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    strings(inner, path ? `${path}.${key}` : key),
  );
}
