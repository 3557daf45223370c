import type { Country } from '../types.js';

/** Austria */
export const AT: Country = {
  'at-frauenhelpline': {
    kind: 'women-violence',
    name: 'Frauenhelpline gegen Gewalt',
    lang: 'de-AT',
    number: '+43800222555',
    spelled: '0800 222 555',
    always: true,
    free: true,
    anonymous: true,
    url: 'https://www.frauenhelpline.at',
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title: 'frauenhelpline.at, report (the line’s own page)',
          url: 'http://frauenhelpline.at/berichte/2003/vorwort.htm',
          date: '2003',
          quote:
            'stehen 24 Stunden an 365 Tagen im Jahr bundesweit zur Verfügung. Die Nummer 0800 222 555 ist kostenlos und anonym',
        },
        {
          title: 'Gewaltopfer suchten Hilfe am Telefon (Salzburger Nachrichten)',
          url: 'https://www.sn.at/panorama/oesterreich/gewaltopfer-suchten-hilfe-am-telefon-103289845',
          date: '2021-05',
          quote:
            'Frauen-Helpline (0800 222 555) sind 365 Tage im Jahr, 24 Stunden täglich erreichbar … auch anonym und mehrsprachig',
        },
        {
          title: 'Frauenhelpline 0800 222 555 (Frauenhaus Mödling)',
          url: 'https://www.xn--frauenhausmdling-wwb.at/news/frauenhelpline-0800-222-555/',
          date: '2022',
          quote: 'an 365 Tagen im Jahr, rund um die Uhr, anonym, kostenlos und mehrsprachig',
        },
      ],
      remark: 'Women who suffer violence. Not a trafficking line.',
    },
  },
  'at-emergency': {
    kind: 'emergency',
    number: '112',
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title: 'google/libphonenumber ShortNumberMetadata.xml, territory AT, <emergency>',
          url: 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml',
          date: '2026-07-17',
          quote:
            '<emergency> pattern of AT matches: 112, 122, 133, 144 (read with google-libphonenumber ShortNumberInfo.isEmergencyNumber)',
        },
        {
          title:
            'European Day against Trafficking in Human Beings (dn.gov.ua, regional administration)',
          url: 'https://dn.gov.ua/en/news/yevropeiskyi-den-borotby-z-torhivleiu-liudmy',
          date: '2022 or later',
          quote: '112 - Emergency assistance service in the EU.',
        },
      ],
    },
  },
  'at-opfernotruf': {
    kind: 'crime',
    name: 'Opfer-Notruf',
    lang: 'de-AT',
    number: '+43800112112',
    spelled: '0800 112 112',
    always: true,
    free: true,
    url: 'https://www.opfer-notruf.at',
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title: 'Unser Angebot für Sie (opfer-notruf.at, the line’s own page)',
          url: 'https://www.opfer-notruf.at/leistung/',
          quote:
            'Die Helpline 0800 112 112 ist erste Anlaufstelle für alle Opfer krimineller Handlungen. Unter dieser Nummer sind wir rund um die Uhr gebührenfrei aus ganz Österreich erreichbar.',
        },
        {
          title: 'Opfer-Notruf 0800 112 112 (bmj.gv.at, Ministry of Justice)',
          url: 'https://bmj.gv.at/ministerium/presse/pressemitteilungen-vorjahre/opfer-notruf-0800-112-112-kompetente-beratung-rund-um-die-uhr.html',
          date: '2019',
          quote:
            'Der Opfer-Notruf wird im Auftrag des Justizministeriums vom WEISSEN RING betrieben und ist unter der Nummer 0800 112 112 rund um die Uhr erreichbar.',
        },
      ],
      remark: 'For all victims of crime; on behalf of the Ministry of Justice.',
    },
  },
};
