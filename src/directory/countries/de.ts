import type { Country } from '../types.js';

/** Germany */
export const DE: Country = {
  'de-emergency': {
    kind: 'emergency',
    number: '112',
    evidence: {
      checked: '2026-11-22',
      sources: [
        {
          title: 'google/libphonenumber ShortNumberMetadata.xml, territory DE, <emergency>',
          url: 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml',
          date: '2026-07-17',
        },
      ],
    },
  },
  'de-hilfetelefon': {
    kind: 'women',
    name: 'Hilfetelefon „Gewalt gegen Frauen“',
    lang: 'de',
    number: '116016',
    spelled: '116 016',
    always: true,
    url: 'https://www.hilfetelefon.de',
    evidence: {
      checked: '2026-11-22',
      sources: [
        {
          title: 'Angebot im Überblick (hilfetelefon.de)',
          url: 'https://www.hilfetelefon.de/das-hilfetelefon/angebot-im-ueberblick.html',
        },
        {
          title: 'Zehn Jahre (bmfsfj.de)',
          url: 'https://bmfsfj.de/bmfsfj/aktuelles/alle-meldungen/zehn-jahre-schnelle-und-kompetente-unterstuetzung-fuer-frauen-in-not-226264',
          date: '2023-06-01',
        },
        {
          title: 'Digitales Angebot unterstützt Betroffene von Menschenhandel (BMBFSFJ)',
          url: 'https://www.pubt.io/view/E61C4846C5497936097A81C8159C9FDD2A7F2A3C',
          date: '2026-01-16',
        },
      ],
      remark:
        'For women who suffer any violence, trafficking included. Germany has no separate round-the-clock trafficking line.',
    },
  },
};
