import type { Country } from '../types.js';

/** Lithuania */
export const LT: Country = {
  'lt-emergency': {
    kind: 'emergency',
    number: '112',
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title: 'google/libphonenumber ShortNumberMetadata.xml, territory LT, <emergency>',
          url: 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml',
          date: '2026-07-17',
          quote:
            '<emergency> pattern of LT matches: 101, 102, 103, 112 (read with google-libphonenumber ShortNumberInfo.isEmergencyNumber)',
        },
        {
          title: 'DennisGross/aidlines data.js (compiled list, policeNumber / policeNotes)',
          url: 'https://github.com/DennisGross/aidlines/blob/4f81e371e889651bc8d560115028ef339e92e6a3/data.js',
          date: '2024-09-20',
          quote:
            'policeNumber: "02"; policeNotes: "Single emergency phone number - 112 (available from cell phones)"',
        },
        {
          title: 'keliauk.urm.lt (Ministry of Foreign Affairs)',
          url: 'https://keliauk.urm.lt/keliaujantiems/konsuline-pagalba/pagalba-prekybos-zmonemis-aukoms',
          date: '2021-02-08',
          quote:
            'gali skambinti bendruoju pagalbos telefonu 112, kuris veikia visoje Lietuvos Respublikos teritorijoje',
        },
      ],
    },
  },
  'lt-nappz': {
    kind: 'trafficking',
    name: 'Pagalbos linija prekybos žmonėmis aukoms (Nacionalinė asociacija prieš prekybą žmonėmis)',
    lang: 'lt',
    number: '+37080091119',
    spelled: '+370 800 91119',
    free: true,
    speaks: ['lt', 'en', 'ru'],
    url: 'https://www.missing.lt',
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title: 'Pagalba prekybos žmonėmis aukoms (keliauk.urm.lt, Ministry of Foreign Affairs)',
          url: 'https://keliauk.urm.lt/keliaujantiems/konsuline-pagalba/pagalba-prekybos-zmonemis-aukoms',
          date: '2021-02-08',
          quote:
            'įsteigė pagalbos telefonu liniją +370 616 91119 … Konsultacijos telefonu prieinamos lietuvių, anglų ir rusų kalbomis visą parą, 7 dienas per savaitę.',
        },
        {
          title: 'Nemokama prekybos žmonėmis pagalbos linija (missing.lt, the operator)',
          url: 'https://www.missing.lt/nemokama-prekybos-zmonemis-pagalbos-linija-veikianti-lietuvoje-ir-bet-kurioje-uzsienio-salyje/',
          quote:
            '8 800 91119 – karštoji pagalbos linija esantiems Lietuvoje; +370 616 91119 – kartoji pagalbos linija esantiems užsienyje.',
        },
      ],
      remark:
        'Free in Lithuania. From abroad: 616 91119 with the country’s prefix; day and night is said of that one.',
    },
  },
};
