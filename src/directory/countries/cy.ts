import type { Country } from '../types.js';

/** Cyprus */
export const CY: Country = {
  'cy-emergency': {
    kind: 'emergency',
    number: '112',
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title: 'google/libphonenumber ShortNumberMetadata.xml, territory CY, <emergency>',
          url: 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml',
          date: '2026-07-17',
          quote:
            '<emergency> pattern of CY matches: 112, 199 (read with google-libphonenumber ShortNumberInfo.isEmergencyNumber)',
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
  'cy-1440': {
    kind: 'domestic-violence',
    name: 'Εθνική γραμμή βοήθειας 1440 (ΣΠΑΒΟ)',
    lang: 'el-CY',
    number: '1440',
    always: true,
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title: "Victims' rights – Cyprus (European e-Justice Portal, content by Cyprus)",
          url: 'https://e-justice.europa.eu/contentPresentation?init=true&member=1&idSubpage=9&CYPRUS=&idCountry=cy&idTaxonomy=171&isJSOffEnabled=1',
          quote:
            '1460 - Citizen hotline … 1440 - Domestic Violence hotline … 116111 - Child and juvenile support helpline … 116000 - Cyprus Hotline for Missing Children',
        },
        {
          title: 'Coronavirus: calls up by 30 per cent to domestic violence helpline (Cyprus Mail)',
          url: 'https://cyprus-mail.com/2020/03/18/coronavirus-calls-up-by-30-per-cent-to-domestic-violence-helpline/',
          date: '2020-03-18',
          quote:
            '750 calls to the 1440 helpline … The association said its helpline will continue to operate around the clock',
        },
        {
          title: 'ΣΠΑΒΟ: χειρίστηκαν 3.122 περιστατικά βίας το 2022 (tothemaonline.com)',
          url: 'https://images.tothemaonline.com/Article/351367/spabo-heiristhkan-3122-peristatika-bias-to-2022---to-40-sth-grammh-1440-htan-epanalambanomena',
          date: '2023',
          quote:
            'Το 2022 οι καταγεγραμμένες κλήσεις στην Εθνική γραμμή βοήθειας 1440 ανήλθαν σε 9.095',
        },
      ],
      remark: 'Violence in the family and between partners. Not a trafficking line.',
    },
  },
};
