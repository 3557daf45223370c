/**
 * Whom to call: every line the card may show and, below each country, where that is published.
 *
 * To add a line, add it to its country and its sources to the country's evidence: the compiler
 * refuses one without the other. To add a country, add both blocks and name them at the end of this
 * file. CONTRIBUTING.md says what sources are good enough.
 *
 * The shipped script imports `countries` only. `evidence` is for the sources page, `npm run
 * check:facts` and the tests; a test makes sure that no source is in any built script.
 */
import type { EvidenceFor, Hotlines } from './types.js';

/** ISO date on which the whole directory was last checked: the oldest `checked` below. */
export const checkedOn = '2026-11-22';

// United States

const US = {
  'us-nhth': {
    kind: 'trafficking',
    name: 'National Human Trafficking Hotline',
    number: '+18883737888',
    text: '233733',
    tty: '711',
    always: true,
    free: true,
    anonymous: true,
    notPolice: true,
    interpreters: true,
    url: 'https://humantraffickinghotline.org',
    online: true,
  },
  'us-911': { kind: 'emergency', number: '911' },
  'us-ncmec': {
    kind: 'children',
    name: 'National Center for Missing & Exploited Children / CyberTipline',
    number: '+18008435678',
    always: true,
    url: 'https://report.cybertip.org',
  },
  'us-nrs': {
    kind: 'youth',
    name: 'National Runaway Safeline',
    number: '+18007862929',
    always: true,
    url: 'https://www.1800runaway.org',
  },
  'us-ndvh': {
    kind: 'domestic-violence',
    name: 'National Domestic Violence Hotline',
    number: '+18007997233',
    text: '88788',
    textWord: 'START',
    tty: '+18007873224',
    always: true,
    url: 'https://www.thehotline.org',
  },
  'us-rainn': {
    kind: 'sexual-assault',
    name: 'National Sexual Assault Hotline (RAINN)',
    number: '+18006564673',
    always: true,
    url: 'https://rainn.org',
  },
  'us-dol-whd': {
    kind: 'work-rights',
    name: 'US Dept of Labor, Wage and Hour Division',
    number: '+18664879243',
    url: 'https://www.dol.gov/agencies/whd',
  },
  'us-mo-mshp': {
    kind: 'patrol',
    region: 'MO',
    name: 'Missouri State Highway Patrol',
    code: '*55',
    number: '+18005255555',
    url: 'https://www.mshp.dps.missouri.gov',
  },
  'us-ks-khp': { kind: 'patrol', region: 'KS', name: 'Kansas Highway Patrol', code: '*47' },
  'us-fl-ht': {
    kind: 'police',
    region: 'FL',
    name: 'Florida human trafficking tip line',
    number: '+18553527233',
  },
  'us-ga-ht': {
    kind: 'trafficking',
    region: 'GA',
    name: 'Georgia Human Trafficking Hotline',
    number: '+18663634842',
    always: true,
  },
  'us-tn-ht': {
    kind: 'trafficking',
    region: 'TN',
    name: 'Tennessee Human Trafficking Hotline',
    number: '+18555586484',
    always: true,
  },
  'us-mn-dayone': {
    kind: 'violence',
    region: 'MN',
    name: 'Minnesota Day One Crisis Line',
    number: '+18662231111',
    text: '+16123999995',
    always: true,
  },
  'us-co-lcht': {
    kind: 'trafficking',
    region: 'CO',
    name: 'Colorado Human Trafficking Hotline',
    number: '+18664555075',
    text: '+17209999724',
    always: true,
  },
  'us-oh-ht': {
    kind: 'police',
    region: 'OH',
    name: 'Ohio Human Trafficking Hotline',
    number: '+18443636448',
    always: true,
    notes: ['not-emergency'],
  },
  'us-ne-ht': {
    kind: 'police',
    region: 'NE',
    name: 'Nebraska Human Trafficking Hotline',
    number: '+18337575665',
    always: true,
  },
  'us-la-dcfs': {
    kind: 'children',
    region: 'LA',
    name: 'Louisiana child protection line',
    number: '+18554525437',
    always: true,
    notes: ['option4'],
  },
  'us-ca-cast': {
    kind: 'trafficking',
    region: 'CA',
    name: 'CAST Los Angeles',
    number: '+18885392373',
    always: true,
    notes: ['los-angeles'],
  },
  'us-ia-vscc': {
    kind: 'crisis',
    region: 'IA',
    name: 'Iowa Victim Service Call Center',
    number: '+18007701650',
    text: '20121',
    textWord: 'IOWAHELP',
    always: true,
  },
} as const satisfies Hotlines;

