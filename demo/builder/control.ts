import { make } from './make.js';
import type { Named } from './places.js';

/** A labelled control that holds one value as text; '' is the default, which needs no attribute. */
export interface Control {
  /** The attribute's name, or that of a choice of this page: its key in the address. */
  readonly name: string;
  readonly element: HTMLElement;
  read(): string;
  /** Shows a value. False when the control can hold no such value; it then shows the default. */
  write(value: string): boolean;
  /** The attribute's own text for what `read` gives, where it is another: a switch is an empty one. */
  readonly asAttribute?: (value: string) => string;
}

export interface Wording {
  readonly label: string;
  readonly hint?: string | undefined;
}

/** Longest text that a field takes, by hand or from an address. */
const longest = 300;

/** A label, what it labels, and the hint that belongs to it. */
export function field(name: string, { label, hint }: Wording, control: HTMLElement): HTMLElement {
  control.id = `option-${name}`;
  const parts = [make('label', { htmlFor: control.id }, label), control];
  if (hint) parts.push(hintFor(control, hint));
  return make('div', { className: 'field' }, ...parts);
}

export function hintFor(control: HTMLElement, text: string): HTMLElement {
  const hint = make('p', { id: `${control.id}-hint`, className: 'hint' }, text);
  control.setAttribute('aria-describedby', hint.id);
  return hint;
}

/** A list of values. `write` adds what is not in it when `isOpen`, so that a mistake can be seen. */
export function select(
  name: string,
  wording: Wording,
  options: readonly Named[],
  isOpen = false,
): Control & { offer(options: readonly Named[]): void } {
  const list = make('select', { name });
  const offer = (named: readonly Named[]) => {
    list.replaceChildren(...named.map(([value, words]) => new Option(words, value)));
  };
  offer(options);
  return {
    name,
    element: field(name, wording, list),
    offer,
    read: () => list.value,
    write(value) {
      const isKnown = [...list.options].some((option) => option.value === value);
      if (!isKnown && isOpen) list.append(new Option(`${value} (not in the list)`, value));
      list.value = isKnown || isOpen ? value : '';
      return isKnown || isOpen;
    },
  };
}

/** A few short values beside each other: radio buttons that look like one control. */
export function segments(
  name: string,
  { label, hint }: Wording,
  values: readonly Named[],
): Control {
  const inputs = values.map(([value, words]) => ({
    value,
    words,
    input: make('input', { type: 'radio', name, value, defaultChecked: value === '' }),
  }));
  const group = make(
    'fieldset',
    { className: 'segments', id: `option-${name}` },
    make('legend', {}, label),
    make(
      'div',
      { className: 'row' },
      ...inputs.map(({ input, words }) => make('label', {}, input, make('span', {}, words))),
    ),
  );
  if (hint) group.append(hintFor(group, hint));
  return {
    name,
    element: group,
    read: () => inputs.find(({ input }) => input.checked)?.value ?? '',
    write(wanted) {
      const known = inputs.find(({ value }) => value === wanted);
      const shown = known ?? inputs.find(({ value }) => value === '');
      if (shown) shown.input.checked = true;
      return known !== undefined;
    },
  };
}

/** One line of text. `isValid` marks what the card would not take. */
export function text(
  name: string,
  wording: Wording,
  properties: Partial<HTMLInputElement> = {},
  isValid: (value: string) => boolean = () => true,
): Control & { readonly input: HTMLInputElement } {
  const input = make('input', { type: 'text', name, maxLength: longest, ...properties });
  const read = () => input.value.trim();
  const check = () => input.setAttribute('aria-invalid', String(!isValid(read())));
  input.addEventListener('input', check);
  return {
    name,
    input,
    element: field(name, wording, input),
    read,
    write(value) {
      input.value = value.slice(0, longest);
      check();
      return true;
    },
  };
}

/** On unless it is `off`. */
export function toggle(name: string, { label, hint }: Wording): Control {
  const input = make('input', { type: 'checkbox', name, id: `option-${name}`, checked: true });
  const element = make('div', { className: 'toggle' }, make('label', {}, input, label));
  if (hint) element.append(hintFor(input, hint));
  return {
    name,
    element,
    read: () => (input.checked ? '' : 'off'),
    write(value) {
      input.checked = value !== 'off';
      return value === '' || value === 'off';
    },
  };
}
