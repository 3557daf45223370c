import type { Country } from '../types.js';

/** Albania */
export const AL: Country = {
  'al-emergency': {
    kind: 'emergency',
    number: '129',
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title: 'google/libphonenumber ShortNumberMetadata.xml, territory AL, <emergency>',
          url: 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml',
          date: '2026-07-17',
          quote:
            '<emergency> pattern of AL matches: 112, 127, 128, 129 (read with google-libphonenumber ShortNumberInfo.isEmergencyNumber)',
        },
        {
          title: 'DennisGross/aidlines data.js (compiled list, policeNumber / policeNotes)',
          url: 'https://github.com/DennisGross/aidlines/blob/4f81e371e889651bc8d560115028ef339e92e6a3/data.js',
          date: '2024-09-20',
          quote: 'policeNumber: "129"; policeNotes: "Traffic police: 126"',
        },
      ],
      remark: 'Police.',
    },
  },
  'al-116006': {
    kind: 'trafficking',
    name: 'Linja kombëtare 116 006',
    lang: 'sq',
    number: '116006',
    spelled: '116 006',
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title:
            'New Hotline Number and Smartphone App (worldvision.org, with the Government of Albania)',
          url: 'https://worldvision.org/about-us/media-center/new-hotline-number-and-smartphone-app-make-reporting-trafficking-possible-more',
          date: '2014-06-16',
          quote:
            'a new pan-European six digit short code — 116 006. The new number is free of charge and can be used from any phone — mobile or landline.',
        },
        {
          title: 'Request Help in Albania (renate-europe.net)',
          url: 'https://renate-europe.net/help-in-albania/',
          date: '2022 or later',
          quote: 'National Helpline: 116 006',
        },
      ],
      remark: 'National number against trafficking since 2014; it replaced another one.',
    },
  },
};
