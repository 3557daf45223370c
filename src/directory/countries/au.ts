import type { Country } from '../types.js';

/** Australia */
export const AU: Country = {
  'au-salvos-safehouse': {
    kind: 'trafficking',
    name: 'Trafficking and Slavery Safe House (The Salvation Army)',
    number: '1300473560',
    spelled: '1300 473 560',
    url: 'https://salvationarmy.org.au/about-us/our-services/fighting-modern-slavery-exploitation',
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title:
            'Fighting modern slavery (salvationarmy.org.au, the service’s own page, names the Additional Referral Pathway of 2024)',
          url: 'https://salvationarmy.org.au/about-us/our-services/fighting-modern-slavery-exploitation',
          date: '2024 or later',
          quote:
            'To seek help, or make a referral contact the Trafficking and Slavery Safe House on 1300 473 560',
        },
      ],
      remark:
        'To seek help or refer somebody. Opening hours not confirmed. 1300 numbers work inside Australia.',
    },
  },
  'au-emergency': {
    kind: 'emergency',
    number: '000',
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title: 'google/libphonenumber ShortNumberMetadata.xml, territory AU, <emergency>',
          url: 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml',
          date: '2026-07-17',
          quote:
            '<emergency> pattern of AU matches: 106, 112, 000 (read with google-libphonenumber ShortNumberInfo.isEmergencyNumber)',
        },
        {
          title: 'DennisGross/aidlines data.js (compiled list, policeNumber / policeNotes)',
          url: 'https://github.com/DennisGross/aidlines/blob/4f81e371e889651bc8d560115028ef339e92e6a3/data.js',
          date: '2024-09-20',
          quote:
            'policeNumber: "000"; policeNotes: "People who are deaf or have a hearing or speech impairment can use a TTY to call 106."',
        },
        {
          title: 'Report suspected modern slavery (antislaverycommissioner.gov.au)',
          url: 'https://antislaverycommissioner.gov.au/find-help-and-support/report-suspected-modern-slavery',
          date: '2024 or later',
          quote:
            'phone Triple Zero (000) and ask to speak to the police. You can ask for an interpreter if you need one.',
        },
      ],
      remark: 'In danger now.',
    },
  },
  'au-afp': {
    kind: 'police',
    name: 'Australian Federal Police – report modern slavery',
    number: '131237',
    spelled: '131 237',
    url: 'https://antislaverycommissioner.gov.au/find-help-and-support/report-suspected-modern-slavery',
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title:
            'Report suspected modern slavery (Australian Anti-Slavery Commissioner, antislaverycommissioner.gov.au)',
          url: 'https://antislaverycommissioner.gov.au/find-help-and-support/report-suspected-modern-slavery',
          date: '2024 or later (the office began in late 2024)',
          quote:
            'You can call the AFP to report a suspected case of modern slavery on 131 237 (131AFP) or report online. The information provided will remain confidential.',
        },
        {
          title: 'Support for Trafficked People Program (redcross.org.au)',
          url: 'https://www.redcross.org.au/migration/support-for-trafficked-people',
          date: '2025-2026 (page shows "Our impact in 2025")',
          quote:
            'You can contact the AFP on 131 AFP (131 237) and report your situation of exploitation.',
        },
      ],
      remark:
        'Federal police (131 AFP). Reports stay confidential, says the Anti-Slavery Commissioner. Opening hours and cost not confirmed. 13-numbers work only inside Australia. Danger now: 000.',
    },
  },
};
