/** What was looked into and is not shown, and why. For the sources page; not in any script. */
export const withheld: readonly { readonly what: string; readonly why: string }[] = [
  {
    what: 'Missouri ranks 12th in the nation by rate',
    why: 'Only one news article says so. An older item of the Missouri Department of Transportation gives 12th for 2019 by count; others print other ranks.',
  },
  {
    what: 'Nearly 12,000 cases and nearly 22,000 victims in the United States in 2024',
    why: 'Seen in a secondary source only, rounded; the exact figures were not retrieved.',
  },
  {
    what: 'Star codes of highway patrols other than *55 in Missouri and *47 in Kansas',
    why: 'One source, an old source or none.',
  },
  {
    what: 'The tip line of US immigration enforcement (ICE, HSI)',
    why: 'People without papers are among those whom traffickers look for. Never in this card.',
  },
  {
    what: 'Texas iWatch, the lines of Utah and Montana, the Australian Federal Police, Colombia, Ac.Sé in France, the New Zealand line for migrants, several text codes',
    why: 'Not confirmed well enough.',
  },
  {
    what: 'Who operates the National Human Trafficking Hotline',
    why: 'It changed in September 2025, and a caller does not need it.',
  },
];
