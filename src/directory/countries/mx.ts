import type { Country } from '../types.js';

/** Mexico */
export const MX: Country = {
  'mx-emergency': {
    kind: 'emergency',
    number: '911',
    evidence: {
      checked: '2026-11-22',
      sources: [
        {
          title: 'google/libphonenumber ShortNumberMetadata.xml, territory MX, <emergency>',
          url: 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml',
          date: '2026-07-17',
        },
      ],
    },
  },
  'mx-lnctp': {
    kind: 'trafficking',
    name: 'Línea y Chat Nacional contra la Trata de Personas',
    lang: 'es',
    number: '+528005533000',
    spelled: '800 5533 000',
    always: true,
    url: 'https://consejociudadanomx.org',
    notes: ['whatsapp'],
    evidence: {
      checked: '2026-11-22',
      sources: [
        {
          title: 'Un chat para denunciar la trata (24 Horas)',
          url: 'https://www.24-horas.mx/2021/03/16/un-chat-para-denunciar-la-trata-de-personas/',
          date: '2021-03-16',
        },
        { title: 'Diario Basta', url: 'https://diariobasta.com/?p=257075', date: '2023-08' },
      ],
      remark: 'The same number takes WhatsApp messages.',
    },
  },
};
