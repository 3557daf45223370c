import type { Country } from '../types.js';

/** Morocco */
export const MA: Country = {
  'ma-emergency': {
    kind: 'emergency',
    number: '19',
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title: 'google/libphonenumber ShortNumberMetadata.xml, territory MA, <emergency>',
          url: 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml',
          date: '2026-07-17',
          quote:
            '<emergency> pattern of MA matches: 15, 19, 177 (read with google-libphonenumber ShortNumberInfo.isEmergencyNumber)',
        },
        {
          title: 'DennisGross/aidlines data.js (compiled list, policeNumber / policeNotes)',
          url: 'https://github.com/DennisGross/aidlines/blob/4f81e371e889651bc8d560115028ef339e92e6a3/data.js',
          date: '2024-09-20',
          quote: 'policeNumber: "19"; policeNotes: "Royal gendarmerie – 177. Mobile phones – 112."',
        },
      ],
      remark: 'Police. Gendarmerie: 177.',
    },
  },
  'ma-cnclt': {
    kind: 'trafficking',
    name: 'Numéro vert de la Commission nationale de lutte contre la traite (CNCLT)',
    lang: 'fr-MA',
    number: '0800004747',
    spelled: '080 000 47 47',
    free: true,
    url: 'https://cnclt.justice.gov.ma',
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title: 'Communiqué (cnclt.justice.gov.ma, the commission’s own page)',
          url: 'https://cnclt.justice.gov.ma/fr/au-sujet-des-publications-et-echanges-sur-les-reseaux-sociaux-portant-atteinte-aux-victimes-sinistrees-du-tremblement-de-terre',
          date: '2023-09',
          quote:
            'la Commission Nationale appelle tous les citoyens à signaler tous les cas suspects … sur le Numéro Vert : 0800004747 mis à la disposition du public par la CNCLT',
        },
        {
          title: 'La commission … détecte du contenu (maroc.ma, government portal)',
          url: 'https://www.maroc.ma/fr/actualites/la-commission-de-lutte-contre-la-traite-des-etres-humains-detecte-du-contenu-dans-les',
          date: '2023-09',
          quote:
            'en appelant le numéro vert de signalement des victimes potentielles de traite des êtres humains : 080 000 47 47',
        },
      ],
      remark:
        'Ministry of Justice commission; only for suspected trafficking. Opening hours not confirmed.',
    },
  },
};