const US_EVIDENCE = {
  'us-nhth': {
    checked: '2026-11-22',
    sources: [
      {
        title: 'Report Trafficking | National Human Trafficking Hotline',
        url: 'https://humantraffickinghotline.org/en/report-trafficking',
      },
      {
        title:
          'What We Do | National Human Trafficking Hotline (pre-transition copy, says Polaris)',
        url: 'https://humantraffickinghotline.org/about-us/what-we-do',
      },
      {
        title: 'HHS/ACF press release: grant to Compass Connections to operate the Hotline',
        url: 'https://www.pubt.io/view/E63D3DEDE81EC79CD015B5F76CA741DD8592E87F',
        date: '2025-09-22',
      },
      {
        title: 'Compass Connections Takes the Lead (ND Human Trafficking Task Force)',
        url: 'https://www.ndhttf.org/blog/2025/12/19/compass-connections-takes-the-lead-what-you-need-to-know-about-the-new-national-human-trafficking-hotline-operator',
        date: '2025-12-19',
      },
      {
        title:
          'Anti-human trafficking group prepares for national hotline changes (Hawaii Public Radio)',
        url: 'https://www.hawaiipublicradio.org/local-news/2025-09-30/anti-human-trafficking-resource-group-prepares-for-national-hotline-changes',
        date: '2025-09-30',
      },
      {
        title: 'Spoofing of the National Human Trafficking Hotline (ACF OTIP)',
        url: 'https://www.acf.hhs.gov/otip/news/spoofing-national-human-trafficking-hotline',
        date: '2021-01-19',
      },
      {
        title: 'Announcing 24/7 Chat & Text (ACF OTIP)',
        url: 'https://www.acf.hhs.gov/otip/success-story/announcing-24-7-chat-text-national-human-trafficking-hotline',
        date: '2018-02-07',
      },
      {
        title:
          'National Human Trafficking Prevention Month highlights ongoing crisis (KQTV / News-Press NOW)',
        url: 'https://www.newspressnow.com/news/2026/01/07/national-human-trafficking-prevention-month-highlights-ongoing-crisis',
        date: '2026-01-07',
      },
      {
        title: 'How to Report Suspected Human Trafficking (US DOT)',
        url: 'https://www.transportation.gov/stop-human-trafficking/report',
      },
    ],
    remark:
      'Free. Phone: English, Spanish and 200+ languages through interpreters. Text and online contact: English and Spanish. No keyword is needed for the text line; print only 233733. Not the police and not immigration. A caller may stay anonymous; staff must report harm to a child or imminent danger, so never promise that nothing is shared. Do not print who operates it (changed in September 2025). It never cold-calls people for data or money. Link the home page, not the chat path.',
  },
  'us-911': {
    checked: '2026-11-22',
    sources: [
      {
        title: 'Report Trafficking | National Human Trafficking Hotline',
        url: 'https://humantraffickinghotline.org/en/report-trafficking',
      },
      {
        title: 'How to Report Suspected Human Trafficking (US DOT)',
        url: 'https://www.transportation.gov/stop-human-trafficking/report',
      },
      {
        title:
          'National Human Trafficking Prevention Month highlights ongoing crisis (KQTV / News-Press NOW)',
        url: 'https://www.newspressnow.com/news/2026/01/07/national-human-trafficking-prevention-month-highlights-ongoing-crisis',
        date: '2026-01-07',
      },
      {
        title: 'google/libphonenumber ShortNumberMetadata.xml, territory US, <emergency>',
        url: 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml',
        date: '2026-07-17',
      },
    ],
  },
  'us-ncmec': {
    checked: '2026-11-22',
    sources: [
      { title: 'CyberTipline FAQs (report.cybertip.org)', url: 'https://report.cybertip.org/faqs' },
      {
        title: 'Report Trafficking | National Human Trafficking Hotline',
        url: 'https://humantraffickinghotline.org/en/report-trafficking',
      },
      {
        title: 'Resources: Understanding Human Trafficking (OVC TTAC task force e-guide)',
        url: 'https://www.ovcttac.gov/taskforceguide/eguide/1-understanding-human-trafficking/resources-1-understanding-human-trafficking/',
      },
    ],
    remark: 'A child under 18 who is missing or sexually exploited, online or offline.',
  },
  'us-nrs': {
    checked: '2026-11-22',
    sources: [
      {
        title: 'About Us (nationalrunawaysafeline.org)',
        url: 'https://www.nationalrunawaysafeline.org/about-us',
      },
      { title: 'FAQ (1800runaway.org)', url: 'https://www.1800runaway.org/about-us/faq/' },
    ],
    remark: 'Young people who ran away or think of it.',
  },
  'us-ndvh': {
    checked: '2026-11-22',
    sources: [
      {
        title: 'Hotline answers 6 million contacts (Office for Victims of Crime)',
        url: 'https://ovc.ojp.gov/news/grantee-news/national-domestic-violence-hotline-answers-6-million-contacts',
        date: '2022-01-20',
      },
      {
        title: 'National Domestic Violence Hotline (Wikipedia)',
        url: 'https://en.wikipedia.org/wiki/National_Domestic_Violence_Hotline',
      },
    ],
  },
  'us-rainn': {
    checked: '2026-11-22',
    sources: [
      {
        title: 'National Sexual Assault Hotline (rainn.org)',
        url: 'https://rainn.org/get-help/national-sexual-assault-hotline',
      },
      {
        title: 'SMS for SOS (SPAN, US State Dept)',
        url: 'https://span.state.gov/social-development/sms-sos/20140901',
        date: '2014-09',
      },
    ],
  },
  'us-dol-whd': {
    checked: '2026-11-22',
    sources: [
      {
        title: 'Resources: Understanding Human Trafficking (OVC TTAC task force e-guide)',
        url: 'https://www.ovcttac.gov/taskforceguide/eguide/1-understanding-human-trafficking/resources-1-understanding-human-trafficking/',
      },
    ],
    remark: 'Unpaid wages and other work abuses short of trafficking. Opening hours not confirmed.',
  },
  'us-mo-mshp': {
    checked: '2026-11-22',
    sources: [
      {
        title:
          'National Human Trafficking Prevention Month highlights ongoing crisis (KQTV / News-Press NOW)',
        url: 'https://www.newspressnow.com/news/2026/01/07/national-human-trafficking-prevention-month-highlights-ongoing-crisis',
        date: '2026-01-07',
      },
      {
        title: 'Reporting an Emergency, Missouri boating handbook (boat-ed.com)',
        url: 'https://www.boat-ed.com/missouri/handbook/page/46/Reporting-an-Emergency/',
      },
      {
        title: 'Highway patrol out in force (Houston Herald)',
        url: 'https://houstonherald.com/2023/12/highway-patrol-out-in-force-as-holiday-travel-begins/',
        date: '2023-12-23',
      },
      {
        title: 'Heading to a Missouri lake? The number you need to know (FOX4 KC)',
        url: 'https://fox4kc.com/news/heading-to-a-missouri-lake-the-number-you-need-to-know/',
        date: '2023-05-26',
      },
      {
        title: '*55 gives drivers another emergency option (KFVS12)',
        url: 'http://www.kfvs12.com/story/6583437/55-gives-drivers-another-emergency-option/',
      },
    ],
    remark:
      'From a mobile phone in Missouri. The full number 1-800-525-5555 reaches it from any phone in Missouri (the same number serves Nebraska and Iowa by caller location: show it under Missouri only). Show 911 first.',
  },
  'us-ks-khp': {
    checked: '2026-11-22',
    sources: [
      {
        title: 'KHP ever vigilant across Kansas (KSAL)',
        url: 'https://www.ksal.com/khp-ever-vigilant-across-kansas/',
        date: '2025-05-21',
      },
      {
        title: 'Col. H. T. Jones, KHP superintendent (kansastransportation.blogspot.com)',
        url: 'https://kansastransportation.blogspot.com/2019/09/working-together-leads-to-safe-travel.html',
        date: '2019-09-26',
      },
    ],
    remark: 'From a mobile phone in Kansas. Show 911 first.',
  },
  'us-fl-ht': {
    checked: '2026-11-22',
    sources: [
      {
        title: 'FDLE observes Human Trafficking Awareness Day (fdle.state.fl.us)',
        url: 'https://www.fdle.state.fl.us/News/2023/January/FDLE-observes-Human-Trafficking-Awareness-Day,-rec',
        date: '2023-01-11',
      },
      {
        title: 'Human Trafficking (flhsmv.gov)',
        url: 'https://flhsmv.gov/safety-center/human-trafficking',
      },
      {
        title: 'AG Moody: state tipline (ABC Action News)',
        url: 'https://abcactionnews.com/news/state/ag-ashley-moody-floridas-state-human-trafficking-tipline-aims-to-get-criminals-behind-bars-quicker',
        date: '2024-05',
      },
    ],
    remark: 'Police tip line.',
  },
  'us-ga-ht': {
    checked: '2026-11-22',
    sources: [
      { title: 'Human Trafficking (law.georgia.gov)', url: 'https://law.georgia.gov/node/1866' },
      {
        title: 'Hotline launch (AJC)',
        url: 'https://www.ajc.com/news/georgias-first-lady-announces-hotline-for-fighting-human-trafficking/M44U2ERE3JHC5B6KW3X5XZUFRY/',
        date: '2020-09-30',
      },
    ],
  },
  'us-tn-ht': {
    checked: '2026-11-22',
    sources: [
      {
        title: 'Human Trafficking (tn.gov Health)',
        url: 'https://www.tn.gov/health/health-program-areas/fhw/human-trafficking.html',
        date: '2022',
      },
      {
        title: 'Victims (ithastostop.com, TBI)',
        url: 'https://ithastostop.com/how-to-help/victims/',
      },
      {
        title: 'Daily Post-Athenian',
        url: 'https://www.dailypostathenian.com/news/article_577c872a-ad5f-5be1-99f2-3ac893ff1b34.html',
        date: '2022-01-08',
      },
    ],
  },
  'us-mn-dayone': {
    checked: '2026-11-22',
    sources: [
      {
        title: 'Safe Harbor (mn.gov DHS)',
        url: 'https://mn.gov/dhs/people-we-serve/children-and-families/services/child-protection/programs-services/safe-harbor.jsp',
      },
      {
        title: 'Help Now (dayone.gocopilot.org)',
        url: 'http://dayone.gocopilot.org/domestic-violence/help-now',
      },
    ],
    remark: 'Domestic and sexual violence and trafficking. Not the police.',
  },
  'us-co-lcht': {
    checked: '2026-11-22',
    sources: [
      {
        title: 'Our Work (combathumantrafficking.org)',
        url: 'https://combathumantrafficking.org/about-lcht/our-work/',
      },
      {
        title: 'Day of action for 24/7 hotline (Denver7)',
        url: 'https://www.denver7.com/news/front-range/denver/laboratory-to-combat-human-trafficking-holding-day-of-action-to-raise-awareness-about-24-7-hotline',
        date: '2026-03-12',
      },
    ],
  },
  'us-oh-ht': {
    checked: '2026-11-22',
    sources: [
      {
        title: 'Human Trafficking Summit (ohioattorneygeneral.gov)',
        url: 'https://ohioattorneygeneral.gov/Human-Trafficking-Summit',
        date: '2024-08-07',
      },
      {
        title: 'AG Yost release (EIN Presswire)',
        url: 'https://www.einpresswire.com/article/747770943/new-human-trafficking-hotline-connects-public-s-tips-to-ohio-law-enforcement',
        date: '2024-09-30',
      },
    ],
    remark: 'Police tip line, not for emergencies.',
  },
  'us-ne-ht': {
    checked: '2026-11-22',
    sources: [
      {
        title: 'Human Trafficking (dhhs.ne.gov)',
        url: 'https://dhhs.ne.gov/Pages/Human-Trafficking.aspx',
        date: '2024',
      },
      {
        title: 'Nebraska launches hotline (KTIV)',
        url: 'https://www.ktiv.com/2022/10/13/nebraska-launches-new-human-trafficking-hotline/',
        date: '2022-10-13',
      },
    ],
    remark: 'Police tip line. People being trafficked are pointed to the national hotline.',
  },
  'us-la-dcfs': {
    checked: '2026-11-22',
    sources: [
      {
        title: 'State launches hotline (dcfs.louisiana.gov)',
        url: 'https://dcfs.louisiana.gov/news/state-launches-hotline-for-reporting-juvenile-sex-trafficking',
        date: '2023-01',
      },
      {
        title: 'January is Human Trafficking Awareness Month (WWL/Audacy)',
        url: 'https://www.audacy.com/wwl/news/local/january-is-human-trafficking-awareness-month',
      },
    ],
    remark: 'Children only, option 4.',
  },
  'us-ca-cast': {
    checked: '2026-11-22',
    sources: [
      { title: 'CAST news (castla.org)', url: 'https://www.castla.org/category/cast_news/' },
      {
        title: 'CalVCB blog',
        url: 'http://calvcb.blogspot.com/2014/01/the-scope-of-human-trafficking-in.html',
        date: '2014-01',
      },
    ],
    remark: 'Services for Los Angeles County.',
  },
  'us-ia-vscc': {
    checked: '2026-11-22',
    sources: [
      {
        title: 'Support & Resources (ibat.iowa.gov) - text code',
        url: 'https://ibat.iowa.gov/resources/support',
      },
      {
        title: 'Info & resources (lilamaeshouse.org) - phone and text',
        url: 'https://lilamaeshouse.org/info-resources',
      },
      {
        title: 'Iowa businesses (KSCJ) - phone',
        url: 'https://kscj.com/2023/01/05/iowa-businesses-work-to-prevent-human-trafficking/',
        date: '2023-01-05',
      },
    ],
  },
} satisfies EvidenceFor<typeof US>;

