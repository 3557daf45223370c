import type { Country } from '../types.js';

/** Italy */
export const IT: Country = {
  'it-emergency': {
    kind: 'emergency',
    number: '112',
    evidence: {
      checked: '2026-11-22',
      sources: [
        {
          title: 'google/libphonenumber ShortNumberMetadata.xml, territory IT, <emergency>',
          url: 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml',
          date: '2026-07-17',
        },
      ],
    },
  },
  'it-antitratta': {
    kind: 'trafficking',
    name: 'Numero Verde Antitratta',
    lang: 'it',
    number: '800290290',
    spelled: '800 290 290',
    always: true,
    free: true,
    anonymous: true,
    url: 'https://www.osservatoriointerventitratta.it',
    evidence: {
      checked: '2026-11-22',
      sources: [
        {
          title: 'Numero verde Antitratta (pariopportunita.gov.it)',
          url: 'https://www.pariopportunita.gov.it/it/politiche-e-attivita/tratta-degli-esseri-umani-e-grave-sfruttamento/numero-verde-antitratta/',
          date: '2022 or later',
        },
        {
          title: 'No Tratta (womenews.net)',
          url: 'https://womenews.net/il-numero-verde-antitratta-del-dipartimento-per-le-pari-opportunita-al-centro-della-nuova-campagna-di-informazione-no-tratta',
        },
      ],
      remark: 'Free, anonymous.',
    },
  },
};
