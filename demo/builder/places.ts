import { countries } from '../../src/directory/entries.js';
import { listedCountries } from '../../src/directory/find.js';
import type { Hotlines } from '../../src/directory/types.js';

/** A value of a list and what it is called. */
export type Named = readonly [value: string, name: string];

const countryNames = new Intl.DisplayNames('en', { type: 'region' });

/** ISO 3166-2:US. Browsers know the names of countries, not of their parts. */
export const regionNames: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  US: {
    AL: 'Alabama',
    AK: 'Alaska',
    AZ: 'Arizona',
    AR: 'Arkansas',
    CA: 'California',
    CO: 'Colorado',
    CT: 'Connecticut',
    DE: 'Delaware',
    FL: 'Florida',
    GA: 'Georgia',
    HI: 'Hawaii',
    ID: 'Idaho',
    IL: 'Illinois',
    IN: 'Indiana',
    IA: 'Iowa',
    KS: 'Kansas',
    KY: 'Kentucky',
    LA: 'Louisiana',
    ME: 'Maine',
    MD: 'Maryland',
    MA: 'Massachusetts',
    MI: 'Michigan',
    MN: 'Minnesota',
    MS: 'Mississippi',
    MO: 'Missouri',
    MT: 'Montana',
    NE: 'Nebraska',
    NV: 'Nevada',
    NH: 'New Hampshire',
    NJ: 'New Jersey',
    NM: 'New Mexico',
    NY: 'New York',
    NC: 'North Carolina',
    ND: 'North Dakota',
    OH: 'Ohio',
    OK: 'Oklahoma',
    OR: 'Oregon',
    PA: 'Pennsylvania',
    RI: 'Rhode Island',
    SC: 'South Carolina',
    SD: 'South Dakota',
    TN: 'Tennessee',
    TX: 'Texas',
    UT: 'Utah',
    VT: 'Vermont',
    VA: 'Virginia',
    WA: 'Washington',
    WV: 'West Virginia',
    WI: 'Wisconsin',
    WY: 'Wyoming',
    DC: 'District of Columbia',
    AS: 'American Samoa',
    GU: 'Guam',
    MP: 'Northern Mariana Islands',
    PR: 'Puerto Rico',
    UM: 'U.S. Outlying Islands',
    VI: 'U.S. Virgin Islands',
  },
};

const byName = ([, a]: Named, [, b]: Named) => a.localeCompare(b, 'en');

export function countryName(code: string): string {
  return countryNames.of(code) ?? code;
}

/** Every country of the directory, by name. */
export function countryList(): Named[] {
  return listedCountries.map((code): Named => [code, countryName(code)]).sort(byName);
}

/** The parts of a country that have lines of their own in the directory, by name. */
export function regionList(country: string): Named[] {
  if (!listedCountries.includes(country)) return [];
  const lines: Hotlines = countries[country as keyof typeof countries];
  const codes = new Set(Object.values(lines).map(({ region }) => region));
  codes.delete(undefined);
  return [...codes]
    .map((code = ''): Named => [code, regionNames[country]?.[code] ?? code])
    .sort(byName);
}
