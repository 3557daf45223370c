import { text, type Control, type Wording } from './control.js';
import { toHex } from './colors.js';
import { make } from './make.js';

interface ColorControl extends Control {
  /** What became of the colour; empty and hidden until somebody knows. */
  readonly remark: HTMLElement;
  /** Names the colour that counts while there is none. */
  suggest(color: string): void;
}

/** Any CSS colour as text, with the system's own picker beside it. */
export function colorControl(
  name: string,
  wording: Wording,
  initial: string,
  isValid: (value: string) => boolean,
): ColorControl {
  const typed = text(name, wording, { placeholder: initial, spellcheck: false }, isValid);
  const picker = make('input', { type: 'color', value: initial });
  picker.ariaLabel = `${wording.label}, from a palette`;
  let suggested = initial;
  const show = () => {
    picker.value = toHex(isValid(typed.read()) ? typed.read() : '') ?? suggested;
  };
  typed.input.addEventListener('input', show);
  // First, so that whoever listens to the form finds the text already changed.
  picker.addEventListener('input', () => {
    typed.write(picker.value);
  });
  const both = make('div', { className: 'pair' });
  typed.input.before(both);
  both.append(picker, typed.input);
  const remark = make('p', { id: `${typed.input.id}-remark`, className: 'remark', hidden: true });
  const hint = typed.input.getAttribute('aria-describedby') ?? '';
  typed.input.setAttribute('aria-describedby', `${hint} ${remark.id}`.trim());
  typed.element.append(remark);
  return {
    name,
    element: typed.element,
    remark,
    read: typed.read,
    suggest(color) {
      suggested = typed.input.placeholder = color;
      show();
    },
    write(value) {
      const isWritten = typed.write(value);
      show();
      return isWritten;
    },
  };
}
