import type { Country } from '../types.js';

/** Nigeria */
export const NG: Country = {
  'ng-naptip': {
    kind: 'trafficking',
    name: 'NAPTIP toll-free line',
    number: '627',
    free: true,
    url: 'https://naptip.gov.ng',
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title: 'NAPTIP kicks off toll free line, call centre (The Nation)',
          url: 'https://thenationonlineng.net/naptip-kicks-off-toll-free-line-call-centre/',
          date: '2021',
          quote:
            'Worthy of commendation is the 627 toll free short code aimed at enhancing swift reportage of cases of human trafficking and other associated crimes.',
        },
        {
          title: 'NAPTIP takes anti human trafficking campaign to transport companies (Vanguard)',
          url: 'https://www.vanguardngr.com/2022/08/naptip-takes-anti-human-trafficking-campaign-to-transport-companies/',
          date: '2022-08',
          quote:
            'If anyone identifies a victim or suspect of human trafficking, he or she is expected to call 627 and NAPTIP will intervene.',
        },
        {
          title: 'NAPTIP calls for action (classic91.net)',
          url: 'https://classic91.net/naptip-calls-for-action-on-trafficking-regulations-compliance',
          date: '2024',
          quote: 'the establishment of a 24-hour Call Center, toll-free line, and short code',
        },
      ],
      remark: 'State agency.',
    },
  },
};
