import type { Country } from '../types.js';

/** Taiwan */
export const TW: Country = {
  'tw-emergency': {
    kind: 'emergency',
    number: '110',
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title: 'google/libphonenumber ShortNumberMetadata.xml, territory TW, <emergency>',
          url: 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml',
          date: '2026-07-17',
          quote:
            '<emergency> pattern of TW matches: 110, 112, 119 (read with google-libphonenumber ShortNumberInfo.isEmergencyNumber)',
        },
        {
          title: 'DennisGross/aidlines data.js (compiled list, policeNumber / policeNotes)',
          url: 'https://github.com/DennisGross/aidlines/blob/4f81e371e889651bc8d560115028ef339e92e6a3/data.js',
          date: '2024-09-20',
          quote: 'policeNumber: "110"; policeNotes: "112 on mobile phones"',
        },
        {
          title: '人口販運宣導海報 (chc.edu.tw)',
          url: 'https://outdoor.chc.edu.tw/xoops256skjh/modules/tadnews/index.php?nsn=6474',
          date: '2021-08',
          quote: '人口販運通報專線:110(警政署)、1955(勞動部)',
        },
      ],
      remark: 'Police.',
    },
  },
  'tw-1955': {
    kind: 'work-rights',
    name: '1955 勞工諮詢申訴專線',
    lang: 'zh-Hant-TW',
    number: '1955',
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title: '專線1955挺外籍勞工 (mol.gov.tw, Ministry of Labor)',
          url: 'https://www.mol.gov.tw/announcement/27179/13918/',
          date: '2009-07',
          quote:
            '「1955外籍勞工24小時諮詢保護專線」… 全國性全年無休、24小時、雙語服務的單一諮詢申訴窗口 … 雙語服務(國語搭配英語、泰語、印尼語、越南語)',
        },
        {
          title: '人口販運宣導海報 (chc.edu.tw, quoting the National Immigration Agency)',
          url: 'https://outdoor.chc.edu.tw/xoops256skjh/modules/tadnews/index.php?nsn=6474',
          date: '2021-08',
          quote: '人口販運通報專線:110(警政署)、1955(勞動部)02-23883095(移民署)',
        },
        {
          title: '勞動部 … 1955專線提供四國母語服務 (Yahoo Taiwan)',
          url: 'https://tw.news.yahoo.com/',
          date: '2025-12',
          quote: '1955專線提供四國母語服務,採SOP一線到底',
        },
      ],
      remark:
        'Ministry of Labor line for migrant workers, also for reports of trafficking. Day and night is of 2009: not shown.',
    },
  },
};
