import type { Country } from '../types.js';

/** Belgium */
export const BE: Country = {
  'be-emergency': {
    kind: 'emergency',
    number: '112',
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title: 'google/libphonenumber ShortNumberMetadata.xml, territory BE, <emergency>',
          url: 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml',
          date: '2026-07-17',
          quote:
            '<emergency> pattern of BE matches: 100, 101, 112 (read with google-libphonenumber ShortNumberInfo.isEmergencyNumber)',
        },
        {
          title:
            'European Day against Trafficking in Human Beings (dn.gov.ua, regional administration)',
          url: 'https://dn.gov.ua/en/news/yevropeiskyi-den-borotby-z-torhivleiu-liudmy',
          date: '2022 or later',
          quote: '112 - Emergency assistance service in the EU.',
        },
      ],
    },
  },
  'be-stoptraite': {
    kind: 'trafficking',
    name: 'Numéro central d’aide aux victimes de la traite des êtres humains (PAG-ASA, Payoke, Sürya)',
    lang: 'fr-BE',
    number: '+3278055800',
    spelled: '078 055 800',
    url: 'https://www.stophumantrafficking.be',
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title:
            'Une nouvelle rubrique web pour renforcer la lutte contre la traite (news.belgium.be, government)',
          url: 'https://news.belgium.be/fr/une-nouvelle-rubrique-web-pour-renforcer-la-lutte-contre-la-traite-des-etres-humains',
          date: '2024 ("ministre de la Justice sortant")',
          quote: 'En 2023, le 078 055 800, un numéro de téléphone unique, renforce le dispositif.',
        },
        {
          title: 'Campagne Cœur bleu (seraing.be, municipality)',
          url: 'https://www.seraing.be/campagne-coeur-bleu',
          date: '2025',
          quote:
            'En cas d’urgence, elles sont toutes joignables par téléphone 24h/24 et 7j/7 au +3278055800',
        },
      ],
      remark:
        'One number for the three recognised centres. Day and night is said for emergencies only.',
    },
  },
};
