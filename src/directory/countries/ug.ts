import type { Country } from '../types.js';

/** Uganda */
export const UG: Country = {
  'ug-emergency': {
    kind: 'emergency',
    number: '999',
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title: 'google/libphonenumber ShortNumberMetadata.xml, territory UG, <emergency>',
          url: 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml',
          date: '2026-07-17',
          quote:
            '<emergency> pattern of UG matches: 999 (read with google-libphonenumber ShortNumberInfo.isEmergencyNumber)',
        },
        {
          title: 'DennisGross/aidlines data.js (compiled list, policeNumber / policeNotes)',
          url: 'https://github.com/DennisGross/aidlines/blob/4f81e371e889651bc8d560115028ef339e92e6a3/data.js',
          date: '2024-09-20',
          quote: 'policeNumber: "112"; policeNotes: "Police – 999"',
        },
      ],
      remark: 'Police.',
    },
  },
  'ug-116': {
    kind: 'children',
    name: 'Uganda Child Helpline Sauti 116',
    number: '116',
    always: true,
    free: true,
    url: 'https://sauti.mglsd.go.ug',
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title:
            'Uganda Child Helpline-116 (mglsd.go.ug, Ministry of Gender, Labour and Social Development)',
          url: 'https://mglsd.go.ug/uganda-child-helpline-116-2/',
          quote:
            'offers a toll-free telephone service on the short code 116 which is accessible on all telecommunication networks in the country. The telephone service operates 24/7',
        },
        {
          title: 'Child neglect cases on the rise (Daily Monitor)',
          url: 'https://www.monitor.co.ug/uganda/news/national/child-neglect-cases-on-the-rise-in-uganda-ministry-raises-alarm-4996986',
          date: '2025-04-10',
          quote:
            'approximately 50 emergency cases daily, ranging from child labour, physical and sexual abuse, trafficking, abandonment',
        },
      ],
      remark:
        'Government line for children; trafficking among its cases. No line for adults was confirmed.',
    },
  },
};
