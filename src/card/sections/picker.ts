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

function choice(
  name: 'country' | 'region',
  label: string,
  choices: readonly Choice[],
  chosen: string,
): TemplateResult {
  return html`<label
    >${label}
    <select name=${name}>
      ${choices.map(
        ([value, text]) =>
          html`<option value=${value} .selected=${value === chosen}>${text}</option>`,
      )}
    </select></label
  >`;
}

/** The listed countries and, where the page names another one, that too. */
function countries({ language, place }: Context): readonly Choice[] {
  const codes = listedCountries.includes(place.country)
    ? listedCountries
    : [...listedCountries, place.country];
  return byName(
    codes.map((code) => [code, countryName(code, language)]),
    language,
  );
}

/** The chosen place in words: the state by its own name, then the country in the card's language. */
function placeName(context: Context): unknown {
  const { language, place } = context;
  const state = regionNames[place.country]?.[place.region ?? ''];
  const country = countryName(place.country, language);
  return state ? [pen(context).english(state), ', ', country] : country;
}

/**
 * Whose lines these are, and the choice of another place. The sentence is a status: screen readers say
 * it after a choice, and paper has it in place of the choice.
 */
export function picker(context: Context): unknown {
  const { choices, isAnywhere, language, messages, place } = context;
  if (isAnywhere) return html`<p>${outside(context)}</p>`;
  if (!choices.length) return nothing;
  const { country, region = '' } = place;
  const regions = choices.includes('region') ? listedRegions(country) : [];
  const named = regions.map((code): Choice => [code, regionNames[country]?.[code] ?? code]);
  return html`<div class="place">
    <p role="status">${fill(messages.linesFor, { place: placeName(context) })}</p>
    ${choice('country', messages.country, countries(context), country)}
    ${
      regions.length
        ? keyed(
            country,
            choice(
              'region',
              messages.state,
              [['', messages.anyState], ...byName(named, language)],
              region,
            ),
          )
        : nothing
    }
  </div>`;
}