// Canada

const CA = {
  'ca-emergency': { kind: 'emergency', number: '911' },
  'ca-hotline': {
    kind: 'trafficking',
    name: 'Canadian Human Trafficking Hotline',
    number: '+18339001010',
    always: true,
    url: 'https://www.canadianhumantraffickinghotline.ca',
  },
} as const satisfies Hotlines;

const CA_EVIDENCE = {
  'ca-hotline': {
    checked: '2026-11-22',
    sources: [
      {
        title: 'FAQ (canadianhumantraffickinghotline.ca)',
        url: 'https://canadianhumantraffickinghotline.ca/faq',
      },
      { title: 'Who are we', url: 'https://canadianhumantraffickinghotline.ca/who-are-we' },
      {
        title: 'Hotline launched (Law Times)',
        url: 'https://lawtimesnews.com/practice-areas/human-rights/canada-wide-anti-human-trafficking-hotline-launched/263590',
        date: '2019',
      },
    ],
  },
  'ca-emergency': {
    checked: '2026-11-22',
    sources: [
      {
        title: 'google/libphonenumber ShortNumberMetadata.xml, territory CA, <emergency>',
        url: 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml',
        date: '2026-07-17',
      },
      {
        title: 'Web chat page (canadianhumantraffickinghotline.ca): 911',
        url: 'https://www.canadianhumantraffickinghotline.ca/chat/',
      },
    ],
  },
} satisfies EvidenceFor<typeof CA>;

