import { attributes, sectionNames, type SectionName } from '../../src/options/attributes.js';
import type { Control, Wording } from './control.js';
import { make } from './make.js';

const words: Readonly<Record<SectionName, string>> = {
  contact: 'Whom to call (always)',
  signs: 'Signs to look for',
  steps: 'What to do',
  risk: 'Whom traffickers look for',
  talk: 'Talking about it at home',
  figures: 'How many, with sources',
};

const defaults = attributes.sections.fallback.join(' ');

interface Row {
  readonly section: SectionName;
  readonly box: HTMLInputElement;
  readonly element: HTMLElement;
}

/** The sections, each with a box to tick and two buttons that move it. */
export function sectionsControl(
  name: string,
  { label }: Wording,
  say: (words: string) => void,
): Control {
  const list = make('ol', { className: 'sections' });
  list.setAttribute('role', 'list');
  let rows = sectionNames.map(makeRow);

  function makeRow(section: SectionName): Row {
    const box = make('input', { type: 'checkbox', disabled: section === 'contact' });
    const element = make(
      'li',
      {},
      make('label', {}, box, words[section]),
      mover(section, -1, 'up', '↑'),
      mover(section, 1, 'down', '↓'),
    );
    return { section, box, element };
  }

  function mover(section: SectionName, by: 1 | -1, direction: string, sign: string) {
    const button = make('button', { type: 'button', className: 'quiet' }, sign);
    button.ariaLabel = `Move “${words[section]}” ${direction}`;
    button.addEventListener('click', () => {
      move(section, by);
      // The row was taken out of the page for a moment, and the focus with it.
      button.focus();
    });
    return button;
  }

  function move(section: SectionName, by: 1 | -1): void {
    const from = rows.findIndex((row) => row.section === section);
    const to = from + by;
    const row = rows[from];
    if (!row || to < 0 || to >= rows.length) return;
    rows.splice(from, 1);
    rows.splice(to, 0, row);
    list.append(...rows.map(({ element }) => element));
    say(`${words[section]}: place ${to + 1} of ${rows.length}`);
    list.dispatchEvent(new Event('input', { bubbles: true }));
    list.dispatchEvent(new Event('change', { bubbles: true }));
  }

  function write(value: string): boolean {
    const wanted = attributes.sections.parse(value || defaults);
    const shown = wanted ?? attributes.sections.fallback;
    const place = ({ section }: Row) => [...shown, ...sectionNames].indexOf(section);
    rows = rows.sort((a, b) => place(a) - place(b));
    for (const { section, box } of rows) box.checked = shown.includes(section);
    list.append(...rows.map(({ element }) => element));
    return wanted !== undefined;
  }

  write('');
  return {
    name,
    element: make('fieldset', { id: `option-${name}` }, make('legend', {}, label), list),
    read() {
      const ticked = rows.filter(({ box }) => box.checked).map(({ section }) => section);
      return ticked.join(' ') === defaults ? '' : ticked.join(' ');
    },
    write,
  };
}
