import type { Country } from '../types.js';

/** Slovakia */
export const SK: Country = {
  'sk-emergency': {
    kind: 'emergency',
    number: '112',
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title: 'google/libphonenumber ShortNumberMetadata.xml, territory SK, <emergency>',
          url: 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml',
          date: '2026-07-17',
          quote:
            '<emergency> pattern of SK matches: 112, 150, 155, 158 (read with google-libphonenumber ShortNumberInfo.isEmergencyNumber)',
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
  'sk-narodna-linka': {
    kind: 'trafficking',
    name: 'Národná linka pomoci obetiam obchodovania s ľuďmi',
    lang: 'sk',
    number: '+421800800818',
    spelled: '0800 800 818',
    free: true,
    url: 'https://www.ip.gov.sk/povedzme-nie-obchodovaniu-s-ludmi/',
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title: 'Povedzme NIE obchodovaniu s ľuďmi (ip.gov.sk, National Labour Inspectorate)',
          url: 'https://www.ip.gov.sk/povedzme-nie-obchodovaniu-s-ludmi/',
          date: '2020 or later',
          quote:
            'Ministerstvo vnútra Slovenskej republiky zriadilo Národnú linku pomoci obetiam obchodovania s ľuďmi – 0800 800 818 … (pre prípady volania zo zahraničia správny tvar: +421 800 800 818).',
        },
        {
          title: 'Národná linka pomoci obetiam … (TASR/24hod.sk)',
          url: 'https://www.24hod.sk/narodna-linka-pomoci-obetiam-obchodovania-s-ludmi-pomohla-3-slovakom-cl624527.html',
          date: '2018-10-18',
          quote: 'Cez pracovné dni na ňu môžu ľudia zavolať od 8.00 h do 20.00 h',
        },
        {
          title: 'Povedzme nie obchodovaniu s ľuďmi (ip.gov.sk, Labour Inspectorate)',
          url: 'https://www.ip.gov.sk/povedzme-nie-obchodovaniu-s-ludmi/',
          date: '2020 or later',
          quote:
            'Ministerstvo vnútra Slovenskej republiky zriadilo Národnú linku pomoci obetiam obchodovania s ľuďmi – 0800 800 818 … (pre prípady volania zo zahraničia správny tvar: +421 800 800 818)',
        },
        {
          title: 'Kampaň ministerstva vnútra (24hod.sk)',
          url: 'https://www.24hod.sk/pocas-leta-stupa-pocet-podvodov-na-ludoch-ministerstvo-vnutra-spusta-informacnu-kampan-cl756541.html',
          date: '2021-06',
          quote: 'prostredníctvom bezplatného telefónneho čísla 0800 800 818',
        },
      ],
      remark: 'Set up by the Ministry of the Interior.',
    },
  },
};
