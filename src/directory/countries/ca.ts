import type { Country } from '../types.js';

/** Canada */
export const CA: Country = {
  'ca-emergency': {
    kind: 'emergency',
    number: '911',
    evidence: {
      checked: '2026-11-22',
      sources: [
        {
          title: 'google/libphonenumber ShortNumberMetadata.xml, territory CA, <emergency>',
          url: 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml',
          date: '2026-07-17',
        },
        {
          title: 'Web chat page (canadianhumantraffickinghotline.ca): 911',
          url: 'https://www.canadianhumantraffickinghotline.ca/chat/',
        },
      ],
    },
  },
  'ca-hotline': {
    kind: 'trafficking',
    name: 'Canadian Human Trafficking Hotline',
    number: '+18339001010',
    always: true,
    url: 'https://www.canadianhumantraffickinghotline.ca',
    evidence: {
      checked: '2026-11-22',
      sources: [
        {
          title: 'FAQ (canadianhumantraffickinghotline.ca)',
          url: 'https://canadianhumantraffickinghotline.ca/faq',
        },
        { title: 'Who are we', url: 'https://canadianhumantraffickinghotline.ca/who-are-we' },
        {
          title: 'Hotline launched (Law Times)',
          url: 'https://lawtimesnews.com/practice-areas/human-rights/canada-wide-anti-human-trafficking-hotline-launched/263590',
          date: '2019',
        },
      ],
    },
  },
};
