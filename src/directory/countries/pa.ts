import type { Country } from '../types.js';

/** Panama */
export const PA: Country = {
  'pa-emergency': {
    kind: 'emergency',
    number: '104',
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title: 'google/libphonenumber ShortNumberMetadata.xml, territory PA, <emergency>',
          url: 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml',
          date: '2026-07-17',
          quote:
            '<emergency> pattern of PA matches: 911 (read with google-libphonenumber ShortNumberInfo.isEmergencyNumber)',
        },
        {
          title: 'DennisGross/aidlines data.js (compiled list, policeNumber / policeNotes)',
          url: 'https://github.com/DennisGross/aidlines/blob/4f81e371e889651bc8d560115028ef339e92e6a3/data.js',
          date: '2024-09-20',
          quote: 'policeNumber: "911"; policeNotes: "Police – 104."',
        },
        {
          title:
            'Comisión Nacional contra la Trata de Personas destaca avances y logros en 2023 (minseg.gob.pa, ministry)',
          url: 'https://www.minseg.gob.pa/2024/01/comision-nacional-contra-la-trata-de-personas-destaca-avances-y-logros-en-2023/',
          date: '2024-01',
          quote: 'la ciudadanía se ha sumado a denunciar la trata de personas llamando al 104',
        },
      ],
      remark: 'The police. 911 is for ambulances first.',
    },
  },
  'pa-104': {
    kind: 'police-service',
    name: 'Policía Nacional 104',
    lang: 'es-PA',
    number: '104',
    url: 'https://www.tupista.org',
    notes: ['police'],
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title:
            'Comisión Nacional contra la Trata de Personas destaca avances y logros en 2023 (minseg.gob.pa, ministry)',
          url: 'https://www.minseg.gob.pa/2024/01/comision-nacional-contra-la-trata-de-personas-destaca-avances-y-logros-en-2023/',
          date: '2024-01',
          quote:
            'la ciudadanía se ha sumado a denunciar la trata de personas llamando al 104 e ingresando la plataforma www.tupista.org de Crime Stoppers',
        },
        {
          title: 'Panamá presidirá la Secretaría Técnica contra la trata (Panamá América)',
          url: 'https://www.panamaamerica.com.pa/judicial/panama-presidira-la-secretaria-tecnica-contra-la-trata-1219174/amp',
          date: '2023',
          quote:
            'a cargo de la Policía Nacional por llamadas al 104 y tres mediante la plataforma de Crime Stoppers www.tupista.org',
        },
      ],
      remark: 'The number that the Ministry of Public Security names for reports of trafficking.',
    },
  },
};
