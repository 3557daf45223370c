import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Context } from '../context.js';
import { listedCountries, listedRegions } from '../../directory/find.js';
import { regionNames } from '../../directory/regions.js';
import { fill } from '../../locales/fill.js';
import { byName, countryName } from '../../place/names.js';
import { outside } from '../wording/sentences.js';
import { pen } from './pen.js';

type Choice = readonly [value: string, name: string];

/** A list with a label. Not named, and without completion: it is no part of a reader's address. */
function choice(
  what: 'country' | 'region',
  label: string,
  choices: readonly Choice[],
  chosen: string,
): TemplateResult {
  return html`<label
    >${label}
    <select data-choice=${what} autocomplete="off">
      ${choices.map(
        ([value, text]) =>
          html`<option value=${value} .selected=${value === chosen}>${text}</option>`,
      )}
    </select></label
  >`;
}

/** The listed countries; an empty one first where none of them is shown. */
function countries({ help, language }: Context): readonly Choice[] {
  const named = byName(
    listedCountries.map((code) => [code, countryName(code, language)]),
    language,
  );
  return help ? named : [['', ''], ...named];
}

/** The place in words: the state by its own name, then the country in the card's language. */
function placeName(context: Context, region: string | undefined): unknown {
  const { language, place } = context;
  const country = countryName(place.country, language);
  return region ? [pen(context).english(region), ', ', country] : country;
}

/**
 * Whose lines these are, and the choice of another place. The sentence is a status: screen readers say
 * it after a choice, and paper has it in place of the choice.
 */
export function picker(context: Context): unknown {
  const { choices, help, isAnywhere, language, messages, place } = context;
  const note = isAnywhere && help ? html`<p>${outside(context)}</p>` : nothing;
  if (!choices.length) return note;
  const { country, region = '' } = place;
  const regions = choices.includes('region') && help ? listedRegions(country) : [];
  const named = regions.map((code): Choice => [code, regionNames[country]?.[code] ?? code]);
  const chosen = named.find(([code]) => code === region)?.[1];
  return html`${note}
    <div class="place">
      <p role="status">
        ${help ? fill(messages.linesFor, { place: placeName(context, chosen) }) : messages.unlisted}
      </p>
      ${choice('country', messages.country, countries(context), help ? country : '')}
      ${
        regions.length
          ? keyed(
              country,
              choice(
                'region',
                messages.state,
                [['', messages.anyState], ...byName(named, language)],
                chosen ? region : '',
              ),
            )
          : nothing
      }
    </div>`;
}
