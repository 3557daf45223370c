import type { Country } from '../types.js';

/** China */
export const CN: Country = {
  'cn-emergency': {
    kind: 'emergency',
    number: '110',
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title: 'google/libphonenumber ShortNumberMetadata.xml, territory CN, <emergency>',
          url: 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml',
          date: '2026-07-17',
          quote:
            '<emergency> pattern of CN matches: 110, 119, 120 (read with google-libphonenumber ShortNumberInfo.isEmergencyNumber)',
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
  'cn-12338': {
    kind: 'women-rights',
    name: '12338 妇女维权公益服务热线',
    lang: 'zh-Hans-CN',
    number: '12338',
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title:
            '河源市妇联开展12338妇女热线接听日活动 (gdwomen.org.cn, Guangdong Women’s Federation)',
          url: 'http://www.gdwomen.org.cn/mobile/fnwqsjb/content/post_320032.html',
          date: '2021-03',
          quote: '河源市妇联开展12338妇女热线接听日活动',
        },
        {
          title: '全省12338妇女维权公益服务热线 (text of the Yunnan Women’s Federation)',
          url: 'https://kunming.baogaosu.com/xinwen/%E5%A6%87%E5%A5%B3%E7%BB%B4%E6%9D%83%E5%85%AC%E7%9B%8A%E6%9C%8D%E5%8A%A1%E7%83%AD%E7%BA%BF%E5%AE%9E%E7%8E%B0%E7%94%B5%E4%BF%A1/25177976',
          date: '2014',
          quote:
            '12338妇女维权公益服务热线是由全国妇联设立的全国统一号码 … 该热线周一至周五上午8:30-11:30、下午2:30-5:30均有专人接听',
        },
      ],
      remark:
        'Women’s rights line of the All-China Women’s Federation, one number in the whole country. Office hours in 2014. Not a trafficking line.',
    },
  },
};
