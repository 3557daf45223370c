import type { Country } from '../types.js';

/** Lebanon */
export const LB: Country = {
  'lb-emergency': {
    kind: 'emergency',
    number: '112',
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title: 'google/libphonenumber ShortNumberMetadata.xml, territory LB, <emergency>',
          url: 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml',
          date: '2026-07-17',
          quote:
            '<emergency> pattern of LB matches: 112, 140, 175, 999 (read with google-libphonenumber ShortNumberInfo.isEmergencyNumber)',
        },
        {
          title: 'DennisGross/aidlines data.js (compiled list, policeNumber / policeNotes)',
          url: 'https://github.com/DennisGross/aidlines/blob/4f81e371e889651bc8d560115028ef339e92e6a3/data.js',
          date: '2024-09-20',
          quote: 'policeNumber: "999"; policeNotes: "112 or 160"',
        },
      ],
      remark: 'Police.',
    },
  },
  'lb-1745': {
    kind: 'domestic-violence',
    name: 'الخط الساخن 1745 (قوى الأمن الداخلي)',
    lang: 'ar-LB',
    number: '1745',
    notes: ['police'],
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title: 'حصيلة شكاوى كانون الأول 2025 (asianewslb, from the Internal Security Forces)',
          url: 'https://asianewslb.com/?id=191186&page=article',
          date: '2026-01',
          quote:
            'سجّلت المديرية العامة لقوى الأمن الداخلي حصيلة … لشكاوى العنف الأسري المبلّغ عنها عبر الخط الساخن 1745 خلال شهر كانون الأول 2025',
        },
        {
          title: 'الخط الساخن 1745: حماية النساء (مهارات نيوز)',
          url: 'https://maharat-news.com/responsiveness_challenges_linked_to_1745_hotline_that_protects_women_from_domestic_violence',
          quote: 'أطلق الخط الساخن 1745 في 2018 كرقم مخصص لتلقي بلاغات العنف الأسري والتدخل السريع',
        },
        {
          title: 'lebanon24',
          url: 'https://www.lebanon24.com/news/lebanon/1475664/',
          date: '2026-01-30',
          quote: 'عبر الخط الساخن 1745',
        },
      ],
      remark:
        'Police (Internal Security Forces) line for violence in the family. Not a trafficking line.',
    },
  },
};
