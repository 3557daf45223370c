import type { Country } from '../types.js';

/** Netherlands */
export const NL: Country = {
  'nl-comensha': {
    kind: 'trafficking',
    name: 'CoMensha',
    lang: 'nl',
    number: '+31334481186',
    spelled: '033 448 11 86',
    hours: { days: [1, 5], times: [9, 17] },
    url: 'https://www.comensha.nl',
    evidence: {
      checked: '2026-11-22',
      sources: [
        {
          title: 'CoMensha (wegwijzermensenhandel.nl, government site)',
          url: 'https://www.wegwijzermensenhandel.nl/zorgcoordinatoren/coordinatoren/comensha',
        },
        {
          title: 'CoMensha pilot 24/7 (comensha.nl)',
          url: 'https://www.comensha.nl/actualiteiten/item/comensha-24-7-bereikbaar/',
        },
      ],
      remark: 'Monday to Friday, 9 to 17.',
    },
  },
  'nl-emergency': {
    kind: 'emergency',
    number: '112',
    evidence: {
      checked: '2026-11-22',
      sources: [
        {
          title: 'google/libphonenumber ShortNumberMetadata.xml, territory NL, <emergency>',
          url: 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml',
          date: '2026-07-17',
        },
        {
          title: 'wegwijzermensenhandel.nl: 112',
          url: 'https://www.wegwijzermensenhandel.nl/signaleren-van-mensenhandel/melden-van-mensenhandel',
        },
      ],
    },
  },
  'nl-arbeidsinspectie': {
    kind: 'work-rights',
    name: 'Nederlandse Arbeidsinspectie',
    lang: 'nl',
    number: '08005151',
    spelled: '0800 5151',
    url: 'https://www.wegwijzermensenhandel.nl/signaleren-van-mensenhandel/melden-van-mensenhandel',
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title: 'Melden van mensenhandel (wegwijzermensenhandel.nl, government)',
          url: 'https://www.wegwijzermensenhandel.nl/signaleren-van-mensenhandel/melden-van-mensenhandel',
          quote:
            'U kunt een vermoeden van arbeidsuitbuiting telefonisch melden bij de Nederlandse Arbeidsinspectie via 0800 5151. Vanuit het buitenland kunt u bellen naar +31 70 333 44 44.',
        },
        {
          title: 'Mensenhandel (midden-groningen.nl, municipality)',
          url: 'https://www.midden-groningen.nl/mensenhandel',
          quote: 'Dat kan bij de Arbeidsinspectie. Bel hen op 0800 5151.',
        },
      ],
      remark:
        'Extra for a country already listed. Labour exploitation. From abroad +31 70 333 44 44. Opening hours not confirmed.',
    },
  },
};
