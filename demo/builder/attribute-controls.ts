import { attributeName, attributes, type Options } from '../../src/options/attributes.js';
import { signGroups } from '../../src/content/signs.js';
import { languages } from '../../src/locales/languages.js';
import { choices, type ChoiceName, type OneOf } from './choices.js';
import { colorControl } from './color-control.js';
import { segments, select, text, type Control } from './control.js';
import { exitControl } from './exit-control.js';
import { countryOfPage } from '../../src/place/place.js';
import { countryList, regionList, type Named } from './places.js';
import { sectionsControl } from './sections-control.js';

/** The language that means: as the page says, whichever it is. The snippet then needs every one. */
export const anyLanguage = '*';

/** The card's blue, in the field where no other colour is given. */
const defaultAccent = '#0c2f66';

const signCount = Object.values(signGroups).flat().length;
const languageNames = new Intl.DisplayNames('en', { type: 'language' });

export function languageName(tag: string): string {
  return languageNames.of(tag) ?? tag;
}

/** The values of a choice, its default as ''. */
function named(choice: OneOf, fallback: unknown): Named[] {
  return Object.entries(choice.words).map(([value, words]): Named => [
    value === fallback ? '' : value,
    words,
  ]);
}

function languageList(): Named[] {
  return [
    ['', 'The page’s: English or Spanish'],
    [anyLanguage, `The page’s: any of ${languages.length}`],
    ...languages.map((tag): Named => [tag, `Always ${languageName(tag)}`]),
  ];
}

/** What a country offers in the list of regions. */
function regionOptions(country: string): Named[] {
  const regions = regionList(countryOfPage(country.toUpperCase()));
  const none = regions.length ? 'None, or another one' : 'None with lines of its own';
  return [['', none], ...regions];
}

function isValid(property: keyof Options) {
  return (value: string) => value === '' || attributes[property].parse(value) !== undefined;
}

function controlOf(property: ChoiceName, say: (words: string) => void): Control {
  const choice = choices[property];
  if (property === 'lang') return select('lang', choice, languageList());
  const name = attributeName(property);
  const { fallback } = attributes[property];
  switch (choice.kind) {
    case 'one-of': {
      const values = named(choice, fallback);
      return values.length > 3 ? select(name, choice, values) : segments(name, choice, values);
    }
    case 'country': {
      const list = countryList().map(([code, words]): Named => [
        code === fallback ? '' : code,
        words,
      ]);
      const anywhere: Named = ['auto', 'The reader’s own, else US'];
      return select(name, choice, [anywhere, ...list], true);
    }
    case 'sections':
      return sectionsControl(name, choice, say);
    case 'signs': {
      const counts = Array.from({ length: signCount }, (_, count): Named => [
        count === fallback ? '' : String(count),
        String(count),
      ]);
      return select(name, choice, [...counts, ['all', `All ${signCount}`]]);
    }
    case 'level': {
      const levels = ['2', '3', '4', '5', '6'].map((level): Named => [
        level === String(fallback) ? '' : level,
        `Heading ${level}`,
      ]);
      return select(name, choice, levels);
    }
    case 'address':
      return text(name, choice, { type: 'url', placeholder: 'https://' }, isValid(property));
    case 'exit':
      return exitControl(name, choice, isValid(property));
    default:
      return text(name, choice);
  }
}

/** A control for each attribute of the element, in the order of the page. */
export function attributeControls(say: (words: string) => void) {
  const region = select('region', choices.region, [], true);
  const accent = colorControl('accent', choices.accent, defaultAccent, isValid('accent'));
  const own: Partial<Record<ChoiceName, Control>> = { region, accent };
  const controls = new Map(
    (Object.keys(choices) as ChoiceName[]).map((property) => [
      property,
      own[property] ?? controlOf(property, say),
    ]),
  );
  let offered = '';
  return {
    controls,
    /** Where to say what became of the accent. */
    accentRemark: accent.remark,
    /** Offers the regions of the chosen country. Another country's cannot stay chosen. */
    offerRegions(): void {
      const country = controls.get('country')?.read() || attributes.country.fallback;
      if (country === offered) return;
      offered = country;
      region.offer(regionOptions(country));
    },
  };
}
