import type { Country } from '../types.js';

/** Denmark */
export const DK: Country = {
  'dk-emergency': {
    kind: 'emergency',
    number: '112',
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title: 'google/libphonenumber ShortNumberMetadata.xml, territory DK, <emergency>',
          url: 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml',
          date: '2026-07-17',
          quote:
            '<emergency> pattern of DK matches: 112, 114 (read with google-libphonenumber ShortNumberInfo.isEmergencyNumber)',
        },
        {
          title: 'DennisGross/aidlines data.js (compiled list, policeNumber / policeNotes)',
          url: 'https://github.com/DennisGross/aidlines/blob/4f81e371e889651bc8d560115028ef339e92e6a3/data.js',
          date: '2024-09-20',
          quote: 'policeNumber: "112"; policeNotes: ""',
        },
      ],
    },
  },
  'dk-cmm': {
    kind: 'trafficking',
    name: 'Center mod Menneskehandel, hotline',
    lang: 'da',
    number: '+4570202550',
    spelled: '70 20 25 50',
    url: 'https://www.cmm.dk',
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title: 'The Danish Centre against Human Trafficking (cmm.dk, government)',
          url: 'https://admin.cmm.dk/english/the-danish-centre-against-human-trafficking',
          date: '2022-2025 (names the 2022-2025 plan)',
          quote:
            'The most accessible way to contact the Centre is through its Hotline, P: +45 70 20 25 50. The hotline can help you if you are a victim of human trafficking or if you suspect that a person might be exploited into human trafficking.',
        },
      ],
      remark:
        'State centre. Opening hours not confirmed. For victims and for anyone who suspects trafficking.',
    },
  },
};
