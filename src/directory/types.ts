/** What kind of help a line gives. The card says so beside every line that is not for trafficking. */
export type Kind =
  | 'trafficking'
  | 'emergency'
  | 'police'
  | 'police-service'
  | 'patrol'
  | 'women'
  | 'women-violence'
  | 'women-rights'
  | 'crime'
  | 'violence'
  | 'crisis'
  | 'human-rights'
  | 'children'
  | 'youth'
  | 'domestic-violence'
  | 'sexual-assault'
  | 'work-rights';

/** A restriction that the card must say in the reader's language. */
export type Note =
  | 'option1'
  | 'option4'
  | 'los-angeles'
  | 'england-wales'
  | 'metro-manila'
  | 'women-180'
  | 'whatsapp'
  | 'not-emergency'
  | 'adults-emergency'
  | 'police'
  | 'za-police'
  | 'native-americans'
  | 'professionals';

/**
 * One line that somebody can call. Every fact here is one that its sources state; what they do not
 * state (hours, price, languages) is left out and never guessed.
 */
export interface Hotline {
  readonly kind: Kind;
  /** ISO 3166-2 subdivision without the country, for a line that serves one state only. */
  readonly region?: string;
  /** The only part of the country or state that it serves, as it is called there. */
  readonly place?: string;
  /** The line's own name, in its own language. Emergency numbers have none. */
  readonly name?: string;
  /** BCP 47 language of `name`; English when absent. */
  readonly lang?: string;
  /** E.164 with `+`, or a national short number as it is dialled: digits only. */
  readonly number?: string;
  /** `number` as its country writes it, where that is not `1-###-###-####` or the digits alone. */
  readonly spelled?: string;
  /** A star or pound code such as `*55`. Text only: iOS refuses `tel:` with `*` or `#`. */
  readonly code?: string;
  /** Where text messages go: E.164 or a short code. */
  readonly text?: string;
  /** The word that a text message must say, where the line wants one. */
  readonly textWord?: string;
  /** The number for teletypewriters. */
  readonly tty?: string;
  /** Answers only then: ISO weekdays (Monday is 1) and full hours, the first and the last, local time. */
  readonly hours?: {
    readonly days: readonly [number, number];
    readonly times: readonly [number, number];
  };
  /** Answers day and night. */
  readonly always?: true;
  readonly free?: true;
  /** A caller need not give a name. */
  readonly anonymous?: true;
  /** The line is not the police, and says so. */
  readonly notPolice?: true;
  /** The phone line has interpreters for over 200 languages; text and online are in English and Spanish. */
  readonly interpreters?: true;
  /** Languages that the line says it speaks, by BCP 47 tag. */
  readonly speaks?: readonly string[];
  /** The line's own site. */
  readonly url?: string;
  /** `url` also takes reports and questions online. */
  readonly online?: true;
  /** What a caller must know, in this order. */
  readonly notes?: readonly Note[];
}

/** A country's lines by id, the one to call first standing first. */
export type Hotlines = Readonly<Record<string, Hotline>>;

/** A published page that states the fact. */
export interface Source {
  readonly title: string;
  readonly url: string;
  /** When the source was published or seen, as far as known: `2026-01-07`, `2026-01` or `2022 or later`. */
  readonly date?: string;
  /** The passage in which the facts were seen. */
  readonly quote?: string;
}

/** Why a line may be listed. At least one source, or it does not compile. */
export interface Evidence {
  /** ISO date on which the sources were last read. */
  readonly checked: string;
  /** ISO date on which somebody else read the passages against the digits, without sight of the first reading. */
  readonly readAgain?: string;
  readonly sources: readonly [Source, ...Source[]];
  /** What an editor of the directory must know about this line. */
  readonly remark?: string;
}

/** A country's lines, each with its evidence beside it: a line without does not compile. */
export type Country = Readonly<Record<string, Hotline & { readonly evidence: Evidence }>>;
