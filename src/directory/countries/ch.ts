import type { Country } from '../types.js';

/** Switzerland */
export const CH: Country = {
  'ch-emergency': {
    kind: 'emergency',
    number: '112',
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title: 'google/libphonenumber ShortNumberMetadata.xml, territory CH, <emergency>',
          url: 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml',
          date: '2026-07-17',
          quote:
            '<emergency> pattern of CH matches: 112, 117, 118, 144 (read with google-libphonenumber ShortNumberInfo.isEmergencyNumber)',
        },
        {
          title: 'FAQ (act212.ch)',
          url: 'https://www.act212.ch/meldestelle/faq',
          quote:
            'Bei einem Notfall rufen Sie die Notrufnummer 117 der Polizei oder den Rettungsdienst 144!',
        },
        {
          title: 'Alertswiss blog (federal office for civil protection)',
          url: 'https://blog.alertswiss.ch',
          date: '2022-02-11',
          quote: '112 … erreicht man in der Schweiz immer die Einsatzzentrale der Polizei',
        },
      ],
    },
  },
  'ch-fiz': {
    kind: 'trafficking',
    name: 'FIZ Fachstelle Frauenhandel und Frauenmigration',
    lang: 'de-CH',
    number: '+41444369000',
    spelled: '044 436 90 00',
    hours: { days: [1, 5], times: [9, 17] },
    url: 'https://www.fiz-info.ch',
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title: 'Schweiz (itsapenalty.org)',
          url: 'https://itsapenalty.org/switzerland-de/',
          date: '2025 (campaign page)',
          quote:
            'Um einen Verdacht auf Menschenhandel zu melden, Rat oder Unterstützung einzuholen, wenden Sie sich an die FIZ … Call: +41 44 436 90 00 … Sie erreichen FIZ Montag bis Freitag von 9.00 – 17.00 Uhr',
        },
        {
          title: 'FIZ: für die Opfer des Menschenhandels (Pressenza, interview with FIZ)',
          url: 'https://pressenza.com/de/2017/01/fiz-fuer-die-opfer-des-menschenhandels-der-schweiz',
          date: '2017-01',
          quote:
            'Überlebende des Frauenhandels können uns telefonisch unter er Nummer (+41 44 436 90 00) erreichen.',
        },
      ],
      remark: 'Monday to Friday, 9 to 17.',
    },
  },
};