// United Kingdom

const GB = {
  'gb-emergency': { kind: 'emergency', number: '999' },
  'gb-unseen': {
    kind: 'trafficking',
    name: 'Modern Slavery & Exploitation Helpline (Unseen)',
    number: '+448000121700',
    url: 'https://www.modernslaveryhelpline.org',
  },
  'gb-salvationarmy': {
    kind: 'trafficking',
    name: 'Salvation Army modern slavery referral helpline',
    number: '+448008083733',
    always: true,
    url: 'https://www.salvationarmy.org.uk/modern-slavery',
    notes: ['england-wales'],
  },
} as const satisfies Hotlines;

const GB_EVIDENCE = {
  'gb-unseen': {
    checked: '2026-11-22',
    sources: [
      {
        title: 'Modern Slavery & Exploitation Helpline (modernslaveryhelpline.org)',
        url: 'http://www.Modernslaveryhelpline.org',
      },
      {
        title: 'FAQs for potential victims (unseenuk.org)',
        url: 'https://www.unseenuk.org/faqs-potential-victims/',
      },
      {
        title: 'Anti-Slavery: spot the signs (Nottinghamshire SAB)',
        url: 'https://nsab.nottinghamshire.gov.uk/nsab/news/anti-slavery-spot-the-signs',
        date: '2023-11-15',
      },
    ],
    remark: 'Do not print opening hours: sources disagree.',
  },
  'gb-salvationarmy': {
    checked: '2026-11-22',
    sources: [
      {
        title: 'Supporting survivors (salvationarmy.org.uk)',
        url: 'https://www.salvationarmy.org.uk/modern-slavery/supporting-survivors',
      },
      {
        title: 'Modern Slavery Referral Number (cityhearts.global)',
        url: 'https://cityhearts.global/modern-slavery-referral-number',
        date: '2021-01',
      },
    ],
    remark: 'England and Wales.',
  },
  'gb-emergency': {
    checked: '2026-11-22',
    sources: [
      {
        title: 'google/libphonenumber ShortNumberMetadata.xml, territory GB, <emergency>',
        url: 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml',
        date: '2026-07-17',
      },
      {
        title: 'Nottinghamshire SAB: 999',
        url: 'https://nsab.nottinghamshire.gov.uk/nsab/news/anti-slavery-spot-the-signs',
        date: '2023-11-15',
      },
    ],
  },
} satisfies EvidenceFor<typeof GB>;

