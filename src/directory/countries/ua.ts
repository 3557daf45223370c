import type { Country } from '../types.js';

/** Ukraine */
export const UA: Country = {
  'ua-1547': {
    kind: 'trafficking',
    name: 'Урядова гаряча лінія 15-47',
    lang: 'uk',
    number: '1547',
    spelled: '15-47',
    always: true,
    free: true,
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title:
            'Єдиний … European Day Against Trafficking (dn.gov.ua, Donetsk Regional Military Administration)',
          url: 'https://dn.gov.ua/en/news/yevropeiskyi-den-borotby-z-torhivleiu-liudmy-obiednuiemo-zusyllia-zarady-zakhystu-naivrazlyvishykh',
          date: '2024 or 2025',
          quote:
            'Government hotline: 15-47 – for citizens of Ukraine; +38044284-19-15 – for citizens abroad.',
        },
        {
          title:
            'Примірний перелік номерів телефонів та служб (gymnasium201-kyiv, list for schools)',
          url: 'https://raw.githubusercontent.com/gymnasium201-kyiv/gymnasium201-kyiv.github.io/refs/heads/main/public/documents/Примірний%20перелік%20номерів%20телефонів%20та%20служб.pdf',
          quote:
            'Урядова гаряча лінія з протидії торгівлі людьми, запобігання та протидії домашньому насильству, насильству за ознакою статі та насильству стосовно дітей — 15-47 (безоплатно, цілодобово).',
        },
      ],
      remark:
        'Government line on trafficking, domestic and gender-based violence and violence against children. From abroad (Ukrainian citizens): +380 44 284 19 15.',
    },
  },
  'ua-emergency': {
    kind: 'emergency',
    number: '102',
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title: 'google/libphonenumber ShortNumberMetadata.xml, territory UA, <emergency>',
          url: 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml',
          date: '2026-07-17',
          quote:
            '<emergency> pattern of UA matches: 101, 102, 103, 112 (read with google-libphonenumber ShortNumberInfo.isEmergencyNumber)',
        },
        {
          title:
            'European Day against Trafficking in Human Beings (dn.gov.ua, regional administration)',
          url: 'https://dn.gov.ua/en/news/yevropeiskyi-den-borotby-z-torhivleiu-liudmy',
          date: '2022 or later',
          quote: '102 - Police; 112 - Emergency assistance service in the EU.',
        },
      ],
      remark: 'Police.',
    },
  },
  'ua-527': {
    kind: 'trafficking',
    name: 'Національна гаряча лінія з протидії торгівлі людьми та консультування мігрантів 527',
    lang: 'uk',
    number: '527',
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title: 'European Day against Trafficking in Human Beings (dn.gov.ua)',
          url: 'https://dn.gov.ua/en/news/yevropeiskyi-den-borotby-z-torhivleiu-liudmy',
          date: '2022 or later',
          quote:
            '1547- Hotline for combating human trafficking; 527- National Hotline for Combating Trafficking in Human Beings; 102 - Police',
        },
        {
          title: 'Mobile Phone Operators Join the Counter-Trafficking Battle (iom.int)',
          url: 'https://iom.int/news/mobile-phone-operators-join-counter-trafficking-battle',
          date: '2007',
          quote:
            'have initiated a toll-free counter-trafficking short number – 527 – which will route all calls to a free IOM service',
        },
        {
          title: 'Október 18-án … (Kárpátalja.ma)',
          url: 'https://karpatalja.ma/karpatalja/kozelet/ma-van-az-emberkereskedelem-elleni-kuzdelem-europai-napja/',
          quote:
            '1547 – emberkereskedelem elleni forródrót 527 – nemzeti emberkereskedelem elleni forródrót',
        },
      ],
      remark: 'From mobile phones. Opening hours not confirmed.',
    },
  },
};
