import type { Country } from '../types.js';

/** Bangladesh */
export const BD: Country = {
  'bd-emergency': {
    kind: 'emergency',
    number: '999',
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title: 'google/libphonenumber ShortNumberMetadata.xml, territory BD, <emergency>',
          url: 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml',
          date: '2026-07-17',
          quote:
            '<emergency> pattern of BD matches: 100, 101, 102, 199, 999 (read with google-libphonenumber ShortNumberInfo.isEmergencyNumber)',
        },
        {
          title: 'DennisGross/aidlines data.js (compiled list, policeNumber / policeNotes)',
          url: 'https://github.com/DennisGross/aidlines/blob/4f81e371e889651bc8d560115028ef339e92e6a3/data.js',
          date: '2024-09-20',
          quote: 'policeNumber: "999"; policeNotes: ""',
        },
      ],
    },
  },
  'bd-1098': {
    kind: 'children',
    name: 'চাইল্ড হেল্পলাইন ১০৯৮',
    lang: 'bn',
    number: '1098',
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title: 'Child Helpline 1098 (Prothom Alo)',
          url: 'https://en.prothomalo.com/bangladesh/8ypbkxjg4x',
          date: '2024-05-10',
          quote:
            'The Child Helpline 1098 run by the Department of Social Services received the highest number of calls regarding incidents of child abuse last year.',
        },
        {
          title: 'बांग्लादेश: असहाय बच्चा हेल्पलाइन (livetoday, Xinhua)',
          url: 'https://livetoday.online/',
          date: '2016-10',
          quote:
            'टोल फ्री हेल्पलाइन नंबर 1098 पर कोई भी दुर्व्यवहार या शोषण से पीड़ित बच्चे के बारे में जानकारी दे सकता है।',
        },
      ],
      remark: 'Children; Department of Social Services.',
    },
  },
};
