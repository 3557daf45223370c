import type { Country } from '../types.js';

/** France */
export const FR: Country = {
  'fr-116006': {
    kind: 'crime',
    name: '116 006 – numéro d’aide aux victimes (France Victimes)',
    lang: 'fr-FR',
    number: '116006',
    spelled: '116 006',
    hours: { days: [1, 7], times: [9, 20] },
    free: true,
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title: 'Lancement du 116 006 (savoie.gouv.fr, prefecture)',
          url: 'https://www.savoie.gouv.fr/Actualites/Actualites/Lancement-du-116-006-numero-d-aide-aux-victimes',
          date: '2018-12-19',
          quote:
            'Le 116 006 est désormais un numéro gratuit ouvert 7 jours sur 7, 365 jours par an, de 9h00 à 19h00.',
        },
        {
          title:
            'Les services d’aide aux victimes (longvilliers-yvelines.fr, from the Ministry of Justice)',
          url: 'https://longvilliers-yvelines.fr/2022/03/18/les-services-daide-aux-victimes/',
          date: '2022-03-18',
          quote:
            'Numéro européen d’aide aux victimes : le 116 006 - Gratuit, ouvert 7j/7 de 9h à 20h … (en outre-mer et hors Europe il faut composer le +33 (0)1 80 52 33 76)',
        },
        {
          title: 'Joint statement on 116 006 (Victim Support Europe)',
          url: 'https://victim-support.eu/news/joint-statement-on-116-006-the-european-victim-support-line/',
          date: '2023-04-06',
          quote: '63.330 calls in the Netherlands, 41.630 in France and 20,882 in Germany in 2022',
        },
      ],
      remark: 'Victims of any crime. From overseas and outside Europe it has another number.',
    },
  },
  'fr-emergency': {
    kind: 'emergency',
    number: '112',
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title: 'google/libphonenumber ShortNumberMetadata.xml, territory FR, <emergency>',
          url: 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml',
          date: '2026-07-17',
          quote:
            '<emergency> pattern of FR matches: 15, 17, 18, 112 (read with google-libphonenumber ShortNumberInfo.isEmergencyNumber)',
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
  'fr-119': {
    kind: 'children',
    name: '119 Allô enfance en danger',
    lang: 'fr',
    number: '119',
    always: true,
    free: true,
    anonymous: true,
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title: 'Violences intra-familiales (milizac-guipronvel.bzh, municipality)',
          url: 'https://www.milizac-guipronvel.bzh/index.php/vie-municipale-17456/ccas-aide-aux-personnes/172-vie-municipale/aideauxpersonnes/ccas-liens-utiles/1540-violences-intra-familiales',
          date: '2020',
          quote:
            '119 : Violences faites aux enfants, 24h/24, 7j/7, métropole et Outre-Mer. … Appel gratuit n’apparaissant pas dans la facture de téléphone.',
        },
        {
          title: 'Violences familiales: donner l’alerte (groupe3f.fr)',
          url: 'https://www.groupe3f.fr/actualites/violences-familiales-donner-lalerte',
          date: '2020-04-07',
          quote:
            '119 : numéro de téléphone anonyme et gratuit, 24 heures/24, 7 jours/7, dédié à la protection des enfants',
        },
        {
          title: 'Que faire en cas de situation suspecte (le1hebdo.fr)',
          url: 'https://le1hebdo.fr/journal/numero/221/que-faire-en-cas-de-situation-suspecte-3035.html',
          date: '2018',
          quote:
            'Pour les victimes mineures, le numéro vert 119 Enfance en danger transmet les informations aux autorités concernées.',
        },
      ],
      remark: 'Children in danger. Free, does not show on the phone bill.',
    },
  },
};
