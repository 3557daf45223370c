import type { Country } from '../types.js';

/** Portugal */
export const PT: Country = {
  'pt-emergency': {
    kind: 'emergency',
    number: '112',
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title: 'google/libphonenumber ShortNumberMetadata.xml, territory PT, <emergency>',
          url: 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml',
          date: '2026-07-17',
          quote:
            '<emergency> pattern of PT matches: 112, 115 (read with google-libphonenumber ShortNumberInfo.isEmergencyNumber)',
        },
        {
          title: 'DennisGross/aidlines data.js (compiled list, policeNumber / policeNotes)',
          url: 'https://github.com/DennisGross/aidlines/blob/4f81e371e889651bc8d560115028ef339e92e6a3/data.js',
          date: '2024-09-20',
          quote: 'policeNumber: "112"; policeNotes: ""',
        },
        {
          title: 'precisodeajuda.pt',
          url: 'https://precisodeajuda.pt/traficopessoas/o-que-fazer',
          quote: 'Contacte o número de emergência em Portugal — 112',
        },
      ],
    },
  },
  'pt-apf': {
    kind: 'trafficking',
    name: 'Linha de apoio às vítimas de tráfico de pessoas (APF)',
    lang: 'pt-PT',
    number: '+351964608288',
    spelled: '964 608 288',
    always: true,
    url: 'https://eportugal.gov.pt/servicos/pedir-apoio-para-as-vitimas-de-trafico-de-pessoas',
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title: 'Pedir apoio para as vítimas de tráfico de pessoas (eportugal.gov.pt, government)',
          url: 'https://eportugal.gov.pt/servicos/pedir-apoio-para-as-vitimas-de-trafico-de-pessoas',
          quote:
            'A linha telefónica funciona 24 horas por dia, 7 dias por semana. … através do número de telefone nacional 964 608 288, irá contar com o apoio de pessoas especializadas no atendimento de vítimas de tráfico de pessoas.',
        },
      ],
      remark: 'A mobile number.',
    },
  },
};
