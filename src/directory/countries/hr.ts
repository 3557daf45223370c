import type { Country } from '../types.js';

/** Croatia */
export const HR: Country = {
  'hr-sos': {
    kind: 'trafficking',
    name: 'SOS telefonska linija – suzbijanje trgovanja ljudima',
    lang: 'hr',
    number: '08007799',
    spelled: '0800 7799',
    free: true,
    url: 'https://mdomsp.gov.hr',
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title: 'Žrtve trgovanja ljudima (mdomsp.gov.hr, ministry)',
          url: 'https://mdomsp.gov.hr/istaknute-teme/beskucnici-osobe-s-problemima-ovisnosti-zrtve-trgovanja-ljudima-osobe-pod-medjunarodnom-zastitom-i-humanitarni-rad/zrtve-trgovanja-ljudima-1760/1760',
          quote:
            'uspostavljena je SOS telefonska linija (0800 7799) na kojoj je moguće zatražiti pomoć i dobiti potrebne informacije ili prijaviti slučajeve za koje se sumnja da se radi o trgovanju ljudima.',
        },
        {
          title: 'PP Crikvenica i GDCK Crikvenica … (tunera.info, police information stand)',
          url: 'https://tunera.info/?p=25161',
          quote: 'uspostavljena je i besplatna SOS telefonska linija – 0800 7799',
        },
      ],
      remark: 'Free. Opening hours not confirmed.',
    },
  },
  'hr-emergency': {
    kind: 'emergency',
    number: '112',
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title: 'google/libphonenumber ShortNumberMetadata.xml, territory HR, <emergency>',
          url: 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml',
          date: '2026-07-17',
          quote:
            '<emergency> pattern of HR matches: 93, 94, 112, 192, 193, 194 (read with google-libphonenumber ShortNumberInfo.isEmergencyNumber)',
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
  'hr-116006': {
    kind: 'crime',
    name: 'Nacionalni pozivni centar za žrtve kaznenih djela i prekršaja',
    lang: 'hr',
    number: '116006',
    spelled: '116 006',
    always: true,
    free: true,
    anonymous: true,
    speaks: ['hr', 'en'],
    url: 'https://pzs.hr',
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title: '8th year of the National Call Centre (pzs.hr, the line’s own page)',
          url: 'https://pzs.hr/en/announcement-on-marking-the-8th-year-of-establishing-of-national-call-centre-for-victims-of-crimes/',
          date: '2021-07',
          quote:
            '116 006 line is available to all callers in the territory of the Republic of Croatia in both Croatian and English language. … The line is available 24/7 including weekends and holidays, it is free and anonymous.',
        },
      ],
      remark: 'All crime victims. Croatian and English. Anonymous.',
    },
  },
};
