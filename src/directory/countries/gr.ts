import type { Country } from '../types.js';

/** Greece */
export const GR: Country = {
  'gr-emergency': {
    kind: 'emergency',
    number: '112',
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title: 'google/libphonenumber ShortNumberMetadata.xml, territory GR, <emergency>',
          url: 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml',
          date: '2026-07-17',
          quote:
            '<emergency> pattern of GR matches: 100, 112, 166, 199 (read with google-libphonenumber ShortNumberInfo.isEmergencyNumber)',
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
  'gr-ekka-197': {
    kind: 'crisis',
    name: 'Γραμμή Άμεσης Κοινωνικής Βοήθειας 197 (ΕΚΚΑ)',
    lang: 'el',
    number: '197',
    always: true,
    url: 'https://ekka.org.gr',
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title:
            'Με ποιες άλλες Υπηρεσίες συνεργάζεται η Ελληνική Αστυνομία … (astynomia.gr, police)',
          url: 'https://www.astynomia.gr/odigos-tou-politi/chrisimes-symvoules/eboria-anthropon/me-poies-alles-ypiresies-synergazetai-i-elliniki-astynomia-gia-tin-katapolemisi-tis-eborias-anthropon/',
          quote:
            'συνεργάζεται με το Εθνικό Κέντρο Κοινωνικής Αλληλεγγύης (Ε.Κ.Κ.Α.) … Λειτουργεί σε 24ωρη βάση, επτά μέρες την εβδομάδα τριψήφια τηλεφωνική γραμμή ‘197’.',
        },
        {
          title: 'National Referral Mechanism (ekka.org.gr)',
          url: 'https://ekka.org.gr/index.php/en/ethnikos-mixanismos-anaforas-en',
          quote:
            'the National Centre for Social Solidarity (NCSS) was assigned with the NRM day-to-day operation',
        },
      ],
      remark:
        'Emergency social help line of the National Centre for Social Solidarity, which runs the national referral mechanism for trafficking victims.',
    },
  },
};
