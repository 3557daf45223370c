import type { Country } from '../types.js';

/** Kenya */
export const KE: Country = {
  'ke-emergency': {
    kind: 'emergency',
    number: '999',
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title: 'google/libphonenumber ShortNumberMetadata.xml, territory KE, <emergency>',
          url: 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml',
          date: '2026-07-17',
          quote:
            '<emergency> pattern of KE matches: 112, 114, 999 (read with google-libphonenumber ShortNumberInfo.isEmergencyNumber)',
        },
        {
          title: 'DennisGross/aidlines data.js (compiled list, policeNumber / policeNotes)',
          url: 'https://github.com/DennisGross/aidlines/blob/4f81e371e889651bc8d560115028ef339e92e6a3/data.js',
          date: '2024-09-20',
          quote: 'policeNumber: "112"; policeNotes: "Or 999 or 911"',
        },
      ],
      remark: '112 also listed.',
    },
  },
  'ke-116': {
    kind: 'children',
    name: 'Childline Kenya – National Child Helpline 116',
    number: '116',
    always: true,
    free: true,
    url: 'https://www.childlinekenya.co.ke',
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title:
            'Kenya launches child helpline to fight child abuse, labor and trafficking (US Embassy Nairobi cable, Scoop)',
          url: 'https://m.scoop.co.nz/stories/WL0806/S01089.htm',
          date: '2008-06-10',
          quote:
            'officially launched the 116 Child Helpline joint initiative on May 31, 2008. Children and others can call toll-free on any landline or cell phone to report cases of child abuse, labor or trafficking',
        },
        {
          title: '2017 Trafficking in Persons Report: Kenya (state.gov; the line, not its number)',
          url: 'https://www.state.gov/reports/2017-trafficking-in-persons-report/kenya/',
          date: '2017',
          quote:
            'DCS and a local NGO continued to jointly operate a national 24-hour toll-free hotline for reporting cases of child trafficking, labor exploitation, and domestic abuse',
        },
        {
          title:
            'Child help line (childrenscouncil.go.ke, National Council for Children’s Services)',
          url: 'http://www.childrenscouncil.go.ke/child-help-line.html?showall=1&limitstart=',
          date: '2022-05 (page fetched)',
          quote:
            '116 is a service of the Department of Children’s Service with Childline Kenya providing technical support. … Provide 24 hour toll free emergency public line … It begun with voice only but has expanded to include SMS and chats.',
        },
      ],
      remark:
        'Department of Children’s Services with Childline Kenya: child abuse, labour and trafficking. No national line for adults was confirmed.',
    },
  },
};
