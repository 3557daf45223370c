import type { Country } from '../types.js';

/** Hungary */
export const HU: Country = {
  'hu-emergency': {
    kind: 'emergency',
    number: '112',
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title: 'google/libphonenumber ShortNumberMetadata.xml, territory HU, <emergency>',
          url: 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml',
          date: '2026-07-17',
          quote:
            '<emergency> pattern of HU matches: 104, 105, 107, 112 (read with google-libphonenumber ShortNumberInfo.isEmergencyNumber)',
        },
        {
          title: 'DennisGross/aidlines data.js (compiled list, policeNumber / policeNotes)',
          url: 'https://github.com/DennisGross/aidlines/blob/4f81e371e889651bc8d560115028ef339e92e6a3/data.js',
          date: '2024-09-20',
          quote: 'policeNumber: "112"; policeNotes: "107."',
        },
      ],
      remark: '107 is the police.',
    },
  },
  'hu-okit': {
    kind: 'crisis',
    name: 'Országos Kríziskezelő és Információs Telefonszolgálat (OKIT)',
    lang: 'hu',
    number: '+3680205520',
    spelled: '+36 80 20 55 20',
    always: true,
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title: 'MTI: Továbbra is fogadja az áldozatok hívását a kríziskezelő szolgálat (ma.hu)',
          url: 'http://www.ma.hu/belfold/343043/Koronavirus__Tovabbra_is_fogadja_az_aldozatok_hivasat_a_kriziskezelo_szolgalat',
          date: '2020-04-01',
          quote:
            'az éjjel-nappal hívható telefonszolgálat a nap 24 órájában fogadja a hívásokat. A szolgálatot a 80-20-55-20-as telefonszámon lehet elérni. … a kapcsolati erőszak és az emberkereskedelem áldozatainak segítését szolgáló kríziskezelő hálózat része',
        },
        {
          title: 'Rácsok Balázs: férőhelybővítés szükséges a kríziskezelésben (InfoRádió)',
          url: 'https://infostart.hu/belfold/2025/05/03/racsok-balazs-ferohelybovites-szukseges-a-kriziskezelesben',
          date: '2025-05-03',
          quote:
            'Évente 8-12 ezer hívást kap a 80-20-55-20-as számon elérhető Országos Kríziskezelő és Információs Telefonszolgálat.',
        },
      ],
      remark: 'For victims of domestic violence and of trafficking.',
    },
  },
};