// Ireland

const IE = {
  'ie-emergency': { kind: 'emergency', number: '112' },
  'ie-garda': {
    kind: 'police',
    name: 'Garda Confidential Line',
    number: '1800666111',
    url: 'https://www.garda.ie',
  },
} as const satisfies Hotlines;

const IE_EVIDENCE = {
  'ie-garda': {
    checked: '2026-11-22',
    sources: [
      {
        title: 'World Day against Trafficking in Persons (garda.ie)',
        url: 'https://www.garda.ie/en/about-us/our-departments/office-of-corporate-communications/news-media/news-archive/world-day-against-trafficking-in-persons-30-7-20.html',
        date: '2020-07-30',
      },
      {
        title: 'Report Trafficking (Ruhama copy)',
        url: 'https://ruhama-o3pw.vercel.app/get-help/report-trafficking',
      },
    ],
    remark: 'Police. Opening hours not confirmed.',
  },
  'ie-emergency': {
    checked: '2026-11-22',
    sources: [
      {
        title: 'google/libphonenumber ShortNumberMetadata.xml, territory IE, <emergency>',
        url: 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml',
        date: '2026-07-17',
      },
      { title: 'Ruhama: 999', url: 'https://ruhama-o3pw.vercel.app/get-help/report-trafficking' },
    ],
  },
} satisfies EvidenceFor<typeof IE>;

// New Zealand

const NZ = {
  'nz-emergency': { kind: 'emergency', number: '111' },
  'nz-police': {
    kind: 'police-service',
    name: 'New Zealand Police (non-emergency)',
    number: '105',
    url: 'https://www.police.govt.nz',
    notes: ['police', 'not-emergency'],
  },
} as const satisfies Hotlines;

const NZ_EVIDENCE = {
  'nz-police': {
    checked: '2026-11-22',
    sources: [
      {
        title: 'Protect temporary migrant workers (mbie.govt.nz)',
        url: 'https://www.mbie.govt.nz/immigration-and-tourism/immigration/temporary-migrant-worker-exploitation-review/protect/',
      },
      {
        title: '#EndHumanTrafficking (anglicanmovement.nz)',
        url: 'https://anglicanmovement.nz/endhumantrafficking',
      },
    ],
    remark: 'Police, for anything that is not an emergency.',
  },
  'nz-emergency': {
    checked: '2026-11-22',
    sources: [
      {
        title: 'google/libphonenumber ShortNumberMetadata.xml, territory NZ, <emergency>',
        url: 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml',
        date: '2026-07-17',
      },
      {
        title: 'employment.govt.nz: call 111',
        url: 'https://www.employment.govt.nz/resolving-problems/types-of-problems/migrant-exploitation/',
      },
    ],
  },
} satisfies EvidenceFor<typeof NZ>;

// Mexico

const MX = {
  'mx-emergency': { kind: 'emergency', number: '911' },
  'mx-lnctp': {
    kind: 'trafficking',
    name: 'Línea y Chat Nacional contra la Trata de Personas',
    lang: 'es',
    number: '+528005533000',
    always: true,
    url: 'https://consejociudadanomx.org',
    notes: ['whatsapp'],
  },
} as const satisfies Hotlines;

const MX_EVIDENCE = {
  'mx-lnctp': {
    checked: '2026-11-22',
    sources: [
      {
        title: 'Un chat para denunciar la trata (24 Horas)',
        url: 'https://www.24-horas.mx/2021/03/16/un-chat-para-denunciar-la-trata-de-personas/',
        date: '2021-03-16',
      },
      { title: 'Diario Basta', url: 'https://diariobasta.com/?p=257075', date: '2023-08' },
    ],
    remark: 'The same number takes WhatsApp messages.',
  },
  'mx-emergency': {
    checked: '2026-11-22',
    sources: [
      {
        title: 'google/libphonenumber ShortNumberMetadata.xml, territory MX, <emergency>',
        url: 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml',
        date: '2026-07-17',
      },
    ],
  },
} satisfies EvidenceFor<typeof MX>;

