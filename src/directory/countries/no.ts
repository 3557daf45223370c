import type { Country } from '../types.js';

/** Norway */
export const NO: Country = {
  'no-emergency': {
    kind: 'emergency',
    number: '112',
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title: 'google/libphonenumber ShortNumberMetadata.xml, territory NO, <emergency>',
          url: 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml',
          date: '2026-07-17',
          quote:
            '<emergency> pattern of NO matches: 110, 112, 113 (read with google-libphonenumber ShortNumberInfo.isEmergencyNumber)',
        },
        {
          title: 'DennisGross/aidlines data.js (compiled list, policeNumber / policeNotes)',
          url: 'https://github.com/DennisGross/aidlines/blob/4f81e371e889651bc8d560115028ef339e92e6a3/data.js',
          date: '2024-09-20',
          quote: 'policeNumber: "112"; policeNotes: "Non-emergency police: 02 800."',
        },
        {
          title: 'Politiet (menneskertilsalgs.no)',
          url: 'https://menneskertilsalgs.no/allerede-bekymret/politiet/',
          quote: 'Hvis en person er i akutt fare, ring politiets nødtelefon 112!',
        },
      ],
    },
  },
  'no-rosa': {
    kind: 'trafficking',
    name: 'ROSA hjelpetelefon mot menneskehandel',
    lang: 'nb',
    number: '+4722331160',
    spelled: '22 33 11 60',
    always: true,
    url: 'https://rosa-help.no',
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title: 'Om ROSA (rosa-help.no, the line’s own page)',
          url: 'http://rosa-help.no/om-rosa/',
          date: '2018 or later',
          quote:
            'Siden oppstart i 2005 har ROSA administrert en nasjonal døgnåpen telefonlinje, 22 33 11 60, for hjelp og veiledning. Fra 2016 rettes dette telefontilbudet mot ofre i alle former for utnyttelse til menneskehandel.',
        },
        {
          title: 'Help me (forfreedom.no)',
          url: 'http://forfreedom.no/help-me',
          quote:
            'Rosa operates a national helpline against human trafficking. Call 22 33 11 60. The service is open 24/7.',
        },
        {
          title: 'Hearing on the state budget 2026, statement of ROSA (norgeslover.no)',
          url: 'https://norgeslover.no/horing/10005549',
          date: '2025',
          quote: 'ROSA drifter den nasjonale døgnåpne hjelpelinjen mot menneskehandel',
        },
      ],
      remark:
        'National helpline, all forms of trafficking. The pages with the number are undated; a statement of 2025 says that the line runs.',
    },
  },
};
