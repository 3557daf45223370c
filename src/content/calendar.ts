/** Awareness days and the month, by id; their names are in the locales. */
export type CampaignId = 'month' | 'awareness-day' | 'world-day' | 'eu-day';

/** The members of the European Union (westernbalkans-infohub.eu, "EU Member States"). */
const memberStates =
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');

/**
 * The awareness day or month on a date, or undefined. The date is that of the reader's own clock.
 *
 * - January: National Human Trafficking Prevention Month in the US, by proclamation each year since
 *   2010 (pact.cfpic.org/nhtpm2023).
 * - 11 January: National Human Trafficking Awareness Day in the US, a Senate resolution of 2007
 *   (nationaldaycalendar.com, "National Slavery and Human Trafficking Prevention Month").
 * - 30 July: the World Day Against Trafficking in Persons of the United Nations
 *   (immigration.govt.nz, 2025-07).
 * - 18 October: EU Anti-Trafficking Day (federationsolidarite.org, 2024-10-18).
 *
 * @param country ISO 3166-1 alpha-2, upper case
 */
export function campaignOn(country: string, date: Date): CampaignId | undefined {
  const day = `${date.getMonth() + 1}-${date.getDate()}`;
  if (day === '7-30') return 'world-day';
  if (day === '10-18' && memberStates.includes(country)) return 'eu-day';
  if (country !== 'US' || date.getMonth() > 0) return undefined;
  return day === '1-11' ? 'awareness-day' : 'month';
}
