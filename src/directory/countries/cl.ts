import type { Country } from '../types.js';

/** Chile */
export const CL: Country = {
  'cl-emergency': {
    kind: 'emergency',
    number: '133',
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title: 'google/libphonenumber ShortNumberMetadata.xml, territory CL, <emergency>',
          url: 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml',
          date: '2026-07-17',
          quote:
            '<emergency> pattern of CL matches: 131, 132, 133, 911 (read with google-libphonenumber ShortNumberInfo.isEmergencyNumber)',
        },
        {
          title: 'DennisGross/aidlines data.js (compiled list, policeNumber / policeNotes)',
          url: 'https://github.com/DennisGross/aidlines/blob/4f81e371e889651bc8d560115028ef339e92e6a3/data.js',
          date: '2024-09-20',
          quote: 'policeNumber: "133"; policeNotes: "Police Information: 139"',
        },
      ],
      remark: 'Police (Carabineros).',
    },
  },
  'cl-1455': {
    kind: 'women-violence',
    name: 'Fono de orientación 1455 (SernamEG)',
    lang: 'es-CL',
    number: '1455',
    hours: { days: [1, 5], times: [8, 24] },
    free: true,
    url: 'https://minmujeryeg.gob.cl',
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title: 'Violencia contra las mujeres (minmujeryeg.gob.cl, ministry)',
          url: 'https://minmujeryeg.gob.cl/?page_id=4023',
          quote:
            'llama al 1455 para recibir información y apoyo. … La atención es gratuita y funciona de lunes a viernes (excepto feriados), desde las 08:00 hasta las 00:00 horas.',
        },
        {
          title: 'SernamEG refuerza información (regionesnoticias.cl)',
          url: 'https://regionesnoticias.cl/antofagasta/2024/03/13/sernameg-refuerza-informacion-sobre-los-canales-de-orientacion-y-denuncia-en-casos-de-violencia-de-genero/36320/amp',
          date: '2024-03-13',
          quote:
            'el número 1455 y el WhatsApp +56997007000 de atención gratuita, de lunes a viernes entre las 08:00 y 00:00, (excepto festivos)',
        },
      ],
      remark:
        'Women who suffer violence. Monday to Friday 8 to 24, not on holidays (older pages say day and night).',
    },
  },
};
