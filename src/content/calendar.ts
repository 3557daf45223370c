/** Awareness days and the month, by id; their names are in the locales. */
export type CampaignId = 'month' | 'awareness-day' | 'world-day' | 'eu-day';
