import type { Country } from '../types.js';

/** United Kingdom */
export const GB: Country = {
  'gb-unseen': {
    kind: 'trafficking',
    name: 'Modern Slavery & Exploitation Helpline (Unseen)',
    number: '+448000121700',
    spelled: '08000 121 700',
    url: 'https://www.modernslaveryhelpline.org',
    evidence: {
      checked: '2026-11-22',
      sources: [
        {
          title: 'Modern Slavery & Exploitation Helpline (modernslaveryhelpline.org)',
          url: 'http://www.Modernslaveryhelpline.org',
        },
        {
          title: 'FAQs for potential victims (unseenuk.org)',
          url: 'https://www.unseenuk.org/faqs-potential-victims/',
        },
        {
          title: 'Anti-Slavery: spot the signs (Nottinghamshire SAB)',
          url: 'https://nsab.nottinghamshire.gov.uk/nsab/news/anti-slavery-spot-the-signs',
          date: '2023-11-15',
        },
      ],
      remark: 'Do not print opening hours: sources disagree.',
    },
  },
  'gb-emergency': {
    kind: 'emergency',
    number: '999',
    evidence: {
      checked: '2026-11-22',
      sources: [
        {
          title: 'google/libphonenumber ShortNumberMetadata.xml, territory GB, <emergency>',
          url: 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml',
          date: '2026-07-17',
        },
        {
          title: 'Nottinghamshire SAB: 999',
          url: 'https://nsab.nottinghamshire.gov.uk/nsab/news/anti-slavery-spot-the-signs',
          date: '2023-11-15',
        },
      ],
    },
  },
  'gb-salvationarmy': {
    kind: 'trafficking',
    name: 'Salvation Army modern slavery referral helpline',
    number: '+448008083733',
    spelled: '0800 808 3733',
    always: true,
    url: 'https://www.salvationarmy.org.uk/modern-slavery',
    notes: ['england-wales'],
    evidence: {
      checked: '2026-11-22',
      sources: [
        {
          title: 'Supporting survivors (salvationarmy.org.uk)',
          url: 'https://www.salvationarmy.org.uk/modern-slavery/supporting-survivors',
        },
        {
          title: 'Modern Slavery Referral Number (cityhearts.global)',
          url: 'https://cityhearts.global/modern-slavery-referral-number',
          date: '2021-01',
        },
      ],
      remark: 'England and Wales.',
    },
  },
};
