import type { Country } from '../types.js';

/** Thailand */
export const TH: Country = {
  'th-emergency': {
    kind: 'emergency',
    number: '191',
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title: 'google/libphonenumber ShortNumberMetadata.xml, territory TH, <emergency>',
          url: 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml',
          date: '2026-07-17',
          quote:
            '<emergency> pattern of TH matches: 191, 199, 1669 (read with google-libphonenumber ShortNumberInfo.isEmergencyNumber)',
        },
        {
          title: 'DennisGross/aidlines data.js (compiled list, policeNumber / policeNotes)',
          url: 'https://github.com/DennisGross/aidlines/blob/4f81e371e889651bc8d560115028ef339e92e6a3/data.js',
          date: '2024-09-20',
          quote: 'policeNumber: "191"; policeNotes: ""',
        },
      ],
      remark: 'Police.',
    },
  },
  'th-1300': {
    kind: 'crisis',
    name: 'ศูนย์ช่วยเหลือสังคม สายด่วน 1300',
    lang: 'th',
    number: '1300',
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title:
            'รัฐบาล … แจ้งสายด่วน 1300 (MGR Online, quoting the Prime Minister’s Office spokesman)',
          url: 'https://mgronline.com/uptodate/detail/9590000018795',
          date: '2016-02',
          quote: 'หากประชาชนพบเห็นการค้ามนุษย์แจ้งสายด่วน 1300 ตลอด 24 ชั่วโมง',
        },
        {
          title: 'พม.เปิดช่องทางแจ้งเบาะแส (Ch7 News, quoting the Anti-Trafficking Division)',
          url: 'https://news.ch7.com/detail/461167',
          date: '2021-01',
          quote: 'สามารถแจ้งได้ที่ศูนย์ช่วยเหลือสังคม หมายเลข 1300 หรือสามารถดาวน์โหลดแอปพลิเคชัน PROTECT-U',
        },
      ],
      remark:
        'Social assistance centre of the Ministry of Social Development and Human Security; takes reports of trafficking. Day and night is of 2016: not shown.',
    },
  },
};
