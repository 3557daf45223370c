import type { Country } from '../types.js';

/** Japan */
export const JP: Country = {
  'jp-emergency': {
    kind: 'emergency',
    number: '110',
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title: 'google/libphonenumber ShortNumberMetadata.xml, territory JP, <emergency>',
          url: 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml',
          date: '2026-07-17',
          quote:
            '<emergency> pattern of JP matches: 110, 119 (read with google-libphonenumber ShortNumberInfo.isEmergencyNumber)',
        },
        {
          title: 'DennisGross/aidlines data.js (compiled list, policeNumber / policeNotes)',
          url: 'https://github.com/DennisGross/aidlines/blob/4f81e371e889651bc8d560115028ef339e92e6a3/data.js',
          date: '2024-09-20',
          quote: 'policeNumber: "110"; policeNotes: ""',
        },
      ],
      remark: 'Police.',
    },
  },
  'jp-tokumei': {
    kind: 'police',
    name: '匿名通報ダイヤル',
    lang: 'ja',
    number: '0120924839',
    spelled: '0120-924-839',
    free: true,
    anonymous: true,
    url: 'https://www.gov-online.go.jp/useful/article/200711/2.html',
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title: '「匿名通報ダイヤル」とは (gov-online.go.jp, government)',
          url: 'https://www.gov-online.go.jp/useful/article/200711/2.html',
          quote:
            '児童買春や児童ポルノ、人身取引などの犯罪から子どもや女性を守るために … フリーダイヤル:0120-924-839(とくめいつうほう-やってサンキュー)やウェブサイトで受け付けており',
        },
      ],
      remark: 'Anonymous tips on trafficking and child abuse. Opening hours not confirmed.',
    },
  },
};
