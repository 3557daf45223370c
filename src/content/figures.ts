import { own } from '../page/own.js';

/** Estimated people in forced labour on any day of a year. The US State Department uses it. */
export const world = {
  people: 27_600_000,
  year: 2021,
  source: 'ILO, Walk Free, IOM',
  published: 2022,
} as const;

/** Cases that the national hotline identified in a state, and the victims in them. */
export interface RegionFigures {
  /** The state's own name. */
  readonly name: string;
  readonly year: number;
  readonly cases: number;
  readonly victims: number;
  readonly source: string;
  readonly published: number;
}

/** Figures by ISO 3166-2 code, where the directory has them. */
export const regions: Readonly<Record<string, RegionFigures>> = own({
  'US-MO': {
    name: 'Missouri',
    year: 2024,
    cases: 272,
    victims: 539,
    source: 'National Human Trafficking Hotline, MoDOT',
    published: 2026,
  },
});
