/**
 * The page that shows the card beside its options and prints what to paste. One way: controls →
 * values → the card, the snippet, the notes, and the address of the page.
 */
import { attributeName, attributes as table } from '../../src/options/attributes.js';
import { allLocales } from '../../src/html/all-locales.js';
import { createHistory, fromHash, toHash } from './address.js';
import { anyLanguage, attributeControls } from './attribute-controls.js';
import { answer } from './answer.js';
import { arrange } from './arrange.js';
import { cardNotes, movedAccent } from './card-notes.js';
import { findChange } from './changes.js';
import { choices, groups, type Group } from './choices.js';
import type { Control } from './control.js';
import { copyOnClick } from './copying.js';
import { findFiles, ownHost } from './files.js';
import { make, take } from './make.js';
import { createNotes, type Note } from './notes.js';
import { createOwnScript } from './own-script.js';
import { createPreview } from './preview.js';
import { createWayControls } from './way-controls.js';
import { hasScript, ways } from './ways.js';

const say = (words: string) => {
  take('#said').textContent = words;
};

const { controls: options, offerRegions, accentRemark } = attributeControls(say);
const preview = createPreview();
const way = createWayControls(ownHost());
const ownScript = createOwnScript();
const controls: readonly Control[] = [
  ...options.values(),
  ...preview.controls,
  ...way.controls,
  ...ownScript.controls,
];
const names = controls.map(({ name }) => name);
if (new Set(names).size < names.length) throw new Error(`two controls of one name: ${names}`);

const draftCount = [...allLocales.values()].filter(({ reviewed }) => !reviewed).length;

const changeBar = take('#change');
const more = take<HTMLDetailsElement>('#more');

/** The choices by group, each group under its question; what few have to choose is folded. */
function showOptions(): void {
  for (const group of Object.keys(groups) as Group[]) {
    const members = [...options].filter(([name]) => choices[name].group === group);
    for (const [name, { element }] of members) {
      element.classList.toggle('short', choices[name].isShort ?? false);
    }
    const isUsual = group === 'usual';
    take(isUsual ? '#options' : '#more-options').append(
      make(
        'fieldset',
        { className: 'group' },
        make('legend', {}, make('h2', {}, groups[group])),
        ...members.map(([, { element }]) => element),
        ...(group === 'look' ? [preview.paper.element] : []),
      ),
    );
  }
  way.files.append(ownScript.element);
  take('#more-options').append(way.files);
}

/** A link that sets something folded shows it. */
function unfold(): void {
  const isSet = controls.some(({ element, read }) => read() && more.contains(element));
  if (isSet) more.open = true;
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
const notices = createNotes(say);
let linkProblems: readonly string[] = [];
let turns = 0;
let wayBefore: string | undefined;

/** Who sees the mark in the code needs no bar that says the same. The bar hides the last 80 px. */
const marks = new IntersectionObserver(
  ([seen]) => changeBar.classList.toggle('idle', seen?.isIntersecting),
  { rootMargin: '0px 0px -80px' },
);

/** Prints the code, and marks in it what the last choice changed. Another way is another code. */
function print(code: string): void {
  const place = take('#code');
  const before = place.textContent ?? '';
  const change = wayBefore === way.way() ? findChange(before, code) : undefined;
  wayBefore = way.way();
  if (before === code) return;
  place.replaceChildren(...(change?.marked ?? [code]));
  const mark = place.querySelector('mark');
  const top = mark ? mark.offsetTop - place.offsetTop : 0;
  const isSeen = top >= place.scrollTop && top < place.scrollTop + place.clientHeight - 24;
  if (!mark || !isSeen) place.scrollTop = top - place.clientHeight / 3;
  marks.disconnect();
  if (mark) marks.observe(mark);
  take('#change code').replaceChildren(...(change ? [change.gist] : []));
  changeBar.hidden = !change;
}

async function update(): Promise<void> {
  const turn = ++turns;
  const values = chosen();
  const drawn = preview.show(accepted(values));
  const own = hasScript(way.way()) ? await ownScript.make(values) : undefined;
  ownScript.element.hidden = !hasScript(way.way());
  const { code, notes, isDraft, file } = answer(way.read(values), await files, own);
  if (turn !== turns) return;
  const unknown = linkProblems.map((text): Note => ({
    title: 'Not known.',
    text: `${text} The default is shown.`,
  }));
  way.show(file);
  print(code);
  notices.show(take('#snippet-notes'), [...unknown, ...notes]);
  take<HTMLAnchorElement>('#link').href = location.href;
  await drawn;
  if (turn !== turns) return;
  notices.remark(accentRemark, movedAccent(preview));
  notices.show(take('#card-notes'), cardNotes(preview, values, isDraft, draftCount));
}

function restore(): void {
  linkProblems = fromHash(location.hash, controls, offerRegions);
  unfold();
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

take('#to-snippet').addEventListener('click', () => {
  take('#snippet').scrollIntoView();
  changeBar.hidden = true;
  take('#snippet-title').focus({ preventScroll: true });
});
copyOnClick(take('#copy'), take('#code'), take('#copied'), () => ways[way.way()].copied);

showOptions();
arrange();
restore();
