import type { Country } from '../types.js';

/** Tanzania */
export const TZ: Country = {
  'tz-emergency': {
    kind: 'emergency',
    number: '112',
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title: 'google/libphonenumber ShortNumberMetadata.xml, territory TZ, <emergency>',
          url: 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml',
          date: '2026-07-17',
          quote:
            '<emergency> pattern of TZ matches: 110, 111, 112, 114, 115, 999 (read with google-libphonenumber ShortNumberInfo.isEmergencyNumber)',
        },
        {
          title: 'DennisGross/aidlines data.js (compiled list, policeNumber / policeNotes)',
          url: 'https://github.com/DennisGross/aidlines/blob/4f81e371e889651bc8d560115028ef339e92e6a3/data.js',
          date: '2024-09-20',
          quote: 'policeNumber: "112"; policeNotes: "Police – 999."',
        },
      ],
    },
  },
  'tz-116': {
    kind: 'children',
    name: 'National Child Helpline 116 (C-Sema)',
    number: '116',
    free: true,
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title: 'National Child Helpline (sematanzania.org, the line’s own page)',
          url: 'http://sematanzania.org/child-helpline/',
          quote:
            '116 is free service available across all networks in Tanzania Mainland and Zanzibar.',
        },
        {
          title: 'First kids Helpline Tanzania (ics.nl)',
          url: 'https://www.ics.nl/en/news/32/first-kids-helpline-tanzania/',
          date: '2012 (about)',
          quote: 'The toll free line, 116, the first Helpline for children is now operational',
        },
        {
          title:
            'The National Child Helpline goes 24 hours (sematanzania.org, the line’s own page)',
          url: 'https://sematanzania.org/news/the-national-child-helpline-goes-24-hours-of-service-a-day-starting-june-1st-2019',
          date: '2019-06',
          quote:
            'the National Child Helpline (CHL) Tanzania Mainland has officially moved to a 24/7 service',
        },
        {
          title: 'Toll free line boosts Tanzania’s fight against domestic violence (CGTN Africa)',
          url: 'https://newsaf.cgtn.com/news/2021-05-15/Toll-free-line-boosts-Tanzania-s-fight-against-domestic-violence-10icauGpIC4/index.html',
          date: '2021-05-15',
          quote:
            'The #116 toll-free service, available across all mobile networks, is open to people in mainland Tanzania and Zanzibar.',
        },
      ],
      remark:
        'Children. Day and night is said of the mainland only. No line for adults was confirmed.',
    },
  },
};
