import type { Country } from '../types.js';

/** Israel */
export const IL: Country = {
  'il-emergency': {
    kind: 'emergency',
    number: '100',
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title: 'google/libphonenumber ShortNumberMetadata.xml, territory IL, <emergency>',
          url: 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml',
          date: '2026-07-17',
          quote:
            '<emergency> pattern of IL matches: 100, 101, 102, 112 (read with google-libphonenumber ShortNumberInfo.isEmergencyNumber)',
        },
        {
          title: 'DennisGross/aidlines data.js (compiled list, policeNumber / policeNotes)',
          url: 'https://github.com/DennisGross/aidlines/blob/4f81e371e889651bc8d560115028ef339e92e6a3/data.js',
          date: '2024-09-20',
          quote: 'policeNumber: "100"; policeNotes: "Mobile phones – 112."',
        },
      ],
      remark: 'Police.',
    },
  },
  'il-118': {
    kind: 'domestic-violence',
    name: 'מוקד 118 (משרד הרווחה)',
    lang: 'he-IL',
    number: '118',
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title: 'שירותי רווחה (info.oref.org.il, Home Front Command)',
          url: 'https://info.oref.org.il/12409-14960-he/Pakar.aspx',
          quote: 'יכולים לפנות למוקד של משרד הרווחה במספר הטלפון 118',
        },
        {
          title: 'i24news',
          url: 'https://www.i24news.tv/he/news/news/local/artc-6b503e13',
          date: '2025-11',
          quote: 'מתחילת השנה מוקד 118 קיבל 1,742 דיווחים על אלימות נגד נשים',
        },
        {
          title: 'מקור ראשון / nrg',
          url: 'https://makorrishon.co.il/nrg/online/1/ART/776/165.html',
          date: 'about 2004',
          quote:
            'החיוג למוקד אינו כרוך מתשלום מאף טלפון … בעברית, ערבית, רוסית ואמהרית. המוקד יפעל 24 שעות ביממה',
        },
      ],
      remark:
        'Ministry of Welfare: violence against women and children. Not a trafficking line. Hours, price and languages are of 2004: not shown.',
    },
  },
};