// Germany

const DE = {
  'de-emergency': { kind: 'emergency', number: '112' },
  'de-hilfetelefon': {
    kind: 'women',
    name: 'Hilfetelefon „Gewalt gegen Frauen“',
    lang: 'de',
    number: '116016',
    always: true,
    url: 'https://www.hilfetelefon.de',
  },
} as const satisfies Hotlines;

const DE_EVIDENCE = {
  'de-hilfetelefon': {
    checked: '2026-11-22',
    sources: [
      {
        title: 'Angebot im Überblick (hilfetelefon.de)',
        url: 'https://www.hilfetelefon.de/das-hilfetelefon/angebot-im-ueberblick.html',
      },
      {
        title: 'Zehn Jahre (bmfsfj.de)',
        url: 'https://bmfsfj.de/bmfsfj/aktuelles/alle-meldungen/zehn-jahre-schnelle-und-kompetente-unterstuetzung-fuer-frauen-in-not-226264',
        date: '2023-06-01',
      },
      {
        title: 'Digitales Angebot unterstützt Betroffene von Menschenhandel (BMBFSFJ)',
        url: 'https://www.pubt.io/view/E61C4846C5497936097A81C8159C9FDD2A7F2A3C',
        date: '2026-01-16',
      },
    ],
    remark:
      'For women who suffer any violence, trafficking included. Germany has no separate round-the-clock trafficking line.',
  },
  'de-emergency': {
    checked: '2026-11-22',
    sources: [
      {
        title: 'google/libphonenumber ShortNumberMetadata.xml, territory DE, <emergency>',
        url: 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml',
        date: '2026-07-17',
      },
    ],
  },
} satisfies EvidenceFor<typeof DE>;

// Netherlands

const NL = {
  'nl-emergency': { kind: 'emergency', number: '112' },
  'nl-comensha': {
    kind: 'trafficking',
    name: 'CoMensha',
    lang: 'nl',
    number: '+31334481186',
    url: 'https://www.comensha.nl',
    hours: { days: [1, 5], times: [9, 17] },
  },
} as const satisfies Hotlines;

const NL_EVIDENCE = {
  'nl-comensha': {
    checked: '2026-11-22',
    sources: [
      {
        title: 'CoMensha (wegwijzermensenhandel.nl, government site)',
        url: 'https://www.wegwijzermensenhandel.nl/zorgcoordinatoren/coordinatoren/comensha',
      },
      {
        title: 'CoMensha pilot 24/7 (comensha.nl)',
        url: 'https://www.comensha.nl/actualiteiten/item/comensha-24-7-bereikbaar/',
      },
    ],
    remark: 'Monday to Friday, 9 to 17.',
  },
  'nl-emergency': {
    checked: '2026-11-22',
    sources: [
      {
        title: 'google/libphonenumber ShortNumberMetadata.xml, territory NL, <emergency>',
        url: 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml',
        date: '2026-07-17',
      },
      {
        title: 'wegwijzermensenhandel.nl: 112',
        url: 'https://www.wegwijzermensenhandel.nl/signaleren-van-mensenhandel/melden-van-mensenhandel',
      },
    ],
  },
} satisfies EvidenceFor<typeof NL>;

// Spain

const ES = {
  'es-emergency': { kind: 'emergency', number: '112' },
  'es-policia': {
    kind: 'police',
    name: 'Policía Nacional: trata de seres humanos',
    lang: 'es',
    number: '900105090',
    always: true,
    free: true,
    url: 'https://www.policia.es',
  },
} as const satisfies Hotlines;

const ES_EVIDENCE = {
  'es-policia': {
    checked: '2026-11-22',
    sources: [
      {
        title: "'No nací para esto' (Diario de León)",
        url: 'https://www.diariodeleon.es/internacional/251216/2069640/naci-esto-campana-policia-prevenir-explotacion-trata-mujeres-colombianas.html',
        date: '2025-12-16',
      },
      {
        title: 'Policía Nacional release (notasdeprensa.es)',
        url: 'https://notasdeprensa.es/1081536/902-detenidos-y-354-victimas-liberadas-durante',
        date: '2014-05-28',
      },
    ],
    remark: 'Police. Free, not shown on the phone bill.',
  },
  'es-emergency': {
    checked: '2026-11-22',
    sources: [
      {
        title: 'google/libphonenumber ShortNumberMetadata.xml, territory ES, <emergency>',
        url: 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml',
        date: '2026-07-17',
      },
    ],
  },
} satisfies EvidenceFor<typeof ES>;

// Italy

const IT = {
  'it-emergency': { kind: 'emergency', number: '112' },
  'it-antitratta': {
    kind: 'trafficking',
    name: 'Numero Verde Antitratta',
    lang: 'it',
    number: '800290290',
    always: true,
    free: true,
    anonymous: true,
    url: 'https://www.osservatoriointerventitratta.it',
  },
} as const satisfies Hotlines;

