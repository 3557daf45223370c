import type { Country } from '../types.js';

/** Ecuador */
export const EC: Country = {
  'ec-emergency': {
    kind: 'emergency',
    number: '911',
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title: 'google/libphonenumber ShortNumberMetadata.xml, territory EC, <emergency>',
          url: 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml',
          date: '2026-07-17',
          quote:
            '<emergency> pattern of EC matches: 101, 102, 112, 911 (read with google-libphonenumber ShortNumberInfo.isEmergencyNumber)',
        },
        {
          title: 'DennisGross/aidlines data.js (compiled list, policeNumber / policeNotes)',
          url: 'https://github.com/DennisGross/aidlines/blob/4f81e371e889651bc8d560115028ef339e92e6a3/data.js',
          date: '2024-09-20',
          quote: 'policeNumber: "911"; policeNotes: "Also: 101"',
        },
      ],
    },
  },
  'ec-1800delito': {
    kind: 'police',
    name: '1800 DELITO',
    lang: 'es-EC',
    number: '1800335486',
    spelled: '1800 335 486',
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title:
            'Día Mundial contra la Trata de Personas, Boletín 093 (ministeriodelinterior.gob.ec)',
          url: 'https://ministeriodelinterior.gob.ec/?p=3525',
          date: '2024-07-30',
          quote: 'promover la denuncia en Fiscalía o llamando al 1800 DELITO (335486)',
        },
      ],
      remark:
        'Ministry of the Interior / police tip line. Opening hours not confirmed. Danger now: 911.',
    },
  },
};
