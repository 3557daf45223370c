import type { Country } from '../types.js';

/** Peru */
export const PE: Country = {
  'pe-emergency': {
    kind: 'emergency',
    number: '105',
    notes: ['police'],
    evidence: {
      checked: '2026-11-22',
      sources: [
        {
          title: 'google/libphonenumber ShortNumberMetadata.xml, territory PE, <emergency>',
          url: 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml',
          date: '2026-07-17',
        },
      ],
      remark: 'Police.',
    },
  },
  'pe-1818': {
    kind: 'trafficking',
    name: 'Línea 1818',
    lang: 'es',
    number: '1818',
    notes: ['option1'],
    evidence: {
      checked: '2026-11-22',
      sources: [
        {
          title: 'La República',
          url: 'https://larepublica.pe/amp/impresa/sociedad/845658-casos-de-victimas-de-trata-captadas-por-redes-sociales-aumento-en-90-por-ciento',
          date: '2017',
        },
        {
          title: 'Mininter: casos pueden ser denunciados a la línea 1818 (Ideeleradio)',
          url: 'https://www.ideeleradio.pe/el-peru-no-trata/mininter-casos-de-trata-de-personas-pueden-ser-denunciados-a-traves-de-la-linea-1818/',
        },
        {
          title: 'Encuesta (entornointeligente)',
          url: 'https://www.entornointeligente.com/difunden-encuesta-sobre-percepcin-de-la-lucha-contra-la-trata-de-personas/',
          date: '2022-09',
        },
      ],
      remark: 'Option 1. Opening hours not confirmed.',
    },
  },
};
