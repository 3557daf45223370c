import type { Control, Wording } from './control.js';
import { make } from './make.js';
import type { Named } from './places.js';

/** A list of boxes. Some are ticked because something else needs them; the others are the reader's. */
export interface Picks extends Control {
  /** Ticks what is needed, and does not let go of it. */
  need(values: readonly string[]): void;
  /** Everything that is ticked. */
  chosen(): string[];
}

export function picks(name: string, { label }: Wording, values: readonly Named[]): Picks {
  let needed: readonly string[] = [];
  const boxes = values.map(([value, words]) => {
    const input = make('input', { type: 'checkbox', value });
    return { value, input, element: make('label', {}, input, words) };
  });
  const added = new Set<string>();
  const show = () => {
    for (const { input, value } of boxes) {
      input.disabled = needed.includes(value);
      input.checked = input.disabled || added.has(value);
    }
  };
  const element = make(
    'fieldset',
    { id: `option-${name}`, className: 'picks' },
    make('legend', {}, label),
    make('div', {}, ...boxes.map((box) => box.element)),
  );
  element.addEventListener('input', ({ target }) => {
    const { checked, value } = target as HTMLInputElement;
    if (checked) added.add(value);
    else added.delete(value);
  });
  return {
    name,
    element,
    read: () => [...added].filter((value) => !needed.includes(value)).join(','),
    write(text) {
      added.clear();
      const asked = text.split(',').filter(Boolean);
      const known = asked.filter((value) => boxes.some((box) => box.value === value));
      for (const value of known) added.add(value);
      show();
      return known.length === asked.length;
    },
    need(wanted) {
      needed = wanted;
      show();
    },
    chosen: () => boxes.filter(({ input }) => input.checked).map(({ value }) => value),
  };
}
