import type { Country } from '../types.js';

/** Honduras */
export const HN: Country = {
  'hn-emergency': {
    kind: 'emergency',
    number: '911',
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title:
            'Sistema 911 afirma que mantiene operatividad (Proceso, statement of the state system)',
          url: 'https://proceso.hn/sistema-911-afirma-que-mantiene-operatividad-y-que-sigue-verificando-contratos/',
          date: '2026-02-25',
          quote:
            'ante cualquier situación de emergencia se comunique a la Línea Nacional de Emergencias 9-1-1',
        },
        {
          title:
            'Sistema Nacional de Emergencias afirma que mantiene operativos sus servicios 24/7 (El Heraldo)',
          url: 'https://www.elheraldo.hn/honduras/sistema-nacional-emergencias-afirma-mantiene-operativos-servicios-24-7-todo-pais-AH29487362',
          date: '2026-02-26',
          quote:
            'El Sistema Nacional de Emergencias 911 mantiene operativos sus servicios en todo Honduras, asegurando atención las 24 horas del día',
        },
      ],
      remark: 'libphonenumber still lists 199 for Honduras: it is out of date there.',
    },
  },
  'hn-145': {
    kind: 'trafficking',
    name: 'Línea Nacional 145 de denuncias contra la trata de personas (CICESCT)',
    lang: 'es-HN',
    number: '145',
    free: true,
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title: 'Honduras lanza línea 145 para denunciar trata de personas (La Prensa)',
          url: 'https://www.laprensa.hn/honduras/honduras-lanza-linea-145-denunciar-trata-personas-OJ23913379',
          date: '2025-02 (about)',
          quote:
            'Honduras cuenta ahora con una Línea Nacional de Denuncias contra la Trata de Personas a través del número 145',
        },
        {
          title:
            'Refuerzan acciones de prevención contra la trata durante Semana Santa (periodicoffaadigital.com, armed forces)',
          url: 'https://periodicoffaadigital.com/post/refuerzan-acciones-de-prevención-contra-la-trata-de-personas-durante-semana-santa',
          date: '2025-04',
          quote:
            'los canales oficiales habilitados para denuncias confidenciales: la línea telefónica gratuita 145 y el número directo 3399-4699',
        },
        {
          title: 'La Línea Nacional 145 … fue lanzada oficialmente (Honduprensa)',
          url: 'https://honduprensa.com/?p=30649',
          date: '2025-02 (about)',
          quote: 'La Línea Nacional 145 contra la Trata de Personas fue lanzada oficialmente ayer',
        },
      ],
      remark: 'Government commission. Free, confidential. Opening hours not confirmed.',
    },
  },
};
