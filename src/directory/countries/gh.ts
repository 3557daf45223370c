import type { Country } from '../types.js';

/** Ghana */
export const GH: Country = {
  'gh-emergency': {
    kind: 'emergency',
    number: '191',
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title: 'google/libphonenumber ShortNumberMetadata.xml, territory GH, <emergency>',
          url: 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml',
          date: '2026-07-17',
          quote:
            '<emergency> pattern of GH matches: 191, 192, 193, 999 (read with google-libphonenumber ShortNumberInfo.isEmergencyNumber)',
        },
        {
          title: 'DennisGross/aidlines data.js (compiled list, policeNumber / policeNotes)',
          url: 'https://github.com/DennisGross/aidlines/blob/4f81e371e889651bc8d560115028ef339e92e6a3/data.js',
          date: '2024-09-20',
          quote: 'policeNumber: "112"; policeNotes: "Police – 191"',
        },
      ],
      remark: 'Police.',
    },
  },
  'gh-helpline-of-hope': {
    kind: 'crisis',
    name: 'Helpline of Hope',
    number: '0800800800',
    spelled: '0800 800 800',
    free: true,
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title: 'Awareness campaigns on the Helpline of Hope (International Cocoa Initiative)',
          url: 'https://cocoainitiative.org/fr/node/1371',
          date: '2022 or 2023',
          quote:
            'the Ministry’s Toll-Free Helplines of Hope Call Centre (numbers 0800 800 800 and 0800 900 900) … cases of forced labour, human trafficking, or child abuse … on a time-bound 24/7 basis with multilingual victim’s support.',
        },
        {
          title: 'Gender Ministry launches helpline (myjoyonline)',
          url: 'https://www.myjoyonline.com/gender-ministry-launches-helpline-for-victims-of-domestic-violence/',
          date: '2017-12',
          quote:
            'through toll-free numbers 0800 800 800 and 0800 900 900 … Text Messages (SMS) on free short code 8020 on all mobile networks.',
        },
        {
          title: 'Report abuse cases promptly (GNA)',
          url: 'https://businessghana.com/site/news/General/163831/Report-abuse-cases-promptly-for-swift-intervention-Gender-Ministry',
          date: '2018-04',
          quote:
            'The toll free Call Centre launched in December last year on lines 0800 800 800 and 0800 900 900',
        },
      ],
      remark:
        'Ministry of Gender, Children and Social Protection: abuse, forced labour, trafficking, child labour. A second number: 0800 900 900. The code for text messages is of 2017: not shown.',
    },
  },
};
