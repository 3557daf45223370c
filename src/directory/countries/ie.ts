import type { Country } from '../types.js';

/** Ireland */
export const IE: Country = {
  'ie-emergency': {
    kind: 'emergency',
    number: '112',
    evidence: {
      checked: '2026-11-22',
      sources: [
        {
          title: 'google/libphonenumber ShortNumberMetadata.xml, territory IE, <emergency>',
          url: 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml',
          date: '2026-07-17',
        },
        { title: 'Ruhama: 999', url: 'https://ruhama-o3pw.vercel.app/get-help/report-trafficking' },
      ],
    },
  },
  'ie-garda': {
    kind: 'police',
    name: 'Garda Confidential Line',
    number: '1800666111',
    spelled: '1800 666 111',
    url: 'https://www.garda.ie',
    evidence: {
      checked: '2026-11-22',
      sources: [
        {
          title: 'World Day against Trafficking in Persons (garda.ie)',
          url: 'https://www.garda.ie/en/about-us/our-departments/office-of-corporate-communications/news-media/news-archive/world-day-against-trafficking-in-persons-30-7-20.html',
          date: '2020-07-30',
        },
        {
          title: 'Report Trafficking (Ruhama copy)',
          url: 'https://ruhama-o3pw.vercel.app/get-help/report-trafficking',
        },
      ],
      remark: 'Police. Opening hours not confirmed.',
    },
  },
};
