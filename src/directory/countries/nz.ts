import type { Country } from '../types.js';

/** New Zealand */
export const NZ: Country = {
  'nz-emergency': {
    kind: 'emergency',
    number: '111',
    evidence: {
      checked: '2026-11-22',
      sources: [
        {
          title: 'google/libphonenumber ShortNumberMetadata.xml, territory NZ, <emergency>',
          url: 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml',
          date: '2026-07-17',
        },
        {
          title: 'employment.govt.nz: call 111',
          url: 'https://www.employment.govt.nz/resolving-problems/types-of-problems/migrant-exploitation/',
        },
      ],
    },
  },
  'nz-police': {
    kind: 'police-service',
    name: 'New Zealand Police (non-emergency)',
    number: '105',
    url: 'https://www.police.govt.nz',
    notes: ['police', 'not-emergency'],
    evidence: {
      checked: '2026-11-22',
      sources: [
        {
          title: 'Protect temporary migrant workers (mbie.govt.nz)',
          url: 'https://www.mbie.govt.nz/immigration-and-tourism/immigration/temporary-migrant-worker-exploitation-review/protect/',
        },
        {
          title: '#EndHumanTrafficking (anglicanmovement.nz)',
          url: 'https://anglicanmovement.nz/endhumantrafficking',
        },
      ],
      remark: 'Police, for anything that is not an emergency.',
    },
  },
};