const IT_EVIDENCE = {
  'it-antitratta': {
    checked: '2026-11-22',
    sources: [
      {
        title: 'Numero verde Antitratta (pariopportunita.gov.it)',
        url: 'https://www.pariopportunita.gov.it/it/politiche-e-attivita/tratta-degli-esseri-umani-e-grave-sfruttamento/numero-verde-antitratta/',
        date: '2022 or later',
      },
      {
        title: 'No Tratta (womenews.net)',
        url: 'https://womenews.net/il-numero-verde-antitratta-del-dipartimento-per-le-pari-opportunita-al-centro-della-nuova-campagna-di-informazione-no-tratta',
      },
    ],
    remark: 'Free, anonymous.',
  },
  'it-emergency': {
    checked: '2026-11-22',
    sources: [
      {
        title: 'google/libphonenumber ShortNumberMetadata.xml, territory IT, <emergency>',
        url: 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml',
        date: '2026-07-17',
      },
    ],
  },
} satisfies EvidenceFor<typeof IT>;

// South Africa

const ZA = {
  'za-emergency': { kind: 'emergency', number: '112', notes: ['za-police'] },
  'za-hotline': {
    kind: 'trafficking',
    name: 'National Human Trafficking Hotline',
    number: '+27800222777',
    always: true,
    url: 'https://0800222777.org.za',
  },
} as const satisfies Hotlines;

const ZA_EVIDENCE = {
  'za-hotline': {
    checked: '2026-11-22',
    sources: [
      { title: '0800222777.org.za', url: 'https://0800222777.org.za' },
      {
        title: 'I suspect human trafficking (nfn.org.za)',
        url: 'https://nfn.org.za/faqs/i-suspect-human-trafficking-who-do-i-contact/',
      },
      {
        title: 'Where to report (The South African)',
        url: 'https://thesouthafrican.com/south-africa/human-trafficking-where-to-report-when-you-suspect-19-october-2023',
        date: '2023-10-19',
      },
    ],
  },
  'za-emergency': {
    checked: '2026-11-22',
    sources: [
      {
        title: 'google/libphonenumber ShortNumberMetadata.xml, territory ZA, <emergency>',
        url: 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml',
        date: '2026-07-17',
      },
    ],
    remark: '112 from a mobile phone; 10111 is the police.',
  },
} satisfies EvidenceFor<typeof ZA>;

// India

const IN = {
  'in-emergency': { kind: 'emergency', number: '112' },
  'in-1098': {
    kind: 'children',
    name: 'Childline',
    number: '1098',
    always: true,
    notes: ['adults-emergency'],
  },
} as const satisfies Hotlines;

const IN_EVIDENCE = {
  'in-1098': {
    checked: '2026-11-22',
    sources: [
      {
        title: 'Childline India (Wikipedia)',
        url: 'https://en.wikipedia.org/wiki/Childline_India',
      },
      {
        title: "Women's and child safety (visitnilgiris.org)",
        url: 'https://visitnilgiris.org/en/rights/women-child-safety',
      },
      {
        title: 'Will 112 pick up where Childline is leaving? (Deccan Herald)',
        url: 'https://deccanherald.com./amp/story/specials%2Fwill-112-pick-up-where-childline-is-leaving-1226716.html',
        date: '2023',
      },
    ],
    remark: 'Children. India has no separate national line for adults: 112.',
  },
  'in-emergency': {
    checked: '2026-11-22',
    sources: [
      {
        title: 'google/libphonenumber ShortNumberMetadata.xml, territory IN, <emergency>',
        url: 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml',
        date: '2026-07-17',
      },
      {
        title: 'visitnilgiris.org: 112',
        url: 'https://visitnilgiris.org/en/rights/women-child-safety',
      },
    ],
  },
} satisfies EvidenceFor<typeof IN>;

// Philippines

const PH = {
  'ph-emergency': { kind: 'emergency', number: '911' },
  'ph-1343': {
    kind: 'trafficking',
    name: '1343 Actionline Against Human Trafficking',
    number: '1343',
    always: true,
    url: 'https://1343actionline.ph',
    notes: ['metro-manila'],
  },
} as const satisfies Hotlines;

const PH_EVIDENCE = {
  'ph-1343': {
    checked: '2026-11-22',
    sources: [
      {
        title: '1343actionline.ph',
        url: 'https://1343actionline.ph/978-iacat-cites-unanimous-approval-of-expanded-anti-trafficking-bill',
      },
      {
        title: 'CFO on 1343 (RMN)',
        url: 'https://rmn.ph/%F0%9D%97%95%F0%9D%97%94%F0%9D%97%AA%F0%9D%97%94%F0%9D%97%A7-%F0%9D%97%A7%F0%9D%97%94%F0%9D%97%AA%F0%9D%97%94%F0%9D%97%9A-%F0%9D%97%A1%F0%9D%97%94-%F0%9D%97%A1%F0%9D%97%94%F0%9D%97%A7%F0%9D%97%94',
      },
    ],
    remark: 'From outside Metro Manila: (02) 1343.',
  },
  'ph-emergency': {
    checked: '2026-11-22',
    sources: [
      {
        title: 'google/libphonenumber ShortNumberMetadata.xml, territory PH, <emergency>',
        url: 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml',
        date: '2026-07-17',
      },
    ],
  },
} satisfies EvidenceFor<typeof PH>;

// Brazil

