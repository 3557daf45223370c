import type { Options } from '../../src/options/attributes.js';

/**
 * `usual` is what every editor has to look at: country and region decide whose numbers the card
 * shows, language and readers decide whether it is understood, layout decides whether it fits the
 * place, and the accent whether it looks at home there. The card's defaults are good for the rest,
 * which is folded.
 */
export const groups = {
  usual: 'Your site',
  readers: 'What does it say?',
  look: 'How does it look?',
} as const;

export type Group = keyof typeof groups;

interface Words {
  readonly group: Group;
  readonly label: string;
  /** What the label does not say, in one sentence. */
  readonly hint?: string;
  /** Half a row is enough for it. */
  readonly isShort?: true;
}

/** One of a few fixed values, the default first or not; a value without its words does not compile. */
export interface OneOf<Value extends string = string> extends Words {
  readonly kind: 'one-of';
  readonly words: Readonly<Record<Value, string>>;
}

/** A choice that needs a control of its own kind. */
export interface Special extends Words {
  readonly kind:
    | 'language'
    | 'country'
    | 'region'
    | 'sections'
    | 'signs'
    | 'level'
    | 'color'
    | 'text'
    | 'address'
    | 'exit';
}

export type Choice = OneOf | Special;

type ChoiceOf<Value> = [Value] extends [string]
  ? string extends Value
    ? Special
    : OneOf<Value>
  : Special;

/** Every attribute of the element besides `lang`, which every element has. */
export type ChoiceName = keyof Options | 'lang';

/**
 * Every choice, in the order of the page. An attribute of the element that is missing here, and a
 * value of it that has no words, do not compile.
 */
export const choices: { readonly [Name in keyof Options]: ChoiceOf<Options[Name]> } & {
  readonly lang: Special;
} = {
  country: { kind: 'country', group: 'usual', label: 'Country' },
  region: { kind: 'region', group: 'usual', label: 'State or region' },
  lang: { kind: 'language', group: 'usual', label: 'Language' },
  setting: {
    kind: 'one-of',
    group: 'usual',
    label: 'Your readers are',
    hint: 'Decides which signs come first.',
    words: {
      general: 'anybody',
      road: 'on the road: truck stops, transit',
      lodging: 'at hotels and short stays',
      school: 'at schools and in families',
      health: 'in health care',
      online: 'in online communities',
      work: 'at work: farms, sites, homes',
    },
  },
  layout: {
    kind: 'one-of',
    group: 'usual',
    label: 'Layout',
    words: { card: 'Card', strip: 'Strip', line: 'Line' },
  },
  accent: {
    kind: 'color',
    group: 'usual',
    label: 'Accent',
    hint: 'Any CSS colour. Text on it stays readable.',
  },
  heading: {
    kind: 'text',
    group: 'readers',
    label: 'Title',
    hint: 'Empty: the card’s own, in the reader’s language.',
  },
  headingLevel: { kind: 'level', group: 'readers', label: 'Title’s level', isShort: true },
  signs: { kind: 'signs', group: 'readers', label: 'Signs at once', isShort: true },
  sections: { kind: 'sections', group: 'readers', label: 'What the card holds' },
  quickExit: {
    kind: 'exit',
    group: 'readers',
    label: 'A button that leaves the page',
    hint: 'For readers who may be watched. It does not clear the browsing history, and says so.',
  },
  picker: {
    kind: 'one-of',
    group: 'readers',
    label: 'Readers choose the place',
    hint: 'Auto: if the country is the reader’s own.',
    words: { auto: 'Auto', on: 'Yes', off: 'No' },
  },
  campaign: {
    kind: 'one-of',
    group: 'readers',
    label: 'Awareness days',
    hint: 'On them the card says what is marked, by the reader’s own date.',
    words: { auto: 'Say so', off: 'Leave out' },
  },
  theme: {
    kind: 'one-of',
    group: 'look',
    label: 'Theme',
    hint: 'Auto follows your page’s own color-scheme.',
    words: { auto: 'Auto', light: 'Light', dark: 'Dark' },
  },
  corners: {
    kind: 'one-of',
    group: 'look',
    label: 'Corners',
    words: { square: 'Square', soft: 'Soft', round: 'Round' },
  },
  density: {
    kind: 'one-of',
    group: 'look',
    label: 'Density',
    words: { comfortable: 'Comfortable', compact: 'Compact' },
  },
  typeface: {
    kind: 'one-of',
    group: 'look',
    label: 'Typeface',
    words: { system: 'System', inherit: 'The page’s', serif: 'Serif' },
  },
  sourcesHref: {
    kind: 'address',
    group: 'look',
    label: 'Address of a page with the sources',
    hint: 'Adds the link “Where this comes from”. It leads away from your page.',
  },
};
