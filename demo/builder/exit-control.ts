import { hintFor, text, type Control, type Wording } from './control.js';
import { make } from './make.js';

/** What stands in this page's address for a switch without a value of its own. */
const on = 'on';

/** A switch, and below it an address that is not needed. */
export function exitControl(
  name: string,
  { label, hint }: Wording,
  isValid: (value: string) => boolean,
): Control {
  const box = make('input', { type: 'checkbox', name, id: `option-${name}` });
  const target = text(
    `${name}-address`,
    { label: 'Where it leads', hint: 'Empty: a weather page.' },
    { type: 'url', placeholder: 'https://', spellcheck: false },
    isValid,
  );
  const show = () => {
    target.element.hidden = !box.checked;
  };
  box.addEventListener('input', show);
  const element = make('div', { className: 'toggle' }, make('label', {}, box, label));
  if (hint) element.append(hintFor(box, hint));
  element.append(target.element);
  show();
  return {
    name,
    element,
    read: () => (box.checked ? target.read() || on : ''),
    asAttribute: (value) => (value === on ? '' : value),
    write(value) {
      box.checked = value !== '';
      show();
      return target.write(value === on ? '' : value);
    },
  };
}
