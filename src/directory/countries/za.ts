import type { Country } from '../types.js';

/** South Africa */
export const ZA: Country = {
  'za-emergency': {
    kind: 'emergency',
    number: '112',
    notes: ['za-police'],
    evidence: {
      checked: '2026-11-22',
      sources: [
        {
          title: 'google/libphonenumber ShortNumberMetadata.xml, territory ZA, <emergency>',
          url: 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml',
          date: '2026-07-17',
        },
      ],
      remark: '112 from a mobile phone; 10111 is the police.',
    },
  },
  'za-hotline': {
    kind: 'trafficking',
    name: 'National Human Trafficking Hotline',
    number: '+27800222777',
    spelled: '0800 222 777',
    always: true,
    url: 'https://0800222777.org.za',
    evidence: {
      checked: '2026-11-22',
      sources: [
        { title: '0800222777.org.za', url: 'https://0800222777.org.za' },
        {
          title: 'I suspect human trafficking (nfn.org.za)',
          url: 'https://nfn.org.za/faqs/i-suspect-human-trafficking-who-do-i-contact/',
        },
        {
          title: 'Where to report (The South African)',
          url: 'https://thesouthafrican.com/south-africa/human-trafficking-where-to-report-when-you-suspect-19-october-2023',
          date: '2023-10-19',
        },
      ],
    },
  },
};
