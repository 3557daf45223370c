import type { Country } from '../types.js';

/** Cambodia */
export const KH: Country = {
  'kh-emergency': {
    kind: 'emergency',
    number: '117',
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title: 'google/libphonenumber ShortNumberMetadata.xml, territory KH, <emergency>',
          url: 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml',
          date: '2026-07-17',
          quote:
            '<emergency> pattern of KH matches: 117, 118, 119, 666 (read with google-libphonenumber ShortNumberInfo.isEmergencyNumber)',
        },
        {
          title: 'DennisGross/aidlines data.js (compiled list, policeNumber / policeNotes)',
          url: 'https://github.com/DennisGross/aidlines/blob/4f81e371e889651bc8d560115028ef339e92e6a3/data.js',
          date: '2024-09-20',
          quote: 'policeNumber: "117"; policeNotes: ""',
        },
      ],
      remark: 'Police.',
    },
  },
  'kh-117': {
    kind: 'police-service',
    name: 'នគរបាលជាតិ 117 (National Police)',
    lang: 'km',
    number: '117',
    free: true,
    notes: ['police'],
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title:
            'Cambodia sets up hotline to report illegal detention (VietnamPlus, quoting the National Police)',
          url: 'https://en.vietnamplus.vn/cambodia-sets-up-hotline-to-report-illegal-detention/236589.vnp',
          date: '2022-08-31',
          quote:
            'People across the country are encouraged to call Hotline 117 to report relevant cases as part of the efforts to eliminate all forms of human trafficking and illegal detention. … Calls to the hotline are free of charge',
        },
        {
          title: 'google-libphonenumber 3.2.47 ShortNumberInfo: 117 is an emergency number in KH',
          url: 'https://www.npmjs.com/package/google-libphonenumber',
          quote: 'isEmergencyNumber("117","KH") = true',
        },
      ],
      remark: 'Command centre of the National Police; also the emergency number.',
    },
  },
};
