import type { Country } from '../types.js';

/** Czechia */
export const CZ: Country = {
  'cz-emergency': {
    kind: 'emergency',
    number: '112',
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title: 'google/libphonenumber ShortNumberMetadata.xml, territory CZ, <emergency>',
          url: 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml',
          date: '2026-07-17',
          quote:
            '<emergency> pattern of CZ matches: 112, 150, 151, 152, 153, 154, 155, 156, 157, 158, 159 (read with google-libphonenumber ShortNumberInfo.isEmergencyNumber)',
        },
        {
          title: 'DennisGross/aidlines data.js (compiled list, policeNumber / policeNotes)',
          url: 'https://github.com/DennisGross/aidlines/blob/4f81e371e889651bc8d560115028ef339e92e6a3/data.js',
          date: '2024-09-20',
          quote: 'policeNumber: "112"; policeNotes: "or 158. Municipal police – 156."',
        },
      ],
      remark: '158 is the police.',
    },
  },
  'cz-lastrada': {
    kind: 'trafficking',
    name: 'SOS linka La Strada',
    lang: 'cs',
    number: '800077777',
    spelled: '800 077 777',
    free: true,
    url: 'https://www.strada.cz',
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title: 'Hledáte pomoc? (strada.cz, the line’s own page)',
          url: 'http://www.strada.cz/cz/hledate-pomoc',
          quote:
            'obraťte se na naši SOS linku La Strada : (+420) 222 71 71 71 / 800 077 777 (bezplatné volání) PO: 10.00 – 16.00 (český, anglický, rumunský a ruský jazyk)',
        },
        {
          title: 'Memo: how not to become a victim (yfua.org)',
          url: 'https://www.yfua.org/en/post/memo-how-not-to-become-a-victim-of-human-trafficking',
          date: '2022',
          quote: 'Czech Republic - +420 222 721 810, +420 222 717 171, 8 000 777 77',
        },
      ],
      remark: 'From abroad: 222 71 71 71 with the country’s prefix. Not open at all hours.',
    },
  },
};
