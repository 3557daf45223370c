/**
 * The signs, in the order in which "More signs" lists them, by group. The words are in the locales.
 */
export const signGroups = {
  physical: ['malnourished', 'burns', 'bruises-cuts', 'restraint-torture', 'branding', 'untreated'],
  emotional: ['fear', 'hopeless', 'submissive'],
  behavioural: ['posture', 'eye-contact', 'flat-affect', 'coached', 'disoriented', 'withdrawn'],
  control: ['speaks-for', 'no-id-money', 'not-free', 'threats', 'few-things'],
  work: ['lives-at-work', 'unpaid-debt', 'hours'],
  recruitment: ['dream-job', 'sudden-wealth', 'online-stranger', 'minor-sex'],
} as const;

export type SignGroup = keyof typeof signGroups;
export type SignId = (typeof signGroups)[SignGroup][number];

/**
 * The first six signs for each setting: what its readers are likely to meet. The weak signs
 * (posture, eye contact, expression, hopelessness) are never among them.
 */
export const settings = {
  general: [
    'speaks-for',
    'no-id-money',
    'bruises-cuts',
    'malnourished',
    'dream-job',
    'online-stranger',
  ],
  road: ['speaks-for', 'minor-sex', 'branding', 'no-id-money', 'disoriented', 'coached'],
  lodging: ['speaks-for', 'no-id-money', 'minor-sex', 'not-free', 'few-things', 'submissive'],
  school: ['online-stranger', 'sudden-wealth', 'withdrawn', 'branding', 'malnourished', 'fear'],
  health: ['speaks-for', 'untreated', 'bruises-cuts', 'coached', 'branding', 'burns'],
  online: ['online-stranger', 'dream-job', 'sudden-wealth', 'withdrawn', 'threats', 'minor-sex'],
  work: ['unpaid-debt', 'no-id-money', 'lives-at-work', 'threats', 'hours', 'not-free'],
} as const satisfies Record<string, readonly SignId[]>;

export type Setting = keyof typeof settings;

/** Signs that are weak alone: they come last among those shown at once, however many those are. */
const weakAlone: readonly SignId[] = ['hopeless', 'posture', 'eye-contact', 'flat-affect'];

export interface ChosenSigns {
  /** Shown at once. */
  readonly first: readonly SignId[];
  /** Behind "More signs", by group; groups without a sign left are absent. */
  readonly rest: readonly { readonly group: SignGroup; readonly signs: readonly SignId[] }[];
}

/** The first `count` signs for a setting, and the others by group. */
export function chooseSigns(setting: Setting, count: number): ChosenSigns {
  const leading: readonly SignId[] = settings[setting];
  const others = Object.values(signGroups)
    .flat()
    .filter((id) => !leading.includes(id));
  const ordered = [
    ...leading,
    ...others.filter((id) => !weakAlone.includes(id)),
    ...others.filter((id) => weakAlone.includes(id)),
  ];
  const first = ordered.slice(0, count);
  const rest = (Object.keys(signGroups) as SignGroup[])
    .map((group) => ({
      group,
      signs: signGroups[group].filter((id) => !first.includes(id)),
    }))
    .filter(({ signs }) => signs.length > 0);
  return { first, rest };
}
