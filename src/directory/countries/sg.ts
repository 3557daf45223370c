import type { Country } from '../types.js';

/** Singapore */
export const SG: Country = {
  'sg-emergency': {
    kind: 'emergency',
    number: '999',
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title: 'google/libphonenumber ShortNumberMetadata.xml, territory SG, <emergency>',
          url: 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml',
          date: '2026-07-17',
          quote:
            '<emergency> pattern of SG matches: 993, 995, 999 (read with google-libphonenumber ShortNumberInfo.isEmergencyNumber)',
        },
        {
          title: 'DennisGross/aidlines data.js (compiled list, policeNumber / policeNotes)',
          url: 'https://github.com/DennisGross/aidlines/blob/4f81e371e889651bc8d560115028ef339e92e6a3/data.js',
          date: '2024-09-20',
          quote:
            'policeNumber: "999"; policeNotes: "Mobile phones – 112 or 911. Traffic police – 993. Police hotline – 1800 255 0000; Traffic police – 6547 0000."',
        },
        {
          title: 'Report Human Trafficking (mha.gov.sg)',
          url: 'http://www.mha.gov.sg/what-we-do/combating-trafficking-in-persons/report-human-trafficking',
          quote: 'For immediate police assistance, call the police at 999.',
        },
      ],
    },
  },
  'sg-spf': {
    kind: 'police',
    name: 'Singapore Police Force – report human trafficking',
    number: '+6564350000',
    spelled: '6435 0000',
    url: 'https://www.mha.gov.sg/what-we-do/combating-trafficking-in-persons/report-human-trafficking',
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title: 'Report Human Trafficking (mha.gov.sg, Ministry of Home Affairs)',
          url: 'http://www.mha.gov.sg/what-we-do/combating-trafficking-in-persons/report-human-trafficking',
          quote: 'Calling the hotline 6435 0000; or Emailing SPF_Report_Trafficking@spf.gov.sg.',
        },
        {
          title: 'Recognising the signs (hagar.org.sg)',
          url: 'http://hagar.org.sg/empower/recognising-the-signs/',
          quote: 'police hotline 6435 0000 … Ministry of Manpower at 6438 5122',
        },
      ],
      remark: 'Police. Opening hours not confirmed.',
    },
  },
};
