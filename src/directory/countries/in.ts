import type { Country } from '../types.js';

/** India */
export const IN: Country = {
  'in-emergency': {
    kind: 'emergency',
    number: '112',
    evidence: {
      checked: '2026-11-22',
      sources: [
        {
          title: 'google/libphonenumber ShortNumberMetadata.xml, territory IN, <emergency>',
          url: 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml',
          date: '2026-07-17',
        },
        {
          title: 'visitnilgiris.org: 112',
          url: 'https://visitnilgiris.org/en/rights/women-child-safety',
        },
      ],
    },
  },
  'in-1098': {
    kind: 'children',
    name: 'Childline',
    number: '1098',
    always: true,
    notes: ['adults-emergency'],
    evidence: {
      checked: '2026-11-22',
      sources: [
        {
          title: 'Childline India (Wikipedia)',
          url: 'https://en.wikipedia.org/wiki/Childline_India',
        },
        {
          title: "Women's and child safety (visitnilgiris.org)",
          url: 'https://visitnilgiris.org/en/rights/women-child-safety',
        },
        {
          title: 'Will 112 pick up where Childline is leaving? (Deccan Herald)',
          url: 'https://deccanherald.com./amp/story/specials%2Fwill-112-pick-up-where-childline-is-leaving-1226716.html',
          date: '2023',
        },
      ],
      remark: 'Children. India has no separate national line for adults: 112.',
    },
  },
};
