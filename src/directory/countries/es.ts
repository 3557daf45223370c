import type { Country } from '../types.js';

/** Spain */
export const ES: Country = {
  'es-emergency': {
    kind: 'emergency',
    number: '112',
    evidence: {
      checked: '2026-11-22',
      sources: [
        {
          title: 'google/libphonenumber ShortNumberMetadata.xml, territory ES, <emergency>',
          url: 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml',
          date: '2026-07-17',
        },
      ],
    },
  },
  'es-policia': {
    kind: 'police',
    name: 'Policía Nacional: trata de seres humanos',
    lang: 'es',
    number: '900105090',
    spelled: '900 10 50 90',
    always: true,
    free: true,
    url: 'https://www.policia.es',
    evidence: {
      checked: '2026-11-22',
      sources: [
        {
          title: "'No nací para esto' (Diario de León)",
          url: 'https://www.diariodeleon.es/internacional/251216/2069640/naci-esto-campana-policia-prevenir-explotacion-trata-mujeres-colombianas.html',
          date: '2025-12-16',
        },
        {
          title: 'Policía Nacional release (notasdeprensa.es)',
          url: 'https://notasdeprensa.es/1081536/902-detenidos-y-354-victimas-liberadas-durante',
          date: '2014-05-28',
        },
      ],
      remark: 'Police. Free, not shown on the phone bill.',
    },
  },
};
