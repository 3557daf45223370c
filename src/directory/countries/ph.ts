import type { Country } from '../types.js';

/** Philippines */
export const PH: Country = {
  'ph-emergency': {
    kind: 'emergency',
    number: '911',
    evidence: {
      checked: '2026-11-22',
      sources: [
        {
          title: 'google/libphonenumber ShortNumberMetadata.xml, territory PH, <emergency>',
          url: 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml',
          date: '2026-07-17',
        },
      ],
    },
  },
  'ph-1343': {
    kind: 'trafficking',
    name: '1343 Actionline Against Human Trafficking',
    number: '1343',
    always: true,
    url: 'https://1343actionline.ph',
    notes: ['metro-manila'],
    evidence: {
      checked: '2026-11-22',
      sources: [
        {
          title: '1343actionline.ph',
          url: 'https://1343actionline.ph/978-iacat-cites-unanimous-approval-of-expanded-anti-trafficking-bill',
        },
        {
          title: 'CFO on 1343 (RMN)',
          url: 'https://rmn.ph/%F0%9D%97%95%F0%9D%97%94%F0%9D%97%AA%F0%9D%97%94%F0%9D%97%A7-%F0%9D%97%A7%F0%9D%97%94%F0%9D%97%AA%F0%9D%97%94%F0%9D%97%9A-%F0%9D%97%A1%F0%9D%97%94-%F0%9D%97%A1%F0%9D%97%94%F0%9D%97%A7%F0%9D%97%94',
        },
      ],
      remark: 'From outside Metro Manila: (02) 1343.',
    },
  },
};
