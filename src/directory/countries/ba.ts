import type { Country } from '../types.js';

/** Bosnia & Herzegovina */
export const BA: Country = {
  'ba-1265': {
    kind: 'domestic-violence',
    place: 'Federacija BiH',
    name: 'SOS telefon 1265 (Federacija BiH)',
    lang: 'bs',
    number: '1265',
    always: true,
    free: true,
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title: 'Znatno povećan broj SOS poziva (haber.ba)',
          url: 'https://www.haber.ba/vijesti/crna-hronika/965669-znatno-povecan-broj-sos-poziva-zrtve-traze-savjete-i-zastitu',
          date: '2023-08',
          quote:
            'SOS telefon 1265 za FBiH ili 1264 za RS … poziv na SOS telefon besplatan i dostupan 24 sata',
        },
        {
          title: 'SOS crvena linija (Fondacija lokalne demokratije, an operator)',
          url: 'http://fld.ba/stranica/sos-crvena-linija-telefon-za-zrtve-nasilja',
          quote:
            'potpisala memorandum o saradnji s Gender centrom FBiH o uspostavljanju jedinstvenog SOS telefona 1265, za područje Federacije',
        },
      ],
      remark:
        'Violence in the family; Federation of Bosnia and Herzegovina only. Not a trafficking line.',
    },
  },
  'ba-emergency': {
    kind: 'emergency',
    number: '122',
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title: 'google/libphonenumber ShortNumberMetadata.xml, territory BA, <emergency>',
          url: 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml',
          date: '2026-07-17',
          quote:
            '<emergency> pattern of BA matches: 122, 123, 124 (read with google-libphonenumber ShortNumberInfo.isEmergencyNumber)',
        },
        {
          title: 'DennisGross/aidlines data.js (compiled list, policeNumber / policeNotes)',
          url: 'https://github.com/DennisGross/aidlines/blob/4f81e371e889651bc8d560115028ef339e92e6a3/data.js',
          date: '2024-09-20',
          quote: 'policeNumber: "122"; policeNotes: ""',
        },
      ],
      remark: 'Police.',
    },
  },
  'ba-1264': {
    kind: 'domestic-violence',
    place: 'Republika Srpska',
    name: 'SOS telefon 1264 (Republika Srpska)',
    lang: 'sr-Latn-BA',
    number: '1264',
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title: 'Inicijativa za zakonsko regulisanje SOS telefona u RS (paragraf.ba)',
          url: 'https://www.paragraf.ba/dnevne-vijesti/12062023/12062023-vijest5.html',
          date: '2023-06-12',
          quote:
            'Poziv na broj 1264 usmjerava se na Sigurnu kuću, koja je geografski najbliža žrtvi.',
        },
        {
          title: 'Znatno povećan broj SOS poziva (haber.ba)',
          url: 'https://www.haber.ba/vijesti/crna-hronika/965669-znatno-povecan-broj-sos-poziva-zrtve-traze-savjete-i-zastitu',
          date: '2023-08',
          quote: 'SOS telefon 1265 za FBiH ili 1264 za RS',
        },
      ],
      remark:
        'Violence in the family; Republika Srpska only; answered by safe houses, so day and night is not certain. Not a trafficking line.',
    },
  },
};
