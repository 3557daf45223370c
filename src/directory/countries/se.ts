import type { Country } from '../types.js';

/** Sweden */
export const SE: Country = {
  'se-polis': {
    kind: 'police-service',
    name: 'Polisen (ej akut)',
    lang: 'sv',
    number: '11414',
    spelled: '114 14',
    url: 'https://polisen.se',
    notes: ['police', 'not-emergency'],
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title: 'Stödtelefon … (jamstalldhetsmyndigheten.se, government)',
          url: 'https://jamstalldhetsmyndigheten.se/mans-vald-mot-kvinnor/prostitution-och-manniskohandel/stodtelefon-och-nationellt-metodstodsteam-nmt/',
          quote: 'Vid brådskande ärenden kontakta polis på telefonnummer 114 14',
        },
      ],
      remark: 'Police; in acute danger 112.',
    },
  },
  'se-emergency': {
    kind: 'emergency',
    number: '112',
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title: 'google/libphonenumber ShortNumberMetadata.xml, territory SE, <emergency>',
          url: 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml',
          date: '2026-07-17',
          quote:
            '<emergency> pattern of SE matches: 112 (read with google-libphonenumber ShortNumberInfo.isEmergencyNumber)',
        },
        {
          title: 'DennisGross/aidlines data.js (compiled list, policeNumber / policeNotes)',
          url: 'https://github.com/DennisGross/aidlines/blob/4f81e371e889651bc8d560115028ef339e92e6a3/data.js',
          date: '2024-09-20',
          quote:
            'policeNumber: "112"; policeNotes: "Call 114 14 for all non-urgent police matters, such as providing information or reporting crimes that are not ongoing. I"',
        },
        {
          title: 'Stödtelefon (jamstalldhetsmyndigheten.se)',
          url: 'https://jamstalldhetsmyndigheten.se/mans-vald-mot-kvinnor/prostitution-och-manniskohandel/stodtelefon-och-nationellt-metodstodsteam-nmt/',
          quote: 'Vid akut fara ring 112.',
        },
      ],
    },
  },
  'se-jamy': {
    kind: 'trafficking',
    name: 'Jämställdhetsmyndighetens nationella stödtelefon mot människohandel',
    lang: 'sv',
    number: '020390000',
    spelled: '020-390 000',
    url: 'https://jamstalldhetsmyndigheten.se',
    notes: ['professionals'],
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title:
            'Stödtelefon och nationellt metodstödsteam (jamstalldhetsmyndigheten.se, government)',
          url: 'https://jamstalldhetsmyndigheten.se/mans-vald-mot-kvinnor/prostitution-och-manniskohandel/stodtelefon-och-nationellt-metodstodsteam-nmt/',
          quote:
            'Stödtelefon: 020-390 000. Stödtelefonen är bemannad under kontorstid på vardagar. Vid brådskande ärenden kontakta polis på telefonnummer 114 14 … Vid akut fara ring 112.',
        },
        {
          title: 'Arbete mot människohandel (noomimalmo.se)',
          url: 'https://noomimalmo.se/eng/849-2',
          quote:
            'There is also a hotline where anyone suspecting human trafficking can call at 020 - 390 000.',
        },
      ],
      remark: 'Made for professionals who suspect trafficking; office hours on weekdays.',
    },
  },
};
