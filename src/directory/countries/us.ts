import type { Country } from '../types.js';

/** United States */
export const US: Country = {
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
    evidence: {
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
  },
  'us-911': {
    kind: 'emergency',
    number: '911',
    evidence: {
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
  },
  'us-ncmec': {
    kind: 'children',
    name: 'National Center for Missing & Exploited Children / CyberTipline',
    number: '+18008435678',
    always: true,
    url: 'https://report.cybertip.org',
    evidence: {
      checked: '2026-11-22',
      sources: [
        {
          title: 'CyberTipline FAQs (report.cybertip.org)',
          url: 'https://report.cybertip.org/faqs',
        },
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
  },
  'us-nrs': {
    kind: 'youth',
    name: 'National Runaway Safeline',
    number: '+18007862929',
    always: true,
    url: 'https://www.1800runaway.org',
    evidence: {
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
    evidence: {
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
  },
  'us-rainn': {
    kind: 'sexual-assault',
    name: 'National Sexual Assault Hotline (RAINN)',
    number: '+18006564673',
    always: true,
    url: 'https://rainn.org',
    evidence: {
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
  },
  'us-dol-whd': {
    kind: 'work-rights',
    name: 'US Dept of Labor, Wage and Hour Division',
    number: '+18664879243',
    url: 'https://www.dol.gov/agencies/whd',
    evidence: {
      checked: '2026-11-22',
      sources: [
        {
          title: 'Resources: Understanding Human Trafficking (OVC TTAC task force e-guide)',
          url: 'https://www.ovcttac.gov/taskforceguide/eguide/1-understanding-human-trafficking/resources-1-understanding-human-trafficking/',
        },
      ],
      remark:
        'Unpaid wages and other work abuses short of trafficking. Opening hours not confirmed.',
    },
  },
  'us-stronghearts': {
    kind: 'domestic-violence',
    name: 'StrongHearts Native Helpline',
    number: '+18447628483',
    url: 'https://stronghearts.me',
    notes: ['native-americans'],
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title: 'StrongHearts embraces Blue Campaign partnership (stronghearts.me)',
          url: 'https://stronghearts.me/press-releases/stronghearts-embraces-blue-campaign-partnership',
          date: '2023',
          quote: 'Call 1-844-762-8483 / 7NATIVE / Or Text 24/7',
        },
        {
          title:
            'January Is National Slavery and Human Trafficking Prevention Month (stronghearts.me)',
          url: 'https://stronghearts.me/press-releases/january-is-national-slavery-and-human-trafficking-prevention',
          quote:
            'Call 1-844-762-8483 Or Text 24/7 … Your information will be kept anonymous and confidential.',
        },
        {
          title: 'Free domestic violence helpline (Native News Online)',
          url: 'https://nativenewsonline.net/sponsored-content/stronghearts-native-helpline-is-a-free-domestic-violence-helpline',
          quote: 'For those wanting to talk, they may call 1-844-762-8483.',
        },
      ],
      remark:
        'For the whole country. By and for Native Americans and Alaska Natives; domestic, dating and sexual violence. Letters: 844-7NATIVE. Day and night stands beside the text service only, and no page says that its number is the same: voice only.',
    },
  },
  'us-mo-mshp': {
    kind: 'patrol',
    region: 'MO',
    name: 'Missouri State Highway Patrol',
    number: '+18005255555',
    code: '*55',
    url: 'https://www.mshp.dps.missouri.gov',
    evidence: {
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
        {
          title: 'Human Trafficking (apps.mshp.dps.mo.gov)',
          url: 'https://apps.mshp.dps.mo.gov/MSHPWeb/PatrolDivisions/DDCC/Units/SpecialVictimsUnit/htInfo.html',
          quote: 'Report Suspected Human Trafficking to 1-888-373-7888.',
        },
        {
          title: 'Changes made to how human trafficking is reported (KAIT)',
          url: 'https://www.kait8.com/2020/08/20/changes-made-how-human-trafficking-is-reported-mo/',
          date: '2020-08-20',
          quote:
            'Calls made to the Missouri-specific hotline will redirect to the National Human Trafficking Hotline.',
        },
        {
          title: 'KSN',
          url: 'https://www.ksn.com/news/local/how-the-kansas-highway-patrol-and-4-surrounding-states-are-working-to-make-sure-your-thanksgiving-travel-is-safe/',
          quote: 'Missouri MoDOT Traveler Information Map *55',
        },
        {
          title: 'dps.texas.gov',
          url: 'https://www.dps.texas.gov/director_staff/public_information/strandedmotoristhotline.htm',
          quote: 'The number, 800-525-5555, is printed on the back of all Texas driver licenses',
        },
      ],
      remark:
        'From a mobile phone in Missouri. The full number 1-800-525-5555 reaches it from any phone in Missouri (the same number serves Nebraska and Iowa by caller location: show it under Missouri only). Show 911 first.',
    },
  },
  'us-ks-khp': {
    kind: 'patrol',
    region: 'KS',
    name: 'Kansas Highway Patrol',
    code: '*47',
    evidence: {
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
        {
          title: 'Kansas AG release 2022-01-11',
          url: 'https://www.einpresswire.com/article/560395211/ag-derek-schmidt-announces-partnership-with-rotary-to-combat-human-trafficking',
          date: '2022-01-11',
          quote: 'The hotline number is 1-888-373-7888.',
        },
        {
          title: 'KHP ever vigilant (KSAL)',
          url: 'https://www.ksal.com/khp-ever-vigilant-across-kansas/',
          date: '2025-05-21',
          quote:
            'calling *47 to report an immediate problem … Call *KTA (*582) to report an immediate problem on the Kansas Turnpike. For an EMERGENCY: Call 911.',
        },
        {
          title: 'Thanksgiving (KSN, KHP release)',
          url: 'https://www.ksn.com/news/local/how-the-kansas-highway-patrol-and-4-surrounding-states-are-working-to-make-sure-your-thanksgiving-travel-is-safe/',
          quote: 'Kansas KanDrive *47 / Missouri *55 / Nebraska *55 / Iowa *55 / Arkansas *55',
        },
        {
          title: 'Col. Herman T. Jones',
          url: 'http://kansastransportation.blogspot.com/2019/09/working-together-leads-to-safe-travel.html',
          date: '2019-09-26',
          quote: 'Dial *47 (KHP) or *582 (KTA)',
        },
      ],
      remark: 'From a mobile phone in Kansas. Show 911 first.',
    },
  },
  'us-fl-ht': {
    kind: 'police',
    region: 'FL',
    name: 'Florida human trafficking tip line',
    number: '+18553527233',
    evidence: {
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
        {
          title: 'Florida announces new signs (WOKV)',
          url: 'https://www.wokv.com/news/local/florida-announces-new-signs-hefty-rewards-combat-human-trafficking/XJLWI3L3HJGR5CFMTITRS3UHUE/',
          date: '2025-03-26 on page; text is of January',
          quote: 'The number, 1 (855) FLA-SAFE, was launched last year',
        },
        {
          title: 'FDLE',
          url: 'https://www.fdle.state.fl.us/News/2023/January/FDLE-observes-Human-Trafficking-Awareness-Day,-rec',
          date: '2023-01-11',
          quote: 'Florida’s See Something, Say Something hotline at 1-855 FLA-SAFE (855-352-7233)',
        },
      ],
      remark: 'Police tip line.',
    },
  },
  'us-ga-ht': {
    kind: 'trafficking',
    region: 'GA',
    name: 'Georgia Human Trafficking Hotline',
    number: '+18663634842',
    always: true,
    evidence: {
      checked: '2026-11-22',
      sources: [
        { title: 'Human Trafficking (law.georgia.gov)', url: 'https://law.georgia.gov/node/1866' },
        {
          title: 'Hotline launch (AJC)',
          url: 'https://www.ajc.com/news/georgias-first-lady-announces-hotline-for-fighting-human-trafficking/M44U2ERE3JHC5B6KW3X5XZUFRY/',
          date: '2020-09-30',
        },
        {
          title: 'Human Trafficking (law.georgia.gov)',
          url: 'https://law.georgia.gov/node/1866',
          date: '2025 or later',
          quote: 'call the Statewide 24-Hour Human Trafficking Hotline at (866) 363-4842.',
        },
        {
          title: 'Hotline launch (11Alive)',
          url: 'https://11alive.com/article/news/crime/georgias-first-lady-marty-kemp-joins-with-state-agency-to-launch-human-trafficking-hotline/85-3d74e6bf-51db-4808-a141-02de33dce81a',
          date: '2020-09-30',
          quote:
            'call the statewide hotline at 1-866-ENDHTGA. Trained law enforcement agents, advocates, and first responders are available 24/7',
        },
      ],
    },
  },
  'us-tn-ht': {
    kind: 'trafficking',
    region: 'TN',
    name: 'Tennessee Human Trafficking Hotline',
    number: '+18555586484',
    always: true,
    evidence: {
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
        {
          title: 'stopsextraffickingintn.com',
          url: 'https://stopsextraffickingintn.com/act.html',
          quote: 'Trafficking Hotline: 1-855-55-TNHTH (1-855-558-6484)',
        },
        {
          title: 'tn.gov/tbi',
          url: 'https://www.tn.gov/tbi/crime-issues/redirect---crime-issues.html',
          quote: 'Call the Tennessee Human Trafficking Hotline at 1-855-55-TNHTH.',
        },
      ],
    },
  },
  'us-mn-dayone': {
    kind: 'violence',
    region: 'MN',
    name: 'Minnesota Day One Crisis Line',
    number: '+18662231111',
    text: '+16123999995',
    always: true,
    evidence: {
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
        {
          title: 'Human Trafficking (dps.mn.gov, BCA)',
          url: 'https://dps.mn.gov/divisions/bca/bca-divisions/investigations/Pages/human-trafficking-investigations.aspx',
          quote:
            'The Day One Crisis Line can assist victim survivors in locating resources across Minnesota, 1-866-223-1111.',
        },
      ],
      remark: 'Domestic and sexual violence and trafficking. Not the police.',
    },
  },
  'us-co-lcht': {
    kind: 'trafficking',
    region: 'CO',
    name: 'Colorado Human Trafficking Hotline',
    number: '+18664555075',
    text: '+17209999724',
    always: true,
    evidence: {
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
  },
  'us-oh-ht': {
    kind: 'police',
    region: 'OH',
    name: 'Ohio Human Trafficking Hotline',
    number: '+18443636448',
    always: true,
    notes: ['not-emergency'],
    evidence: {
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
        {
          title: 'New hotline connects tips (AG release)',
          url: 'https://www.einpresswire.com/article/747770943/new-human-trafficking-hotline-connects-public-s-tips-to-ohio-law-enforcement',
          date: '2024-09-30',
          quote:
            '844-END-OHHT (844-363-6448) … operated 24/7 by the Ohio Bureau of Criminal Investigation',
        },
        {
          title: 'AG Yost launches app',
          url: 'https://www.einpresswire.com/article/781807721/ag-yost-launches-app-introduces-other-ways-to-report-signs-of-human-trafficking',
          date: '2025',
          quote: 'operated 24/7 by the Ohio Bureau of Criminal Investigation',
        },
      ],
      remark: 'Police tip line, not for emergencies.',
    },
  },
  'us-ne-ht': {
    kind: 'police',
    region: 'NE',
    name: 'Nebraska Human Trafficking Hotline',
    number: '+18337575665',
    always: true,
    evidence: {
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
        {
          title: 'AG Hilgers release',
          url: 'https://www.einpresswire.com/article/680623809/ag-hilgers-and-officials-recognize-human-trafficking-awareness-month-and-release-report',
          date: '2024-01-11',
          quote:
            'Calls to the hotline are reviewed by a team consisting of local, state, and federal investigators.',
        },
        {
          title: 'Human Trafficking (dhhs.ne.gov)',
          url: 'https://dhhs.ne.gov/Pages/Human-Trafficking.aspx',
          date: '2024',
          quote: 'Nebraska Human Trafficking Hotline 1-833-PLS-LOOK (1-833-757-5665).',
        },
        {
          title: 'KTIV',
          url: 'https://www.ktiv.com/2022/10/13/nebraska-launches-new-human-trafficking-hotline/',
          date: '2022-10-13',
          quote: 'can be reached 24 hours per day at 833-PLS-LOOK (833-757-5665)',
        },
      ],
      remark: 'Police tip line. People being trafficked are pointed to the national hotline.',
    },
  },
  'us-la-dcfs': {
    kind: 'children',
    region: 'LA',
    name: 'Louisiana child protection line',
    number: '+18554525437',
    always: true,
    notes: ['option4'],
    evidence: {
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
        {
          title: 'Juvenile Sex Trafficking (dcfs.louisiana.gov)',
          url: 'https://www.dcfs.louisiana.gov/page/juvenile-sex-trafficking',
          quote:
            '1-855-4LA-KIDS (1-855-452-5437), then select option #4. The hotline is toll-free, 24 hours a day, 7 days a week.',
        },
      ],
      remark: 'Children only, option 4.',
    },
  },
  'us-ca-cast': {
    kind: 'trafficking',
    region: 'CA',
    name: 'CAST Los Angeles',
    number: '+18885392373',
    always: true,
    notes: ['los-angeles'],
    evidence: {
      checked: '2026-11-22',
      sources: [
        { title: 'CAST news (castla.org)', url: 'https://www.castla.org/category/cast_news/' },
        {
          title: 'CalVCB blog',
          url: 'http://calvcb.blogspot.com/2014/01/the-scope-of-human-trafficking-in.html',
          date: '2014-01',
        },
        {
          title: 'castla.org',
          url: 'http://castla.org/news',
          quote: 'NEED HELP? Call CAST’s 24-Hour Hotline 888-KEY-2-FREE (888-539-2373)',
        },
      ],
      remark: 'Services for Los Angeles County.',
    },
  },
  'us-ia-vscc': {
    kind: 'crisis',
    region: 'IA',
    name: 'Iowa Victim Service Call Center',
    number: '+18007701650',
    text: '20121',
    textWord: 'IOWAHELP',
    always: true,
    evidence: {
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
        {
          title: 'End slavery (iowadot.gov)',
          url: 'https://iowadot.gov/endslavery/',
          quote: 'Iowa Hotline: 800-770-1650 or text IOWAHELP to 20121',
        },
      ],
    },
  },
  'us-al-ag': {
    kind: 'trafficking',
    region: 'AL',
    name: 'Alabama Attorney General, Anti-Human Trafficking Alliance',
    number: '+18006267676',
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title: 'Urges Alabamians to learn signs of human trafficking (alabamaag.gov)',
          url: 'https://alabamaag.gov/?p=20603',
          date: '2024-01-11',
          quote:
            'call the Attorney General Office Alliance staff (1-800-626-7676) directly with concerns.',
        },
      ],
      remark:
        "Attorney general's staff, not emergency. The page names the national hotline first. Opening hours not confirmed.",
    },
  },
  'us-ar-asp': {
    kind: 'patrol',
    region: 'AR',
    name: 'Arkansas State Police',
    code: '*277',
    notes: ['not-emergency'],
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title: 'New cellphone connection for non-emergency calls (KAIT)',
          url: 'https://www.kait8.com/2022/01/26/new-cellphone-connection-non-emergency-calls-arkansas-state-highways/',
          date: '2022-01-26',
          quote:
            'The new four-digit speed dial *277 or *ASP is available to all AT&T, T-Mobile, and Verizon cellular phones in Arkansas.',
        },
        {
          title: 'Cell phone companies offer new tool (Texarkana Gazette)',
          url: 'https://www.texarkanagazette.com/news/2022/jan/26/arkansas-state-police-and-cell-phone-companies/',
          date: '2022-01-26',
          quote:
            '*ASP (*277) is now available on any AT&T, T-Mobile or Verizon phone operating in Arkansas … Wireless calls sent to *ASP should be limited to non-emergency',
        },
        {
          title: 'ASP opens non-emergency tip line (Arkansas Democrat-Gazette)',
          url: 'https://www.arkansasonline.com/news/2022/jan/26/arkansas-state-police-opens-non-emergency-tip/',
          date: '2022-01-26',
          quote:
            "dial *277 -- or *ASP -- to inform state police about road issues that don't rise to the level of an emergency, such as stranded motorists, suspicious activity",
        },
      ],
      remark:
        'From a mobile phone of AT&T, T-Mobile or Verizon in Arkansas. Road matters and suspicious activity, not emergencies.',
    },
  },
  'us-az-ht': {
    kind: 'police',
    region: 'AZ',
    name: 'Arizona Human Trafficking Hotline (Arizona DPS / ASU)',
    number: '+18774298477',
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title: 'ASU-trained civilians to help staff DPS tips line (news.asu.edu)',
          url: 'https://news.asu.edu/20230209-arizona-impact-asutrained-civilians-help-staff-department-public-safety-statewide-tips-line',
          date: '2023-02-09',
          quote: 'on the Arizona Tip Line, 1-877-4AZ-TIPS (1-877-429-8477).',
        },
        {
          title: 'Governor Ducey announces campaign (KVOA)',
          url: 'https://www.kvoa.com/townnews/crime/governor-ducey-announces-statewide-campaign-to-raise-awareness-of-human-trafficking/article_e3aa7fd0-7747-11ed-b013-8ba4cacbfe82.html',
          date: '2022-12-08',
          quote: 'To report trafficking or get help in Arizona, call 1-877-4AZ-TIPS',
        },
      ],
      remark:
        'Letters: 1-877-4AZ-TIPS. Answered by the Arizona Department of Public Safety. The Attorney General’s page prints other digits, mixed with the national hotline: the letters spell these.',
    },
  },
  'us-ct-children': {
    kind: 'children',
    region: 'CT',
    name: 'Connecticut DCF Careline',
    number: '+18008422288',
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title: 'HART, Human Anti-trafficking Response Team (portal.ct.gov/DCF)',
          url: 'https://portal.ct.gov/DCF/HART/Home',
          date: '2019 or later',
          quote:
            'If you are aware of a child who is being victimized, call the Careline 1-800-842-2288',
        },
        {
          title: 'HART page, copy of 2024',
          url: 'https://dominicosaragon.org/article/hart-human-anti-trafficking-response-team',
          date: '2024',
          quote:
            'If you are aware of a child who is being victimized, call the Careline 1-800-842-2288',
        },
      ],
      remark: 'Children only. For adults Connecticut names the national hotline.',
    },
  },
  'us-hi-children-oahu': {
    kind: 'children',
    region: 'HI',
    place: 'Oahu',
    name: 'Hawaii Child Welfare Services, child trafficking reports',
    number: '+18088321999',
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title: 'Attorney General news release 2023-02 (EIN Presswire)',
          url: 'https://www.einpresswire.com/article/610785626/news-release-2023-02-attorney-general-s-special-investigation-and-prosecution-division-joins-fight-against-human-trafficking',
          date: '2023-01-11',
          quote:
            'For child trafficking reports on Oʻahu: (808) 832-1999 / For child trafficking reports on neighbor islands: 1-888-398-1188',
        },
        {
          title: 'Immediate help (tvaphawaii.org)',
          url: 'https://tvaphawaii.org/',
          quote:
            'Department of Human Services / Child Welfare Services (808) 832-1999 … Toll Free 1 (888) 398-1188',
        },
        {
          title: 'Maui Now',
          url: 'https://mauinow.com/2023/01/11/hawai%CA%BBi-attorney-generals-new-division-joins-fight-against-human-trafficking/',
          date: '2023-01-11',
          quote: 'For child trafficking reports on neighbor islands: 1-888-398-1188',
        },
      ],
      remark: 'Children only. Other islands: 1-888-398-1188.',
    },
  },
  'us-id-isp': {
    kind: 'patrol',
    region: 'ID',
    name: 'Idaho State Police',
    code: '*477',
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title: 'Idaho State Police work to decrease distracted driving (KIVI)',
          url: 'https://www.kivitv.com/traffic/idaho-state-police-work-to-decrease-distracted-driving-in-april',
          date: '2024-04-01',
          quote: 'dial *ISP (*477) from your cell phone anywhere in Idaho.',
        },
        {
          title: 'Programs across the US: Idaho (NHTSA)',
          url: 'https://one.nhtsa.gov/links/sid/3674ProgramsAcrossUS/pages/Idaho.html',
          quote:
            'The number,*ISP (“Star-ISP” for Idaho State Police), is now used. The line has since been expanded to take calls for other highway emergencies.',
        },
      ],
      remark: 'From a mobile phone in Idaho. Highway emergencies; not a trafficking line.',
    },
  },
  'us-il-children': {
    kind: 'children',
    region: 'IL',
    name: 'Illinois DCFS Child Abuse Hotline',
    number: '+18002522873',
    always: true,
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title: 'Get Involved (dcfs.illinois.gov)',
          url: 'https://dcfs.illinois.gov/get-involved.html',
          quote: 'those who call our Child Abuse Hotline at 1-800-252-2873 (1-800-25ABUSE)',
        },
        {
          title: 'DCFS asking public to help stop human trafficking (nowdecatur)',
          url: 'http://www.nowdecatur.com/2017/01/03/dcfs-asking-public-to-help-stop-human-trafficking/',
          date: '2017-01-03',
          quote:
            'If you suspect a child is a victim of human trafficking, you should call 911 and the DCFS Child Abuse and Neglect Hotline at 1-800-25-ABUSE.',
        },
        {
          title: 'Reporting Abuse (mchenrycac.org)',
          url: 'https://mchenrycac.org/page/',
          quote:
            'The toll free number is 1-800-252-2873 (1-800-25-ABUSE). … The Hotline is available 24 hours per day, seven days per week',
        },
      ],
      remark: 'Children only. For adults Illinois names the national hotline.',
    },
  },
  'us-in-children': {
    kind: 'children',
    region: 'IN',
    name: 'Indiana Child Abuse and Neglect Hotline',
    number: '+18008005556',
    always: true,
    anonymous: true,
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title: 'How to report suspected abuse (IndyStar, quoting Indiana DCS)',
          url: 'https://www.indystar.com/story/news/crime/2021/02/22/child-abuse-indiana-how-report-suspected-abuse-neglect/4441347001/',
          date: '2021-02-22',
          quote:
            'Reports can be made anonymously 24/7 via the Indiana Department of Child Services hotline: 1-800-800-5556.',
        },
        {
          title: 'Reporting abuse (irisfamily.org)',
          url: 'https://irisfamily.org/reporting-abuse',
          quote:
            'call the Indiana Child Abuse Hotline at 1-800-800-5556. Calls may be made 24 hours a day, 365 days a year.',
        },
        {
          title: 'Child Abuse and Neglect Hotline (secure.in.gov/dcs) – hours',
          url: 'https://secure.in.gov/dcs/contact-us/child-abuse-and-neglect-hotline/',
          quote: 'It is available 24 hours a day, 7 days a week, including weekends and holidays.',
        },
      ],
      remark: "Children only. For adults Indiana's attorney general names the national hotline.",
    },
  },
  'us-ky-children': {
    kind: 'children',
    region: 'KY',
    name: 'Kentucky Child Protection Hotline',
    number: '+18775972331',
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title: 'National Human Trafficking Prevention Month (faceitabuse.org)',
          url: 'https://faceitabuse.org/2023/01/13/national-human-trafficking-prevention-month/',
          date: '2023-01-13',
          quote: 'call the Child Protection Hotline. 1-877-KYSAFE1 or 1-877-597-2331',
        },
        {
          title: 'First Lady and KSP raise awareness (wtloam.com)',
          url: 'https://wtloam.com/?p=5847',
          date: '2025-05-02',
          quote:
            'suspicions of children involved in the commercial sex trade to Kentucky Department for Community Based Services at 877-KYSAFE1',
        },
        {
          title: "Kentucky's notification process (44News)",
          url: 'http://44news.wevv.com/kentuckys-notification-process-designed-curb-human-trafficking/',
          date: '2018-04-24',
          quote: 'Report suspected trafficking of children to 877-KYSAFE1.',
        },
      ],
      remark:
        'Children only. For adults Kentucky names the national hotline. Letters: 877-KYSAFE1.',
    },
  },
  'us-ky-ksp': {
    kind: 'patrol',
    region: 'KY',
    name: 'Kentucky State Police',
    number: '+18002225555',
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title: 'KSP is out patrolling (tristatehomepage)',
          url: 'https://www.tristatehomepage.com/news/local-news/ksp-is-out-patrolling-heres-what-you-need-to-know/',
          quote:
            'calling KSP toll-free at 1-800-222-5555. Citizens can call to confidentially report impaired drivers or any criminal activity.',
        },
        {
          title: 'KSP remind motorists of proactive patrols (KBSI)',
          url: 'https://www.kbsi23.com/news/kentucky-state-police-remind-motorists-of-proactive-patrols',
          quote:
            'reporting impaired drivers or criminal activity confidentially through a toll-free hotline at 1-800-222-5555',
        },
        {
          title: 'Transportation Cabinet urges safe driving (WDRB)',
          url: 'https://www.wdrb.com/news/kentucky-transportation-cabinet-urges-safe-sober-driving-this-fourth-of-july-weekend/article_4824361e-17b5-11ee-a982-cbed371fed7d.html',
          date: '2023-06',
          quote: "KSP's toll-free line can be reached directly at 1-800-222-5555.",
        },
      ],
      remark: 'State Police, confidential reports of any crime. Show 911 first.',
    },
  },
  'us-la-lsp': {
    kind: 'patrol',
    region: 'LA',
    name: 'Louisiana State Police',
    code: '*577',
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title: 'Louisiana State Police (lsp.org)',
          url: 'http://www.lsp.org/lspnewsr.nsf/db14d4e0632f509686256c76005182da/f227ef7b8bc940ab8625706a00743584',
          date: '2025-11',
          quote: 'To report roadway emergencies, Dial *LSP (*577) on your cell phone.',
        },
        {
          title: "Safety driving tips from LSP (L'Observateur)",
          url: 'https://www.lobservateur.com/2022/03/02/safety-driving-tips-from-lsp/',
          date: '2022-03-02',
          quote:
            'you can dial *577 (*LSP). This number will connect you to the Troop headquarters in your area.',
        },
      ],
      remark: 'From a mobile phone in Louisiana. Roadway emergencies; not a trafficking line.',
    },
  },
  'us-me-sasl': {
    kind: 'sexual-assault',
    region: 'ME',
    name: 'Maine Sexual Assault Crisis and Support Line (also sex trafficking)',
    number: '+18008717741',
    tty: '+18884585599',
    always: true,
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title:
            'About Maine STEN, Maine Sex Trafficking and Exploitation Network (mainesten.org, MECASA)',
          url: 'http://mainesten.org/about-maine-sten/',
          quote:
            'If you need support or would like to report a tip, please contact: The Maine Sexual Assault Crisis and Support Line: 1-800-871-7741, TTY 1-888-458-5599',
        },
        {
          title: 'Help now (sassmm.org)',
          url: 'https://www.sassmm.org/help-now.html',
          quote:
            'The Statewide Sexual Assault Helpline can be accessed anywhere in Maine, 24/7. … Call 1-800-871-7741',
        },
      ],
      remark: 'Statewide.',
    },
  },
  'us-mn-bca': {
    kind: 'police',
    region: 'MN',
    name: 'Minnesota Bureau of Criminal Apprehension, trafficking tips',
    number: '+18779966222',
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title: 'Human Trafficking (dps.mn.gov, BCA)',
          url: 'https://dps.mn.gov/divisions/bca/bca-divisions/investigations/Pages/human-trafficking-investigations.aspx',
          quote:
            'To report a suspected trafficking situation, call the BCA at 1-877-996-6222 or email bca.tips@state.mn.us.',
        },
      ],
      remark:
        'Police tip line; the same page names Day One 1-866-223-1111 for victims. Show beside Day One. Opening hours not confirmed.',
    },
  },
  'us-ms-children': {
    kind: 'children',
    region: 'MS',
    name: 'Mississippi Department of Child Protection Services',
    number: '+18002228000',
    always: true,
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title: 'Reporting Child Abuse and Neglect (mdcps.ms.gov)',
          url: 'https://www.mdcps.ms.gov/programs/reporting-child-abuse-and-neglect',
          quote:
            'A report may be made to the hotline, 1-800-222-8000, a statewide, toll-free 24-hour line answered seven days a week. … Human Trafficking of minors',
        },
        {
          title: 'Mississippi abuse reporting system (msabusehotline.mdhs.ms.gov)',
          url: 'https://www.msabusehotline.mdhs.ms.gov/home.aspx',
          date: '2017',
          quote: 'Call Centralized Intake at 1-800-222-8000 (Nationwide) or (601) 432-4570',
        },
        {
          title: 'Human trafficking in your own backyard (kicks96news, quoting MSDH)',
          url: 'https://www.kicks96news.com/leake/human-trafficking-worldwide-epidemic-could-be-in-your-own-backyard',
          quote:
            'State law requires anyone who suspects that a person under 18 is being trafficked to report it to the Mississippi Department of Child Protection Services. Call 1-800-222-8000',
        },
      ],
      remark:
        'Children only; the agency lists trafficking of minors itself. One station printed another prefix in 2022: wrong.',
    },
  },
  'us-ms-ag-victims': {
    kind: 'trafficking',
    region: 'MS',
    name: 'Mississippi Attorney General, Bureau of Victim Assistance',
    number: '+18008296766',
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title: 'Be The Solution (attorneygenerallynnfitch.com)',
          url: 'https://attorneygenerallynnfitch.com/bethesolution/',
          quote:
            'If you are a victim of trafficking and you would like to speak to one of our advocates, please contact us at 1-800-829-6766.',
        },
        {
          title: 'Bureau of Victim Assistance (ago.state.ms.us)',
          url: 'https://www.ago.state.ms.us/divisions/bureau-of-victim-assistance/',
          quote: 'contact us at 1-800-829-6766',
        },
      ],
      remark:
        'Advocates for victims of trafficking, at the attorney general’s office. Opening hours not confirmed.',
    },
  },
  'us-mt-mhp': {
    kind: 'patrol',
    region: 'MT',
    name: 'Montana Highway Patrol dispatch',
    number: '+18556473777',
    notes: ['not-emergency'],
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title: 'Montana Highway Patrol launches new dispatch number (dojmt.gov)',
          url: 'https://dojmt.gov/montana-highway-patrol-launches-new-dispatch-number-today/',
          quote:
            'a new toll-free number to call for non-emergency traffic safety concerns: 1-855-MHP-3777 (647-3777). … Suspicious activity at a rest area',
        },
      ],
      remark:
        'Dispatch of the patrol, not for emergencies; suspicious activity at a rest area is among its uses. Page undated.',
    },
  },
  'us-mt-ht': {
    kind: 'trafficking',
    region: 'MT',
    name: 'Montana Human Trafficking Hotline (406STOP)',
    number: '+18334067867',
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title: 'Human Trafficking in Montana (dphhs.mt.gov)',
          url: 'https://dphhs.mt.gov/faithandcommunity/trafficking',
          quote:
            'call the Montana Human Trafficking Hotline at 833-406-STOP (7867) live chat 406STOP.COM',
        },
        {
          title: 'AG Knudsen launches PSA (dojmt.gov)',
          url: 'https://dojmt.gov/attorney-general-knudsen-launches-television-psa-to-combat-human-trafficking-in-montana/',
          date: '2022-07',
          quote: 'report suspected human trafficking to 1-833-406-STOP.',
        },
        {
          title: 'Statewide hotline to launch (Great Falls Tribune)',
          url: 'https://www.greatfallstribune.com/story/news/2020/11/12/statewide-human-trafficking-hotline-montana-406-stop-lifeguard/6266487002/',
          date: '2020-11-12',
          quote: 'People can call or text the hotline at 1-833-406-STOP.',
        },
      ],
      remark:
        'Run by The LifeGuard Group, a non-profit; the state names it. Letters: 833-406-STOP. Text is in one source of 2020: voice only.',
    },
  },
  'us-ne-nsp': {
    kind: 'patrol',
    region: 'NE',
    name: 'Nebraska State Patrol, Highway Helpline',
    number: '+18005255555',
    code: '*55',
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title: 'Fireworks fill the sky (Kearney Hub, NSP release)',
          url: 'https://kearneyhub.com/news/fireworks-fill-the-sky-vehicles-fill-the-road-for-independence-day/article_8fc38d9a-16c4-11ee-8034-ff65bd1f5c9b.html',
          date: '2023-06-30',
          quote:
            'call *55 or 800-525-5555 to reach the NSP Highway Helpline and speak with an NSP dispatcher.',
        },
        {
          title: 'NSP has helped over 350 drivers (KLKN)',
          url: 'https://www.klkntv.com/nebraska-state-patrol-has-helped-over-300-drivers-amid-winter-storm/',
          date: '2022-12',
          quote: 'He said the *55 number will work anywhere in Nebraska',
        },
        {
          title: 'Extra troopers for holiday (mscnews)',
          url: 'http://www.mscnews.net/news/index.cfm?nk=50341',
          date: '2015-07-02',
          quote:
            'at *55 from their cellular phone at 800-525-5555 from any landline. Motorists should report emergencies to 911.',
        },
      ],
      remark:
        'From a mobile phone in Nebraska. The full number also serves Missouri and others by the caller’s location: show it under Nebraska only.',
    },
  },
  'us-oh-oshp': {
    kind: 'patrol',
    region: 'OH',
    name: 'Ohio State Highway Patrol',
    code: '#677',
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title: 'Labor Day lookout (Cincinnati Enquirer, Patrol release)',
          url: 'https://www.cincinnati.com/story/news/local/hamiltoncounty/2020/09/03/ohio-state-highway-patrol-labor-day-lookout-dui-drivers/5702187002/',
          date: '2020-09-03',
          quote:
            'People who want to report an impaired driver or potential drug activity are asked to dial #677 to notify OHSP troopers',
        },
        {
          title: 'Who answers the phone when you call #677? (WTOL)',
          url: 'http://www.wtol.com/story/37361691/who-answers-the-phone-when-you-call-677/',
          date: '2018-01',
          quote:
            'they just dial #677 and they can report suspicious activity … It will get them to the nearest highway patrol post',
        },
        {
          title: 'Troopers to focus (Toledo Blade)',
          url: 'http://www.toledoblade.com/Police-Fire/2017/12/23/Troopers-to-focus-on-stopping-impaired-drivers.html',
          date: '2017-12-23',
          quote: 'Drivers can report impaired drivers to the patrol by calling #677.',
        },
        {
          title: "New Year's warning (WNCX)",
          url: 'https://wncx.radio.com/blogs/joe-czekaj/ohio-state-highway-patrol-issues-new-years-warning',
          date: '2020-12-30',
          quote: 'utilize #677 if you spot impaired drivers and drug activity.',
        },
      ],
      remark:
        'From a mobile phone in Ohio: a pound sign, not a star. Dangerous drivers, suspicious activity. Newest source 2020.',
    },
  },
  'us-ok-obn': {
    kind: 'police',
    region: 'OK',
    name: 'Oklahoma Bureau of Narcotics human trafficking hotline',
    number: '+18556172288',
    always: true,
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title: 'OBN launches campaign (KFOR copy, postxnews.com)',
          url: 'https://postxnews.com/obn-launches-new-campaign-to-help-human-trafficking-victims',
          date: '2024-08-29',
          quote:
            'there’s a human trafficking hotline number that’s staffed 24/7. The number is (855) 617-2288.',
        },
        {
          title: 'Special Operations (okc.gov, Oklahoma City Police)',
          url: 'https://www.okc.gov/Services/Public-Safety/Police/Investigative-Units/Special-Operations',
          quote:
            'Oklahoma Bureau of Narcotics – Human Trafficking Division: (855) 617-2288. Hotline is answered 24 hours a day.',
        },
      ],
      remark: 'Police line.',
    },
  },
  'us-or-children': {
    kind: 'children',
    region: 'OR',
    name: 'Oregon Child Abuse Hotline',
    number: '+18555037233',
    always: true,
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title: 'Oregon abuse reporting hotline (oregon.gov/DHS)',
          url: 'https://www.oregon.gov/DHS/abuse/Pages/index.aspx',
          quote: 'Oregon abuse reporting hotline: 1-855-503-SAFE (7233)',
        },
        {
          title: 'Mandatory reporting (oregon.gov/DHS)',
          url: 'https://www.oregon.gov/DHS/abuse/pages/mandatory_report.aspx',
          quote: 'call the Oregon Child Abuse Hotline at 1-855-503-SAFE (7233).',
        },
        {
          title: 'Suspect abuse? (oregoncas.org)',
          url: 'https://oregoncas.org/education/suspect-abuse/',
          quote: 'call the statewide 24/7 hotline at 855-503-7233.',
        },
      ],
      remark: 'Letters: 855-503-SAFE. A newspaper of 2023 prints another prefix: wrong.',
    },
  },
  'us-pa-ht': {
    kind: 'police',
    region: 'PA',
    name: 'Pennsylvania State Police tip line (human trafficking)',
    number: '+18882921919',
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title:
            'PA resources, Human Trafficking Awareness Month (WHYY, quoting PennDOT and State Police)',
          url: 'https://whyy.org/articles/pennsylvania-resources-human-trafficking-awareness-month/amp',
          date: '2023-01-05',
          quote: '… at 1-888-373-7888, or the state tip line, 1-888-292-1919.',
        },
        {
          title: "New section in PA Attorney General's office (WDAC)",
          url: 'https://wdac.com/new-section-in-pa-attorney-generals-office/',
          date: '2024-01',
          quote: 'contact the PA State Police Human Trafficking Hotline at 1-888-292-1919.',
        },
        {
          title: 'State agencies ask public to help (NorthcentralPa)',
          url: 'https://www.northcentralpa.com/news/state-agencies-ask-public-to-help-identify-and-report-human-trafficking/article_fee13746-8d61-11ed-80db-63595906575c.html',
          date: '2023-01-07',
          quote:
            'Reports may also be made to the state tip line, 1-888-292-1919, via the See Something, Send Something phone app, or by emailing tips@pa.gov.',
        },
      ],
      remark: 'Police tip line. E-mail tips@pa.gov.',
    },
  },
  'us-pr-policia': {
    kind: 'police',
    region: 'PR',
    name: 'Policía de Puerto Rico, Línea Confidencial',
    lang: 'es',
    number: '+17873432020',
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title: 'Policía alerta sobre correos fraudulentos (Metro PR, quoting the police)',
          url: 'https://www.metro.pr/noticias/2025/07/17/policia-de-puerto-rico-alerta-sobre-correos-electronicos-fraudulentos',
          date: '2025-07-17',
          quote: 'comuníquese a la Línea Confidencial de la Policía al 787-343-2020',
        },
        {
          title: "Trata humana (copy of a doctor's post, findhealthclinics.com)",
          url: 'http://findhealthclinics.com/PR/Carolina/2076023779321549/Dra.-Rebecca-M.L%C3%B3pez-Bobonis',
          date: '2026-01-31',
          quote: 'Si sospechas trata humana, llama: • Policía PR: 787-343-2020',
        },
      ],
      remark:
        'The confidential line of the police, for any crime. Named for trafficking in the second source only.',
    },
  },
  'us-ri-dayone': {
    kind: 'crisis',
    region: 'RI',
    name: 'Rhode Island Victims of Crime Helpline (Day One)',
    number: '+18004948100',
    always: true,
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title: 'Human Trafficking (helplineri.com)',
          url: 'https://www.helplineri.com/human-trafficking',
          quote: '(800) 494-8100 (24-hour Helpline)',
        },
        {
          title: 'Senators join with Day One (reed.senate.gov)',
          url: 'https://www.reed.senate.gov/news/releases/senators-join-with-day-one-to-recognize-national-sexual-assault-awareness-month-and-call-for-vawa-funding',
          quote: 'call Day One on the 24-hour Victims of Crime Helpline (1-800-494-8100).',
        },
      ],
      remark:
        'Victims of crime; Day One has a trafficking programme. Not the police. Sources are undated: re-check.',
    },
  },
  'us-tx-iwatch': {
    kind: 'police',
    region: 'TX',
    name: 'iWatchTexas (Texas Department of Public Safety)',
    number: '+18446432251',
    url: 'https://iwatchtx.org',
    notes: ['not-emergency'],
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title: 'Texas officials urge public to use iWatchTexas (FOX 7 Austin, DPS)',
          url: 'https://www.fox7austin.com/news/texas-officials-urge-public-use-iwatchtexas-program-reporting-suspicious-activity',
          date: '2026-03-02',
          quote:
            'Submit confidential tips via the mobile app, iwatchtx.org, or by calling 1-844-643-2251; however, always call 911 for immediate emergencies.',
        },
        {
          title: 'How to report a possible threat (Texas Tribune)',
          url: 'https://texastribune.org/2019/09/26/iwatchtexas-launches-after-texas-school-shootings-help-prevent-violenc',
          date: '2019-09-26',
          quote: 'You can also phone in your concerns at 844-643-2251.',
        },
        {
          title: 'Resources (Human Trafficking Rescue Alliance, htratx.org, quoting iWatchTexas)',
          url: 'https://htratx.org/resources/',
          quote: 'if you prefer to report by telephone, please contact 844-643-2251.',
        },
        {
          title: 'State troopers on trafficking (Leader-News)',
          url: 'http://www.leader-news.com/news/article_95e435ca-8e17-11ed-a8f2-aba0fbe3ccf2.html',
          date: '2023-01-07',
          quote:
            'You can also make a report on iWatchTexas or call the National Human Trafficking Hotline',
        },
      ],
      remark:
        'State tip line for suspicious activity. Not for emergencies. Opening hours not confirmed.',
    },
  },
  'us-va-cps': {
    kind: 'children',
    region: 'VA',
    name: 'Virginia Child Protective Services Hotline',
    number: '+18005527096',
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title: 'Human Trafficking Response in Virginia (dcjs.virginia.gov)',
          url: 'https://www.dcjs.virginia.gov/human-trafficking-response-virginia?page=1',
          quote:
            'Report suspected trafficking of minors by calling the Virginia Child Protective Services (CPS) Hotline at 800-552-7096.',
        },
      ],
      remark: 'Children only.',
    },
  },
  'us-va-vsp': {
    kind: 'police',
    region: 'VA',
    name: 'Virginia State Police, Human Trafficking Unit',
    code: '#77',
    text: '847411',
    textWord: 'VSP',
    url: 'https://www.tip411.com/tips/vastatepolice/new',
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title: 'Human Trafficking Response in Virginia (dcjs.virginia.gov)',
          url: 'https://www.dcjs.virginia.gov/human-trafficking-response-virginia',
          quote: 'Virginia State Police Human Trafficking Unit: #77 … Text "VSP" to "847411"',
        },
        {
          title: 'State Police highlight texting tipline (pcpatriot.com, VSP release)',
          url: 'https://pcpatriot.com/state-police-highlight-texting-tipline/',
          date: '2024-01',
          quote: 'text 847411 on their phone and then type “VSP” followed by the tip.',
        },
        {
          title: 'VSP working to raise awareness (NBC29)',
          url: 'https://www.nbc29.com/2022/04/19/vsp-working-raise-awareness-human-trafficking-prevention/',
          date: '2022-04-19',
          quote: 'emergency number - which is #77 - and give them a call',
        },
        {
          title: 'Virginia State Police reminds citizens of tip line (WTKR)',
          url: 'https://www.wtkr.com/news/virginia-state-police-reminds-citizens-of-human-trafficking-tip-line',
          date: '2024-01-18',
          quote: 'The tip line is 847-411. You simply text "VSP" and then the tip.',
        },
      ],
      remark:
        '#77 from a mobile phone in Virginia, also the emergency code of the State Police; never a link.',
    },
  },
  'us-hi-children': {
    kind: 'children',
    region: 'HI',
    place: 'Neighbor Islands',
    name: 'Hawaii Child Welfare Services, child trafficking reports',
    number: '+18883981188',
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title: 'Attorney General news release 2023-02 (EIN Presswire)',
          url: 'https://www.einpresswire.com/article/610785626/news-release-2023-02-attorney-general-s-special-investigation-and-prosecution-division-joins-fight-against-human-trafficking',
          date: '2023-01-11',
          quote:
            'For child trafficking reports on Oʻahu: (808) 832-1999 / For child trafficking reports on neighbor islands: 1-888-398-1188',
        },
        {
          title: 'Immediate help (tvaphawaii.org)',
          url: 'https://tvaphawaii.org/',
          quote:
            'Department of Human Services / Child Welfare Services (808) 832-1999 … Toll Free 1 (888) 398-1188',
        },
        {
          title: 'Maui Now',
          url: 'https://mauinow.com/2023/01/11/hawai%CA%BBi-attorney-generals-new-division-joins-fight-against-human-trafficking/',
          date: '2023-01-11',
          quote: 'For child trafficking reports on neighbor islands: 1-888-398-1188',
        },
      ],
      remark: 'Children only. Other islands: 1-888-398-1188.',
    },
  },
};
