import type { Country } from '../types.js';

/** Ethiopia */
export const ET: Country = {
  'et-emergency': {
    kind: 'emergency',
    number: '911',
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title: 'google/libphonenumber ShortNumberMetadata.xml, territory ET, <emergency>',
          url: 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml',
          date: '2026-07-17',
          quote:
            '<emergency> pattern of ET matches: 91, 92, 93, 911, 939, 991, 997 (read with google-libphonenumber ShortNumberInfo.isEmergencyNumber)',
        },
        {
          title: 'DennisGross/aidlines data.js (compiled list, policeNumber / policeNotes)',
          url: 'https://github.com/DennisGross/aidlines/blob/4f81e371e889651bc8d560115028ef339e92e6a3/data.js',
          date: '2024-09-20',
          quote: 'policeNumber: "911"; policeNotes: "Police – 991. Traffic police – 945."',
        },
      ],
      remark: '991 is also listed for the police.',
    },
  },
  'et-8797': {
    kind: 'trafficking',
    name: 'National Anti-Trafficking Hotline 8797',
    number: '8797',
    free: true,
    speaks: ['am', 'om', 'en', 'ti'],
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title: 'Ethiopia launches first national anti-trafficking hotline (ethiopia.un.org)',
          url: 'https://ethiopia.un.org/en/293683-ethiopia-launches-first-national-anti-trafficking-hotline-protect-vulnerable-individuals',
          date: '2025-03',
          quote:
            'The hotline, accessible through the short code 8797, is a toll-free service available nationwide in four languages: Amharic, Afan Oromo, English and Tigrigna.',
        },
        {
          title: 'MoJ launches national hotline 8797 (press.et, The Ethiopian Herald)',
          url: 'https://press.et/herald/?p=112629',
          date: '2025-03',
          quote:
            'The Ministry of Justice (MoJ) has launched a national hotline, 8797, designed to be a crucial tool in combating human trafficking and migrant smuggling',
        },
      ],
      remark: 'Ministry of Justice. Opening hours not confirmed.',
    },
  },
};
