import type { Country } from '../types.js';

/** Sri Lanka */
export const LK: Country = {
  'lk-emergency': {
    kind: 'emergency',
    number: '119',
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title: 'google/libphonenumber ShortNumberMetadata.xml, territory LK, <emergency>',
          url: 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml',
          date: '2026-07-17',
          quote:
            '<emergency> pattern of LK matches: 110, 112, 116, 118, 119 (read with google-libphonenumber ShortNumberInfo.isEmergencyNumber)',
        },
        {
          title: 'DennisGross/aidlines data.js (compiled list, policeNumber / policeNotes)',
          url: 'https://github.com/DennisGross/aidlines/blob/4f81e371e889651bc8d560115028ef339e92e6a3/data.js',
          date: '2024-09-20',
          quote: 'policeNumber: "119"; policeNotes: "Traffic police – 112 691 111."',
        },
      ],
      remark: 'Police.',
    },
  },
  'lk-1929': {
    kind: 'children',
    name: '1929 Child Line (National Child Protection Authority)',
    number: '1929',
    always: true,
    free: true,
    speaks: ['si', 'ta', 'en'],
    url: 'https://childprotection.gov.lk',
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title: '1929 Helpline Unit (childprotection.gov.lk, government)',
          url: 'http://www.childprotection.gov.lk/?page_id=3786',
          quote:
            '"1929" can be contacted free of charge through any telecom provider, from anywhere in the country, at any time of the day, any day of the week, in Sinhala/ Tamil/English languages.',
        },
        {
          title: 'Child Line 1929 (hithawathi.lk)',
          url: 'http://www.hithawathi.lk/en/what-to-do-now/child-hotline/',
          quote:
            'free and a 24 hour hotline operated by National Child Protection Authority … Victims of child trafficking.',
        },
      ],
      remark: 'Children, child trafficking included. Sinhala, Tamil, English.',
    },
  },
};
