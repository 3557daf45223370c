import { make } from './make.js';

/** An attribute with its value, white space, the start or end of a tag, or anything else. */
const token = /[\w-]+="[^"]*"|\s+|<\/?[\w-]+|\/?>|[^\s<>]+/g;

const tokensOf = (code: string): string[] => code.match(token) ?? [];

/** Which tokens of the new code the old one did not have. */
function added(before: readonly string[], now: readonly string[]): boolean[] {
  const left = new Map<string, number>();
  for (const part of before) left.set(part, (left.get(part) ?? 0) + 1);
  return now.map((part) => {
    const count = left.get(part) ?? 0;
    left.set(part, count - 1);
    return part.trim() !== '' && count <= 0;
  });
}

/**
 * The new code as text, with marks on what the old one did not have. Where something was only taken
 * away, what stands in its place is marked.
 */
export function markChanges(before: string, now: string): (HTMLElement | string)[] {
  const [old, fresh] = [tokensOf(before), tokensOf(now)];
  const isNew = added(old, fresh);
  if (before && before !== now && !isNew.includes(true)) {
    const place = fresh.findIndex((part, index) => part !== old[index]);
    isNew[Math.max(place, 0)] = true;
  }
  return fresh.map((part, index) => (before && isNew[index] ? make('mark', {}, part) : part));
}
