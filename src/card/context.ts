import type { Options } from '../options/attributes.js';
import { campaignOn, type CampaignId } from '../content/calendar.js';
import { regions } from '../content/figures.js';
import { chooseSigns, type ChosenSigns } from '../content/signs.js';
import { checkedOn } from '../directory/countries/index.js';
import { find, hasRegion, listedCountries, type Help } from '../directory/find.js';
import { knownCountries } from '../directory/known.js';
import { layouts } from './layouts.js';
import type { Messages } from '../locales/messages.js';
import { directionOf } from '../locales/resolve.js';
import { own } from '../page/own.js';
import { isAuto, placeOf, type Known, type Place } from '../place/place.js';
import { warnOnce } from '../page/warn.js';

/** What a card needs to know besides its options. */
export interface Surroundings extends Known {
  /** BCP 47 tag of `messages`. */
  readonly language: string;
  readonly messages: Messages;
  /** The reader's clock. */
  readonly now: Date;
  /** Whether the default slot holds something. */
  readonly hasLocal: boolean;
  /**
   * Whether a script runs the card. If not, it is printed as HTML for feeds and mail: nothing can be
   * copied or folded, and the day is not known.
   */
  readonly interactive: boolean;
  /** Whether a reader is there who can choose the place. */
  readonly canChoose?: boolean;
  /** Whether a button can print the card. */
  readonly canPrint: boolean;
  /** How a reader can leave the page from here; by the link if absent. */
  readonly exitBy?: 'none' | 'link' | 'shift';
  /** The message that says how often Shift is still to be pressed. */
  readonly exitNotice?: string;
}

/** Everything that a card shows. One function makes it for everything that draws. */
export interface Context extends Surroundings {
  readonly options: Options;
  readonly direction: 'ltr' | 'rtl';
  /** Where the exit leads; undefined where there is none. */
  readonly exit: string | undefined;
  /** Whose lines are shown. `region` is without its country, and undefined if it is no part of it. */
  readonly place: Place;
  /** What of the place the reader can choose. */
  readonly choices: readonly (keyof Place)[];
  /** Whether the page is read anywhere, and nothing knows where this reader is. */
  readonly isAnywhere: boolean;
  /** Undefined where no line is listed for the place. */
  readonly help: Help | undefined;
  /** The US lines, where the page says US but names a state that does not exist. */
  readonly unitedStates: Help | undefined;
  readonly signs: ChosenSigns;
  /** The state's own figures, where the directory has them. */
  readonly regionFigures: (typeof regions)[string] | undefined;
  /** The awareness day or month on the reader's date. */
  readonly campaign: CampaignId | undefined;
  readonly checkedOn: Date;
  /** Whether the directory of this copy is more than 18 months old. */
  readonly isOld: boolean;
}

/** Months after which a copy says that it is old. */
const monthsUntilOld = 18;

function isOlder(checked: Date, now: Date): boolean {
  const limit = new Date(checked);
  limit.setUTCMonth(limit.getUTCMonth() + monthsUntilOld);
  return now > limit;
}

/** Splits `US-MO` and `MO` into the state; undefined when it is no part of the country. */
function stateOf(country: string, region: string): string | undefined {
  const state = region.startsWith(`${country}-`) ? region.slice(country.length + 1) : region;
  return hasRegion(country, state) ? state : undefined;
}

/** The choice is there with `auto`, unless the page says otherwise; never inside running text. */
function choicesOf(
  { country, layout, picker }: Options,
  { canChoose }: Surroundings,
): (keyof Place)[] {
  const isOn = picker === 'on' || (picker === 'auto' && isAuto(country));
  const { ignores, isInline } = layouts[layout];
  if (!canChoose || isInline || !isOn) return [];
  return (['country', 'region'] as const).filter((name) => !ignores.includes(name));
}

/**
 * Makes the context: the only step between the options and the sections.
 *
 * @param report takes warnings about the place; by default each goes to the console once
 */
export function createContext(
  options: Options,
  surroundings: Surroundings,
  report = warnOnce,
): Context {
  const { interactive } = surroundings;
  const { isInline } = layouts[options.layout];
  const choices = choicesOf(options, surroundings);
  const { chosen, placeOfClock } = surroundings;
  const { country, isGuess, region } = placeOf(options, {
    chosen: choices.length ? chosen : undefined,
    placeOfClock,
  });
  const state = region && stateOf(country, region);
  const wrongRegion = Boolean(region) && !state;
  const listed = find(country, state);
  if (!listed && knownCountries.includes(country)) {
    const all = [...listedCountries, country].join(',');
    report(
      `country="${country}" is not in this script, so no hotline is shown. A script that has it: npx trafficking-help script --country ${all}`,
    );
  } else if (!listed) {
    report(
      `country="${country}": no hotline is listed. Listed countries: ${listedCountries.join(', ')}.`,
    );
  } else if (wrongRegion) {
    report(
      `region="${region}" is no part of ${country}. Use an ISO 3166-2 code such as MO or US-MO.`,
    );
  }
  const checked = new Date(checkedOn);
  return own({
    ...surroundings,
    options,
    direction: directionOf(surroundings.language),
    // A sentence inside running text has no room for a button with two more sentences.
    exit: surroundings.exitBy === 'none' || isInline ? undefined : options.quickExit,
    place: own({ country, region: state }),
    choices,
    isAnywhere: isGuess,
    help: wrongRegion ? undefined : listed,
    unitedStates: wrongRegion && country === 'US' ? listed : undefined,
    signs: chooseSigns(options.setting, options.signs),
    regionFigures: state ? regions[`${country}-${state}`] : undefined,
    campaign:
      interactive && options.campaign === 'auto'
        ? campaignOn(country, surroundings.now)
        : undefined,
    checkedOn: checked,
    isOld: isOlder(checked, surroundings.now),
  });
}
