import type { Country } from '../types.js';

/** Poland */
export const PL: Country = {
  'pl-emergency': {
    kind: 'emergency',
    number: '112',
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title: 'google/libphonenumber ShortNumberMetadata.xml, territory PL, <emergency>',
          url: 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml',
          date: '2026-07-17',
          quote:
            '<emergency> pattern of PL matches: 112, 997, 998, 999 (read with google-libphonenumber ShortNumberInfo.isEmergencyNumber)',
        },
        {
          title: 'rawa-mazowiecka.policja.gov.pl',
          url: 'https://rawa-mazowiecka.policja.gov.pl/erw/informacje/112901,Europejski-Dzien-Przeciwko-Handlowi-Ludzmi.html',
          date: '2025-10',
          quote: 'zadzwoń: na numer 112',
        },
      ],
    },
  },
  'pl-kcik': {
    kind: 'trafficking',
    name: 'Krajowe Centrum Interwencyjno-Konsultacyjne dla Ofiar Handlu Ludźmi (KCIK)',
    lang: 'pl',
    number: '+48226280120',
    spelled: '22 628 01 20',
    always: true,
    url: 'https://www.kcik.pl',
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title:
            'Europejski Dzień Przeciwko Handlowi Ludźmi (rawa-mazowiecka.policja.gov.pl, police)',
          url: 'https://rawa-mazowiecka.policja.gov.pl/erw/informacje/112901,Europejski-Dzien-Przeciwko-Handlowi-Ludzmi.html',
          date: '2025-10',
          quote:
            'KCIK – Krajowe Centrum Interwencyjno-Konsultacyjne dla Polskich i Cudzoziemskich Ofiar Handlu Ludźmi Telefon +48 22 628 01 20 (24/7 całodobowo)',
        },
        {
          title: 'Wiceszef MSWiA: wzmacniamy kampanie (PAP/wnp.pl)',
          url: 'https://www.wnp.pl/wiadomosci/wiceszef-mswia-wzmacniamy-kampanie-o-zagrozeniach-zwiazanych-z-handlem-ludzmi,634889.html',
          date: '2022-10',
          quote:
            'Podano na nich numer do Krajowego Centrum Informacyjno-Konsultacyjnego, które zapewnia pomoc ofiarom handlu ludźmi (+48 22 628 01 20).',
        },
        {
          title:
            'Ponad milion złotych na pomoc ofiarom handlu ludźmi (archiwum.mswia.gov.pl, ministry)',
          url: 'https://archiwum.mswia.gov.pl/pl/aktualnosci/15321,Ponad-milion-zlotych-na-pomoc-ofiarom-handlu-ludzmi.html',
          date: '2016-11-04',
          quote: 'Numer telefonu do Centrum: (22) 628 01 20, (22) 628 99 99',
        },
      ],
      remark: 'Ordinary Warsaw number, not free.',
    },
  },
};
