import type { Country } from '../types.js';

/** Argentina */
export const AR: Country = {
  'ar-emergency': {
    kind: 'emergency',
    number: '911',
    evidence: {
      checked: '2026-11-22',
      sources: [
        {
          title: 'google/libphonenumber ShortNumberMetadata.xml, territory AR, <emergency>',
          url: 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml',
          date: '2026-07-17',
        },
      ],
    },
  },
  'ar-145': {
    kind: 'trafficking',
    name: 'Línea 145',
    lang: 'es',
    number: '145',
    always: true,
    free: true,
    anonymous: true,
    evidence: {
      checked: '2026-11-22',
      sources: [
        {
          title: 'Estudio sobre datos de la Línea 145 (datos.jus.gob.ar)',
          url: 'http://datos.jus.gob.ar/blog/estudio-sobre-datos-de-la-linea-145',
        },
        {
          title: 'Rescataron a una joven (Río Negro)',
          url: 'https://www.rionegro.com.ar/sociedad/rescataron-a-una-joven-victima-de-trata-en-cinco-saltos-la-denuncia-llego-a-la-linea-145-y-activo-el-operativo-4284473/',
          date: '2025-09-03',
        },
      ],
      remark: 'Free, anonymous.',
    },
  },
};
