import type { Country } from '../types.js';

/** Uruguay */
export const UY: Country = {
  'uy-emergency': {
    kind: 'emergency',
    number: '911',
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title: 'google/libphonenumber ShortNumberMetadata.xml, territory UY, <emergency>',
          url: 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml',
          date: '2026-07-17',
          quote:
            '<emergency> pattern of UY matches: 128, 911 (read with google-libphonenumber ShortNumberInfo.isEmergencyNumber)',
        },
        {
          title: 'DennisGross/aidlines data.js (compiled list, policeNumber / policeNotes)',
          url: 'https://github.com/DennisGross/aidlines/blob/4f81e371e889651bc8d560115028ef339e92e6a3/data.js',
          date: '2024-09-20',
          quote: 'policeNumber: "911"; policeNotes: ""',
        },
      ],
    },
  },
  'uy-4141': {
    kind: 'women-violence',
    name: '0800 4141 (Inmujeres)',
    lang: 'es-UY',
    number: '08004141',
    spelled: '0800 4141',
    code: '*4141',
    always: true,
    free: true,
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title: '¿Qué alcance ha tenido el 0800 4141? (la diaria, quoting Inmujeres)',
          url: 'https://ladiaria.com.uy/feminismos/articulo/2024/3/mas-de-tres-decadas-asesorando-a-mujeres-victimas-de-violencia-que-alcance-ha-tenido-el-0800-4141-y-como-se-transformo-desde-su-creacion/',
          date: '2024-03',
          quote:
            'El 0800 4141 es gratuito, confidencial, funciona las 24 horas del día y tiene alcance nacional',
        },
        {
          title: 'El País: línea para asistencia a víctimas',
          url: 'https://www.elpais.com.uy/informacion/sociedad/policia-atendio-denuncia-minutos-violencia-genero.html',
          date: '2021-11',
          quote: 'Desde una línea fija 0800 4141. Desde celulares *4141',
        },
      ],
      remark: 'Women over 18 who suffer gender-based violence.',
    },
  },
};
