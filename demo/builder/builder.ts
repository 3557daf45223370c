/**
 * The page that shows the card beside its options and prints what to paste. One way: controls →
 * values → the card, the snippet, the notes, and the address of the page.
 */
import { attributeName, attributes as table } from '../../src/options/attributes.js';
import { allLocales } from '../../src/html/all-locales.js';
import { createHistory, fromHash, toHash } from './address.js';
import { anyLanguage, attributeControls } from './attribute-controls.js';
import { answer } from './answer.js';
import { cardNotes, movedAccent } from './card-notes.js';
import { markChanges } from './changes.js';
import { choices, groups, type Group } from './choices.js';
import type { Control } from './control.js';
import { copyOnClick } from './copying.js';
import { findFiles, ownHost } from './files.js';
import { make, take } from './make.js';
import { createNotes, type Note } from './notes.js';
import { createPreview } from './preview.js';
import { createWayControls } from './way-controls.js';
import { ways } from './ways.js';

const say = (words: string) => {
  take('#said').textContent = words;
};

const { controls: options, offerRegions, remarkOnAccent } = attributeControls(say);
const preview = createPreview();
const way = createWayControls(ownHost());
const controls: readonly Control[] = [...options.values(), ...preview.controls, ...way.controls];
const names = controls.map(({ name }) => name);
if (new Set(names).size < names.length) throw new Error(`two controls of one name: ${names}`);

const toSnippet = make('button', { type: 'button', className: 'plain' }, 'Get the snippet');
const changed = make('code');
/** What a choice has just changed, where the snippet itself is out of sight. */
const change = make('p', { className: 'change', hidden: true }, changed, toSnippet);

const draftCount = [...allLocales.values()].filter(({ reviewed }) => !reviewed).length;

/** The choices by group, each group under its question. */
function showOptions(): void {
  for (const group of Object.keys(groups) as Group[]) {
    const members = [...options].filter(([name]) => choices[name].group === group);
    for (const [name, { element }] of members) {
      element.classList.toggle('short', choices[name].isShort ?? false);
    }
    take(group === 'usual' ? '#options' : '#more-options').append(
      make(
        'fieldset',
        { className: 'group' },
        make('legend', {}, make('h2', {}, groups[group])),
        ...members.map(([, { element }]) => element),
      ),
    );
  }
}

const wide = matchMedia('(min-width: 1024px)');

/**
 * On a wide window the options stand left, the card and the snippet right. On a phone the card comes
 * first, then what most sites choose, the snippet, and the rest, folded. Moved, not only painted
 * elsewhere: the keyboard goes the same way as the eyes.
 */
function arrange(): void {
  const [preview, usual, snippet, more] = ['#preview', '#options', '#snippet', '#more'].map((id) =>
    take(id),
  ) as [HTMLElement, HTMLElement, HTMLElement, HTMLDetailsElement];
  if (wide.matches) {
    take('#choices').append(usual, more);
    take('#result').append(preview, snippet);
  } else {
    take('main').append(preview, usual, snippet, more);
  }
  more.open = wide.matches;
}

/** What is chosen and not the default, by attribute. */
function chosen(): Map<string, string> {
  const values = [...options.values()].map(({ name, read, asAttribute }) => {
    const value = read();
    return [name, value, asAttribute?.(value) ?? value] as const;
  });
  return new Map(values.filter(([, value]) => value).map(([name, , text]) => [name, text]));
}

/** Those that the card takes: half a colour is none, and the card would warn of every key. */
function accepted(values: ReadonlyMap<string, string>): Map<string, string> {
  const rows = new Map(Object.entries(table).map(([name, row]) => [attributeName(name), row]));
  const taken = new Map<string, string>();
  for (const [name, value] of values) {
    const row = rows.get(name);
    const isTaken = row ? row.parse(value) !== undefined : value !== anyLanguage;
    if (isTaken) taken.set(name, value);
    // A switch is on, whatever it says.
    else if (row?.present !== undefined) taken.set(name, '');
  }
  return taken;
}

const files = findFiles();
const showNotes = createNotes(say);
let linkProblems: readonly string[] = [];
let turns = 0;

/** Shows the code with marks on what is new in it, and on a phone what is new beside the options. */
function showCode(code: string): void {
  const place = take('#code');
  const before = place.textContent ?? '';
  if (before === code) return;
  place.replaceChildren(...markChanges(before, code));
  const marks = [...place.querySelectorAll('mark')];
  if (marks[0]) place.scrollTop = marks[0].offsetTop - place.offsetTop - place.clientHeight / 2;
  change.hidden = !marks.length;
  changed.textContent = marks.map(({ textContent }) => textContent).join(' ');
}

async function update(): Promise<void> {
  const turn = ++turns;
  const values = chosen();
  const drawn = preview.show(accepted(values));
  const { code, notes, isDraft, file } = answer(way.read(values), await files);
  if (turn !== turns) return;
  const unknown = linkProblems.map((text): Note => ({
    title: 'Not known.',
    text: `${text} The default is shown.`,
  }));
  way.show(file);
  showCode(code);
  showNotes(take('#snippet-notes'), [...unknown, ...notes]);
  take<HTMLAnchorElement>('#link').href = location.href;
  await drawn;
  if (turn !== turns) return;
  showNotes(take('#card-notes'), cardNotes(preview, values, isDraft, draftCount));
  remarkOnAccent(movedAccent(preview, values.get('accent') ?? ''));
}

function restore(): void {
  linkProblems = fromHash(location.hash, controls, offerRegions);
  void update();
}

const address = createHistory(restore);
for (const form of document.querySelectorAll('form')) {
  form.addEventListener('input', () => {
    offerRegions();
    linkProblems = [];
    address.write(toHash(controls));
    void update();
  });
  form.addEventListener('change', () => address.close());
  form.addEventListener('submit', (event) => event.preventDefault());
}

toSnippet.addEventListener('click', () => {
  take('#snippet').scrollIntoView();
  take('#snippet-title').focus({ preventScroll: true });
});
copyOnClick(take('#copy'), take('#code'), take('#copied'), () => ways[way.way()].copied);

showOptions();
take('#options').append(change);
take('#more-options').append(way.files);
arrange();
wide.addEventListener('change', arrange);
restore();
