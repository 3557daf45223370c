import type { Country } from '../types.js';

/** Moldova */
export const MD: Country = {
  'md-lastrada': {
    kind: 'trafficking',
    name: 'Linia fierbinte pentru migrație sigură și anti-trafic (La Strada Moldova)',
    lang: 'ro-MD',
    number: '080077777',
    spelled: '0 800 77777',
    free: true,
    anonymous: true,
    url: 'https://lastrada.md',
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title: 'Over 100 000 calls to the Hotline (lastrada.md, the line’s own page)',
          url: 'http://lastrada.md/eng/articles/over-100-000-calls-to-the-hotline-110',
          date: '2017',
          quote:
            'The Hotline 0 800 77777 is accessible for free on the territory of the Republic of Moldova. The calls from abroad can be made at the number +373 (22) 23 33 09.',
        },
        {
          title: 'Săptămâna de luptă împotriva traficului (treime.md)',
          url: 'https://treime.md/18-25-octombrie-saptamana-de-lupta-impotriva-traficului-de-fiinte-umane',
          date: '2020 or 2021',
          quote:
            'La Strada amintește că apelurile către linia de asistență telefonică 0 800 77777 sunt gratuite, anonime și confidențiale.',
        },
      ],
      remark: 'Free, anonymous. From abroad: +373 22 23 33 09. Opening hours not confirmed.',
    },
  },
  'md-emergency': {
    kind: 'emergency',
    number: '112',
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title: 'google/libphonenumber ShortNumberMetadata.xml, territory MD, <emergency>',
          url: 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml',
          date: '2026-07-17',
          quote:
            '<emergency> pattern of MD matches: 112, 901, 902, 903 (read with google-libphonenumber ShortNumberInfo.isEmergencyNumber)',
        },
        {
          title: 'DennisGross/aidlines data.js (compiled list, policeNumber / policeNotes)',
          url: 'https://github.com/DennisGross/aidlines/blob/4f81e371e889651bc8d560115028ef339e92e6a3/data.js',
          date: '2024-09-20',
          quote: 'policeNumber: "112"; policeNotes: ""',
        },
      ],
    },
  },
  'md-cctp': {
    kind: 'police',
    name: 'Centrul pentru Combaterea Traficului de Persoane, linie fierbinte',
    lang: 'ro-MD',
    number: '+37322254998',
    spelled: '+373 22 254 998',
    always: true,
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title:
            'În contextul combaterii traficului de ființe umane (stefan-voda.md, district authority)',
          url: 'https://stefan-voda.md/37219-2/',
          date: '2022-10',
          quote:
            'poate apela linia fierbinte accesibilă 24 de ore a Centrului de Combatere a Traficului de Persoane: +373(22) 254-998.',
        },
        {
          title: 'Săptămâna de luptă … (treime.md)',
          url: 'https://treime.md/18-25-octombrie-saptamana-de-lupta-impotriva-traficului-de-fiinte-umane',
          date: '2020 or 2021',
          quote:
            'cazurile de trafic de persoane pot fi raportate la Centrul pentru Combaterea Traficului de Persoane, apelând (22) 254 998.',
        },
      ],
      remark: 'Centre for combating trafficking.',
    },
  },
};
