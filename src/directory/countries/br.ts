import type { Country } from '../types.js';

/** Brazil */
export const BR: Country = {
  'br-emergency': {
    kind: 'emergency',
    number: '190',
    notes: ['police'],
    evidence: {
      checked: '2026-11-22',
      sources: [
        {
          title: 'google/libphonenumber ShortNumberMetadata.xml, territory BR, <emergency>',
          url: 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml',
          date: '2026-07-17',
        },
      ],
      remark: 'Police.',
    },
  },
  'br-disque100': {
    kind: 'human-rights',
    name: 'Disque 100 – Direitos Humanos',
    lang: 'pt',
    number: '100',
    always: true,
    free: true,
    anonymous: true,
    notes: ['women-180'],
    evidence: {
      checked: '2026-11-22',
      sources: [
        {
          title: 'Dia do Enfrentamento ao Tráfico (O Estado, quoting the ministry)',
          url: 'https://oestadoonline.com.br/cotidiano/dia-do-enfrentamento-ao-trafico-de-pessoas-e-celebrado-hoje',
          date: '2020-07-30',
        },
        {
          title: 'Atendentes do Disque 100 e Ligue 180 recebem capacitação',
          url: 'https://ampost.com.br/brasil/atendentes-do-disque-100-e-ligue-180-recebem-capacitacao-contra-trafico-de-pessoas-e-trabalho-escravo/',
          date: '2025-09-11',
        },
      ],
      remark: 'Free, anonymous. Women may also call 180.',
    },
  },
};