const BR = {
  'br-emergency': { kind: 'emergency', number: '190', notes: ['police'] },
  'br-disque100': {
    kind: 'human-rights',
    name: 'Disque 100 – Direitos Humanos',
    lang: 'pt',
    number: '100',
    always: true,
    free: true,
    anonymous: true,
    notes: ['women-180'],
  },
} as const satisfies Hotlines;

const BR_EVIDENCE = {
  'br-disque100': {
    checked: '2026-11-22',
    sources: [
      {
        title: 'Dia do Enfrentamento ao Tráfico (O Estado, quoting the ministry)',
        url: 'https://oestadoonline.com.br/cotidiano/dia-do-enfrentamento-ao-trafico-de-pessoas-e-celebrado-hoje',
        date: '2020-07-30',
      },
      {
        title: 'Atendentes do Disque 100 e Ligue 180 recebem capacitação',
        url: 'https://ampost.com.br/brasil/atendentes-do-disque-100-e-ligue-180-recebem-capacitacao-contra-trafico-de-pessoas-e-trabalho-escravo/',
        date: '2025-09-11',
      },
    ],
    remark: 'Free, anonymous. Women may also call 180.',
  },
  'br-emergency': {
    checked: '2026-11-22',
    sources: [
      {
        title: 'google/libphonenumber ShortNumberMetadata.xml, territory BR, <emergency>',
        url: 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml',
        date: '2026-07-17',
      },
    ],
    remark: 'Police.',
  },
} satisfies EvidenceFor<typeof BR>;

// Argentina

const AR = {
  'ar-emergency': { kind: 'emergency', number: '911' },
  'ar-145': {
    kind: 'trafficking',
    name: 'Línea 145',
    lang: 'es',
    number: '145',
    always: true,
    free: true,
    anonymous: true,
  },
} as const satisfies Hotlines;

const AR_EVIDENCE = {
  'ar-145': {
    checked: '2026-11-22',
    sources: [
      {
        title: 'Estudio sobre datos de la Línea 145 (datos.jus.gob.ar)',
        url: 'http://datos.jus.gob.ar/blog/estudio-sobre-datos-de-la-linea-145',
      },
      {
        title: 'Rescataron a una joven (Río Negro)',
        url: 'https://www.rionegro.com.ar/sociedad/rescataron-a-una-joven-victima-de-trata-en-cinco-saltos-la-denuncia-llego-a-la-linea-145-y-activo-el-operativo-4284473/',
        date: '2025-09-03',
      },
    ],
    remark: 'Free, anonymous.',
  },
  'ar-emergency': {
    checked: '2026-11-22',
    sources: [
      {
        title: 'google/libphonenumber ShortNumberMetadata.xml, territory AR, <emergency>',
        url: 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml',
        date: '2026-07-17',
      },
    ],
  },
} satisfies EvidenceFor<typeof AR>;

// Peru

const PE = {
  'pe-emergency': { kind: 'emergency', number: '105', notes: ['police'] },
  'pe-1818': {
    kind: 'trafficking',
    name: 'Línea 1818',
    lang: 'es',
    number: '1818',
    notes: ['option1'],
  },
} as const satisfies Hotlines;

const PE_EVIDENCE = {
  'pe-1818': {
    checked: '2026-11-22',
    sources: [
      {
        title: 'La República',
        url: 'https://larepublica.pe/amp/impresa/sociedad/845658-casos-de-victimas-de-trata-captadas-por-redes-sociales-aumento-en-90-por-ciento',
        date: '2017',
      },
      {
        title: 'Mininter: casos pueden ser denunciados a la línea 1818 (Ideeleradio)',
        url: 'https://www.ideeleradio.pe/el-peru-no-trata/mininter-casos-de-trata-de-personas-pueden-ser-denunciados-a-traves-de-la-linea-1818/',
      },
      {
        title: 'Encuesta (entornointeligente)',
        url: 'https://www.entornointeligente.com/difunden-encuesta-sobre-percepcin-de-la-lucha-contra-la-trata-de-personas/',
        date: '2022-09',
      },
    ],
    remark: 'Option 1. Opening hours not confirmed.',
  },
  'pe-emergency': {
    checked: '2026-11-22',
    sources: [
      {
        title: 'google/libphonenumber ShortNumberMetadata.xml, territory PE, <emergency>',
        url: 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml',
        date: '2026-07-17',
      },
    ],
    remark: 'Police.',
  },
} satisfies EvidenceFor<typeof PE>;

/** Every listed country by its ISO 3166-1 code. */
export const countries = {
  US,
  CA,
  GB,
  IE,
  NZ,
  MX,
  DE,
  NL,
  ES,
  IT,
  ZA,
  IN,
  PH,
  BR,
  AR,
  PE,
} satisfies Record<string, Hotlines>;

export const evidence = {
  ...US_EVIDENCE,
  ...CA_EVIDENCE,
  ...GB_EVIDENCE,
  ...IE_EVIDENCE,
  ...NZ_EVIDENCE,
  ...MX_EVIDENCE,
  ...DE_EVIDENCE,
  ...NL_EVIDENCE,
  ...ES_EVIDENCE,
  ...IT_EVIDENCE,
  ...ZA_EVIDENCE,
  ...IN_EVIDENCE,
  ...PH_EVIDENCE,
  ...BR_EVIDENCE,
  ...AR_EVIDENCE,
  ...PE_EVIDENCE,
};
