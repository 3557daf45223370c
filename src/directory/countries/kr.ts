import type { Country } from '../types.js';

/** South Korea */
export const KR: Country = {
  'kr-emergency': {
    kind: 'emergency',
    number: '112',
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title: 'google/libphonenumber ShortNumberMetadata.xml, territory KR, <emergency>',
          url: 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml',
          date: '2026-07-17',
          quote:
            '<emergency> pattern of KR matches: 112, 119 (read with google-libphonenumber ShortNumberInfo.isEmergencyNumber)',
        },
        {
          title:
            'How to report a crime in Korea (10 Magazine, with the Korean National Police Agency)',
          url: 'https://10mag.com/how-to-report-a-crime-in-korea',
          quote: '112 for police emergencies',
        },
      ],
      remark: 'Police.',
    },
  },
  'kr-1366': {
    kind: 'women-violence',
    name: '여성긴급전화 1366',
    lang: 'ko',
    number: '1366',
    always: true,
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title: '1366 상담 (dailyclick, quoting the Ministry of Gender Equality)',
          url: 'http://www.dailyclick.net/contents/68106d3d14a88ca14dd1436b',
          date: '2025-04-28',
          quote:
            '1366은 가정폭력, 성폭력, 성매매, 스토킹, 디지털 성범죄 등 폭력 피해자에게 초기 상담과 긴급구조, 보호서비스를 제공하는 24시간 상담 시스템이다.',
        },
        {
          title: '성매매 피해자 상담 (easylaw.go.kr, government)',
          url: 'https://www.easylaw.go.kr/CSP/CnpClsMain.laf?popMenu=ov&csmSeq=687&ccfNo=2&cciNo=2&cnpClsNo=2&menuType=cnpcls',
          quote:
            '여성긴급전화 1366(☎ 지역번호 + 1366)를 통해 성매매 피해에 대한 상담을 받을 수 있습니다.',
        },
      ],
      remark:
        'Women: domestic and sexual violence, prostitution. From a mobile phone the area code may be needed.',
    },
  },
};
