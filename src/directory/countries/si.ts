import type { Country } from '../types.js';

/** Slovenia */
export const SI: Country = {
  'si-emergency': {
    kind: 'emergency',
    number: '112',
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title: 'google/libphonenumber ShortNumberMetadata.xml, territory SI, <emergency>',
          url: 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml',
          date: '2026-07-17',
          quote:
            '<emergency> pattern of SI matches: 112, 113 (read with google-libphonenumber ShortNumberInfo.isEmergencyNumber)',
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
  'si-sos': {
    kind: 'women-violence',
    name: 'SOS telefon za ženske in otroke – žrtve nasilja',
    lang: 'sl',
    number: '+386801155',
    spelled: '080 11 55',
    always: true,
    free: true,
    url: 'https://drustvo-sos.si',
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title: 'Ga prepoznaš? Nasilje (drustvo-sos.si, own page)',
          url: 'https://drustvo-sos.si/izjave-za-javnost/ga-prepoznas-nasilje-ozavescevalna-kampanja-drustva-sos-telefon-ob-25-novembru/',
          date: '2021 or later',
          quote:
            'brezplačne telefonske številke SOS telefona za ženske in otroke – žrtve nasilja, ki od leta 2021 … deluje 24 ur dnevno … številko 080 11 55',
        },
        {
          title: 'Od januarja naprej na voljo 24-urna svetovalna linija (24ur.com)',
          url: 'https://www.24ur.com/novice/slovenija/od-januarja-naprej-na-voljo-24-urna-svetovalna-linija-za-zrtve-nasilja.html',
          date: '2020-12',
          quote:
            'SOS telefon (080 11 55) … od 1. januarja dalje pa bo na voljo 24 ur na dan, vse dni v tednu',
        },
      ],
      remark: 'Women and children who suffer violence. Not a trafficking line.',
    },
  },
};
