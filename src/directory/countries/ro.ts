import type { Country } from '../types.js';

/** Romania */
export const RO: Country = {
  'ro-emergency': {
    kind: 'emergency',
    number: '112',
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title: 'google/libphonenumber ShortNumberMetadata.xml, territory RO, <emergency>',
          url: 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml',
          date: '2026-07-17',
          quote:
            '<emergency> pattern of RO matches: 112 (read with google-libphonenumber ShortNumberInfo.isEmergencyNumber)',
        },
        {
          title: 'DennisGross/aidlines data.js (compiled list, policeNumber / policeNotes)',
          url: 'https://github.com/DennisGross/aidlines/blob/4f81e371e889651bc8d560115028ef339e92e6a3/data.js',
          date: '2024-09-20',
          quote: 'policeNumber: "112"; policeNotes: ""',
        },
        {
          title: 'ANITP (Radio România Actualități)',
          url: 'https://www.romania-actualitati.ro/stiri/romania/anitp-traficul-de-persoane-a-scazut-in-romania-id169625.html',
          date: '2022-10-18',
          quote:
            'în cazul în care situația este una de urgență și ne pune în pericol, putem apela 112.',
        },
      ],
    },
  },
  'ro-anitp': {
    kind: 'trafficking',
    name: 'Agenția Națională Împotriva Traficului de Persoane (ANITP), linie gratuită',
    lang: 'ro',
    number: '0800800678',
    spelled: '0800 800 678',
    free: true,
    url: 'https://anitp.mai.gov.ro',
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title:
            'ANITP: Traficul de persoane a scăzut în România (Radio România Actualități, public radio, quoting the agency’s spokeswoman)',
          url: 'https://www.romania-actualitati.ro/stiri/romania/anitp-traficul-de-persoane-a-scazut-in-romania-id169625.html',
          date: '2022-10-18',
          quote:
            'putem suna la un număr gratuit. Este 0 800 800 678, în cazul în care situația este una de urgență și ne pune în pericol, putem apela 112.',
        },
        {
          title:
            'Resource lists in several public code repositories, one linking anitp.mai.gov.ro (found with find_string)',
          url: 'https://anitp.mai.gov.ro/',
          quote:
            'National free helpline created by the National Agency Against Human Trafficking (ANITP) for victims of human trafficking (modern slavery). … contact: "0800 800 678", link: "https://anitp.mai.gov.ro/"',
        },
      ],
      remark: 'Opening hours not confirmed. From Romania.',
    },
  },
};
