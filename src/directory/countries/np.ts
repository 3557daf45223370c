import type { Country } from '../types.js';

/** Nepal */
export const NP: Country = {
  'np-emergency': {
    kind: 'emergency',
    number: '100',
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title: 'google/libphonenumber ShortNumberMetadata.xml, territory NP, <emergency>',
          url: 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml',
          date: '2026-07-17',
          quote:
            '<emergency> pattern of NP matches: 100, 101, 102, 103, 112 (read with google-libphonenumber ShortNumberInfo.isEmergencyNumber)',
        },
        {
          title: 'DennisGross/aidlines data.js (compiled list, policeNumber / policeNotes)',
          url: 'https://github.com/DennisGross/aidlines/blob/4f81e371e889651bc8d560115028ef339e92e6a3/data.js',
          date: '2024-09-20',
          quote:
            'policeNumber: "100"; policeNotes: "Traffic police – 103. From mobile phones – 112."',
        },
      ],
      remark: 'Police.',
    },
  },
  'np-1145': {
    kind: 'women-violence',
    name: 'Khabar Garaun 1145 (National Women Commission)',
    lang: 'ne',
    number: '1145',
    always: true,
    free: true,
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title:
            'National Women Commission launches its helpline service Khabar Garaun 1145 (nwc.gov.np)',
          url: 'http://nwc.gov.np/en/national-women-commission-launches-its-helpline-service-khabar-garaun-1145/',
          date: '2017-12-10',
          quote: "'Khabar Garaun 1145', a 24-hour toll free helpline, of National Women Commission",
        },
        {
          title: "Women commission's helpline struggles to meet demand (Kathmandu Post)",
          url: 'https://kathmandupost.com/national/2025/02/08/women-commission-s-helpline-struggles-to-meet-demand-amid-rising-cases',
          date: '2025-02-08',
          quote: 'the 24-hour, toll-free helpline “Khabar Garau 1145”',
        },
      ],
      remark:
        'Women: gender-based violence. Not a trafficking line. Often overloaded, says the newspaper of 2025.',
    },
  },
};
