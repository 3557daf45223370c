/** Something that was looked into and is not shown. */
interface Withheld {
  readonly what: string;
  readonly why: string;
  /** Its id among the compiled facts, if it has one. */
  readonly id?: string;
}

/**
 * What is not shown, and why. For the sources page and `npm run check:facts`; not in any script. Without
 * numbers: one that stands here may be wrong.
 */
export const withheld: readonly Withheld[] = [
  {
    what: 'Missouri ranks 12th in the nation by rate',
    why: 'Only one news article says so. An older item of the Missouri Department of Transportation gives 12th for 2019 by count; others print other ranks.',
  },
  {
    what: 'Cases and victims in the whole United States in 2024',
    why: 'Exact in one station’s report and on one other site; the page of the National Hotline was not seen.',
  },
  {
    what: 'The tip line of US immigration enforcement (ICE, HSI)',
    why: 'People without papers are among those whom traffickers look for. Never in this card.',
  },
  {
    what: 'Who operates the National Human Trafficking Hotline',
    why: 'It changed in September 2025, and a caller does not need it.',
  },

  // States of the US
  {
    id: 'us-ut-ag',
    what: 'Utah: the Attorney General’s tip line',
    why: 'The unit behind it also works on immigration crimes.',
  },
  {
    id: 'us-nj-ht',
    what: 'New Jersey: human trafficking hotline of the Division of Criminal Justice',
    why: 'No official page with the number, and the newest dated source is of 2016.',
  },
  {
    id: 'us-fl-fhp',
    what: 'Florida Highway Patrol: star code',
    why: 'The only dated source is of 2001.',
  },
  {
    what: 'Oklahoma Highway Patrol: star code',
    why: 'Retired in October 2021. Old lists still print it.',
  },
  {
    what: 'Star codes of the highway patrols of Alabama, Iowa, Mississippi, Nevada, New Hampshire, North Carolina, Tennessee and West Virginia',
    why: 'No source, old sources, or one release printed twice. Old lists print codes that are wrong today.',
  },
  {
    what: 'Codes of the highway patrols of Colorado, Georgia, Maryland, New Jersey, South Carolina and Texas, and Wyoming’s line',
    why: 'For dangerous or drunk drivers and stranded motorists, or from one old page.',
  },
  {
    what: 'Codes for drunk drivers in New Mexico, of the Illinois Tollway, and of Florida Crime Stoppers',
    why: 'For something else, or from one source.',
  },
  {
    what: 'A line of their own in Alaska, Arkansas, Delaware, Guam, Idaho, Maryland, Massachusetts, Nevada, New York, South Dakota, Vermont, Washington DC, West Virginia and Wisconsin',
    why: 'None was found: these states name the national hotline.',
  },
  {
    what: 'Michigan State Police, South Carolina’s social services, Virginia’s Victim Assistance Network',
    why: 'In letters only: the digits were not seen.',
  },
  {
    what: 'Lines in Hawaii (“statewide services”), New Jersey (Dreamcatchers), North Dakota, Puerto Rico (CAVV, family department), Utah (cases in progress), Washington (WARN), Arizona (ALERT), Georgia (Georgia Cares), New Mexico (The Life Link)',
    why: 'One source, an old one, or one that the state’s own line has replaced.',
  },
  {
    what: 'Texas Attorney General, human trafficking section',
    why: 'Takes e-mail only.',
  },
  {
    what: 'Figures of 2024 for Florida and Mississippi',
    why: 'Contradicted, or not the National Hotline’s.',
  },

  // Run by those who enforce rules on migration, or close to them
  {
    id: 'fi-auttamisjarjestelma',
    what: 'Finland: assistance system for victims of trafficking',
    why: 'Run by the Immigration Service.',
  },
  {
    id: 'sg-mom',
    what: 'Singapore: Ministry of Manpower',
    why: 'A labour ministry that also enforces the rules on work permits.',
  },
  {
    what: 'Turkey: YİMER; Pakistan: FIA; Malaysia: MAPO; Taiwan: National Immigration Agency; Saudi Arabia: labour ministry; Hong Kong: Immigration Department',
    why: 'Run by the authority for migration or close to it.',
  },

  // Other countries
  {
    id: 'do-linea-vida',
    what: 'Dominican Republic: Línea Vida',
    why: 'Since November 2025 a star code replaces the full number, and a star code cannot be a link.',
  },
  {
    id: 'do-mujer',
    what: 'Dominican Republic: the line of the women’s ministry',
    why: 'The full number was last printed in 2018.',
  },
  {
    id: 'cy-116111',
    what: 'Cyprus: helpline for children',
    why: 'One undated page.',
  },
  {
    id: 'ng-emergency',
    what: 'Nigeria: emergency number',
    why: 'The sources disagree, and it was said to work in some of the states only.',
  },
  {
    what: 'The harmonised European numbers for missing children and for children',
    why: 'Which countries have them is known from lists, not from each country’s own page.',
  },
  {
    what: 'The harmonised European number for victims of crime, but in Albania, Croatia and France',
    why: 'That the others have it follows from a list of those that do not.',
  },
  {
    what: 'Bulgaria, Estonia, Latvia, North Macedonia, Norway (children), Serbia, Slovenia (police; children): their lines',
    why: 'One source, an undated one, or none since 2020.',
  },
  {
    what: 'Austria: Federal Criminal Police; Cyprus: police; Greece: a second line; Poland: La Strada’s own; Slovakia: for Ukrainians; Netherlands: police; France: Ac.Sé, CCEM, violence against women',
    why: 'One source, numbers that differ, a premium rate, or mainly for professionals.',
  },
  {
    what: 'Bolivia, Chile (detectives), Costa Rica, El Salvador, Guatemala, Haiti, Honduras (direct numbers), Jamaica (task force), Nicaragua, Panama (institute), Trinidad and Tobago, Venezuela: lines',
    why: 'Old sources, one source, or poorly answered.',
  },
  {
    what: 'Bangladesh (women), Cambodia (police), Egypt (women), Indonesia (WhatsApp), Israel (trafficking), Jordan, Kenya (reports), Korea (migrant women), Laos, Lebanon (Caritas, KAFA), Mauritania, Myanmar, Nepal (police), Qatar, Saudi Arabia (violence), Sri Lanka (trafficking), Thailand (from abroad), Tunisia, Uganda (adults), United Arab Emirates: lines',
    why: 'No passage with the number, one passage, or old ones.',
  },
  {
    what: 'Australia: Red Cross; Argentina and Colombia: lines of prosecutors; New Zealand: line for migrants',
    why: 'The present pages name others, or not as lines on trafficking.',
  },
];
