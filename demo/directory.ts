/** What demo/sources.njk shows: every line with the pages that state it, and what is withheld. */
import { checkedOn } from '../src/directory/countries/index.js';
import { entriesAsOf, reach } from '../src/directory/report.js';
import { withheld } from '../src/directory/withheld.js';

const regionNames = new Intl.DisplayNames('en', { type: 'region' });
const entries = entriesAsOf(new Date(checkedOn));
const codes = [...new Set(entries.map(({ country }) => country))];

export const directory = {
  checkedOn,
  countries: codes
    .map((code) => ({
      code,
      name: regionNames.of(code) ?? code,
      entries: entries
        .filter(({ country }) => country === code)
        .map((entry) => ({ ...entry, reach: reach(entry.line) })),
    }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en')),
  withheld,
};
