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
  // FOX6, 2026-01-16: “in 2024, 111 cases were opened in Wisconsin involving 181 victims”.
  'US-WI': {
    name: 'Wisconsin',
    year: 2024,
    cases: 111,
    victims: 181,
    source: 'Wisconsin DOJ, National Human Trafficking Hotline',
    published: 2026,
  },
  // ClickOnDetroit, 2026-01-23: “340 potential trafficking cases involving 585 victims”.
  'US-MI': {
    name: 'Michigan',
    year: 2024,
    cases: 340,
    victims: 585,
    source: 'National Human Trafficking Hotline',
    published: 2026,
  },
  // oregon.gov/odot, 2025-01: “132 cases involving 248 victims were identified in Oregon in 2023”.
  'US-OR': {
    name: 'Oregon',
    year: 2023,
    cases: 132,
    victims: 248,
    source: 'National Human Trafficking Hotline, ODOT',
    published: 2025,
  },
  // humantraffickinghotline.org, Texas statistics: “900 cases were identified in 2023. 1,723 victims”.
  'US-TX': {
    name: 'Texas',
    year: 2023,
    cases: 900,
    victims: 1723,
    source: 'National Human Trafficking Hotline',
    published: 2023,
  },
  // humantraffickinghotline.org, Maine statistics: “36 cases were identified in 2023. 78 victims”.
  'US-ME': {
    name: 'Maine',
    year: 2023,
    cases: 36,
    victims: 78,
    source: 'National Human Trafficking Hotline',
    published: 2023,
  },
});
