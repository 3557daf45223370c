import { listedCountries, listedRegions } from '../../src/directory/find.js';
import { regionNames } from '../../src/directory/regions.js';
import { byName, countryName as nameIn } from '../../src/place/names.js';

/** A value of a list and what it is called. */
export type Named = readonly [value: string, name: string];

export const countryName = (code: string): string => nameIn(code, 'en');

/** Every country of the directory, by name. */
export function countryList(): Named[] {
  return byName(
    listedCountries.map((code) => [code, countryName(code)]),
    'en',
  );
}

/** The parts of a country that have lines of their own in the directory, by name. */
export function regionList(country: string): Named[] {
  return byName(
    listedRegions(country).map((code) => [code, regionNames[country]?.[code] ?? code]),
    'en',
  );
}
