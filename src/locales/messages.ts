import type { CampaignId } from '../content/calendar.js';
import type { SignGroup, SignId } from '../content/signs.js';
import type { Kind, Note } from '../directory/types.js';

/**
 * Everything the card says in one language. Whole sentences with named placeholders; no HTML.
 * Plain words, short sentences, "you". Do not promise more than the English does: never
 * "confidential", "safe", "anonymous", "the police are not told".
 */
export interface Messages {
  /** Who signed the language off and when (`Name, 2026-11-22`); null while it is a draft. */
  reviewed: string | null;

  /** The card's title, over the signs. Use the accepted term for human trafficking. */
  heading: string;
  /** The title of a card without signs. */
  headingHelp: string;
  /** The question that opens the one-row and the one-line layout. */
  question: string;

  /** The call button. {number}: phone number. Verb first where the language allows. */
  call: string;
  /** The text message button. {number}: short code or phone number. */
  text: string;
  /** The same where the message must be one given word. {word}: the word, in capitals. */
  textWord: string;
  /** Button to the line's site where reports and questions are taken online. */
  online: string;
  /** Button to the line's site where they are not. */
  website: string;
  /** The copy button's name. {number}: phone number. */
  copy: string;
  /** Said when the number was copied. {number}: phone number. */
  copied: string;
  /** Said when copying is not possible and the number was selected instead. {number}: phone number. */
  selected: string;
  /** {tty}: the letters TTY, a teletypewriter, marked as English. {number}: relay number. */
  tty: string;

  /** The line costs nothing and always answers. */
  freeAlways: string;
  /** The line costs nothing. */
  free: string;
  /** The line always answers. */
  always: string;
  /** The caller may stay unnamed. */
  anonymous: string;
  /** When the line answers. {days}: Monday – Friday, {times}: 9:00 AM – 5:00 PM, as the language writes them. */
  hours: string;
  /** Which languages a line speaks. {languages}: their names, in a list. */
  speaks: string;
  /** English and Spanish cards: what languages the phone line speaks, and how to get an interpreter. */
  interpreters: string;
  /** All other languages. {language}: `language`, to be said aloud, with its sound in the reader's script. */
  sayLanguage: string;
  /** The English name of this language, as a caller says it: Arabic. */
  language: string;
  /** Text and online contact work in English and Spanish only. */
  textLanguages: string;

  /** {number}: the country's emergency number. */
  danger: string;
  /** For a country whose emergency number is not known to us. */
  dangerLocal: string;
  /** No line is listed for the reader's country. */
  unlisted: string;
  /** The US line, offered where the page names a state that does not exist. {name}, {number}. */
  inUnitedStates: string;
  /** The one-line layout. {name}: a line's name, {number}: its number. */
  nameAndNumber: string;
  /** A patrol's star code. {code}: such as *55. {number}: a full number, which any phone can call. */
  starCode: string;
  /** A star code of a line that is called first. {code}: such as *4141. */
  cellCode: string;
  /** The line serves a part of its country or state only. {place}: the part, in its own language. */
  onlyIn: string;
  /**
   * What a line is, where it is not a trafficking line; each with its full stop. `police-service`,
   * the police's own number, has the note `police` instead.
   */
  kinds: Readonly<Record<Exclude<Kind, 'trafficking' | 'emergency' | 'police-service'>, string>>;
  /** What a caller must know. {number}: the country's emergency number. */
  notes: Readonly<Record<Note, string>>;
  /** Title of the closed list of related lines. */
  otherHelp: string;

  /** Label of the choice of a country. */
  country: string;
  /** Label of the choice of a part of the country, such as a state of the US. */
  state: string;
  /** No state chosen. */
  anyState: string;
  /** Said when the reader has chosen. {place}: a country or state. */
  linesFor: string;
  /** HTML without a script cannot know where it is read. {country}: whose line it has. */
  outside: string;

  /** Under the title: a sign is not proof. */
  notProof: string;
  signs: Readonly<Record<SignId, string>>;
  groups: Readonly<Record<SignGroup, string>>;
  /** Title of the closed list with the rest of the signs. */
  moreSigns: string;

  /** The most important step. */
  doNotConfront: string;
  /** What to note, from a place that is not near, and then to call. */
  noteAndCall: string;
  /** To the person it is happening to: a question that addresses them. */
  isItYou: string;
  /** To that person: they may call for themselves, and choose what to say. */
  toYou: string;
  /** In its place where the directory confirms that the line is not the police. */
  notPolice: string;

  riskHeading: string;
  /** Before the list: anyone can be targeted, and then whom traffickers look for. */
  riskIntro: string;
  /** The list continues the sentence before it. About traffickers, never a profile. */
  risks: readonly string[];
  /** How people come to depend on a trafficker. */
  riskGifts: string;
  /** It does not always look the same, and much is never reported. */
  riskPicture: string;

  talkHeading: string;
  talks: readonly string[];

  figuresHeading: string;
  /** Over a large number of people. A label, so that no plural depends on the number. {year}: 2021. */
  figureWorld: string;
  /** Over a number of cases. {region}: Missouri. {year}. */
  figureCases: string;
  /** Over a number of victims. {region}, {year}. */
  figureVictims: string;
  /** What the cases are and are not. */
  figureCaution: string;
  /** {source}: names of organisations. {year}. */
  figureSource: string;

  /** Footer. {date}: a date. */
  checked: string;
  /** Footer of a copy that is older than 18 months. */
  old: string;
  /** After it. {site}: the line's own site, without https. */
  checkAt: string;
  /** Link to the partner's page with the sources. */
  sources: string;

  /** The button that takes the reader to another site at once. A command, two to four words. */
  exit: string;
  /** Beside the button, on devices with a keyboard. */
  exitShift: string;
  /** Beside the button, always. Do not promise that leaving hides anything. */
  exitHistory: string;
  /** Said after the first press of the Shift key. */
  exitTwoMore: string;
  /** Said after the second press. */
  exitOneMore: string;
  /** Said when the third press did not come in five seconds: nothing happened. */
  exitExpired: string;
  /** All that is seen while the other site loads; whoever looks over must not learn anything. */
  exitLoading: string;

  /** The button that prints the card alone. */
  print: string;
  /** On the printed card, at the line between its two halves. */
  fold: string;

  /** A line above the card on an awareness day. {name}: one of the names below. */
  campaign: string;
  /** The usual names of these days in the language; a translation where it has none. */
  campaigns: Readonly<Record<CampaignId, string>>;
}
