import type { Country } from '../types.js';

/** Jamaica */
export const JM: Country = {
  'jm-emergency': {
    kind: 'emergency',
    number: '119',
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title: 'google/libphonenumber ShortNumberMetadata.xml, territory JM, <emergency>',
          url: 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml',
          date: '2026-07-17',
          quote:
            '<emergency> pattern of JM matches: 110, 112, 119, 911 (read with google-libphonenumber ShortNumberInfo.isEmergencyNumber)',
        },
        {
          title: 'DennisGross/aidlines data.js (compiled list, policeNumber / policeNotes)',
          url: 'https://github.com/DennisGross/aidlines/blob/4f81e371e889651bc8d560115028ef339e92e6a3/data.js',
          date: '2024-09-20',
          quote: 'policeNumber: "119"; policeNotes: ""',
        },
      ],
      remark: 'Police.',
    },
  },
  'jm-211': {
    kind: 'children',
    name: '211 (National Children’s Registry, CPFSA)',
    number: '211',
    always: true,
    free: true,
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title: 'More Jamaicans Taking a Stand Against Human Trafficking (jis.gov.jm, government)',
          url: 'https://jis.gov.jm/more-jamaicans-taking-a-stand-against-human-trafficking',
          date: '2025-07-31',
          quote:
            'Most of our investigations stem from anonymous reports that we receive from the National Children’s Registry via their 211 toll-free line.',
        },
        {
          title: 'Hotline established to make reporting child abuse easier (Jamaica Observer)',
          url: 'https://www.jamaicaobserver.com/latestnews/Hotline_established_to_make_reporting_child_abuse_easier',
          date: '2021-09-20',
          quote:
            'the 24-hour hotline is the first of its kind in Jamaica and replaces 888-PROTECT … can be dialed from a cellular or landline telephone free of cost anywhere in Jamaica',
        },
        {
          title: 'MPs Called on to Help (jis.gov.jm, government)',
          url: 'https://jis.gov.jm/mps-called-on-to-help-in-fight-against-child-abuse/',
          date: '2021-10-16',
          quote: 'the use of the 211 hotline … The 24-hour hotline … is free of cost',
        },
      ],
      remark:
        'Reports of child abuse; most reports of trafficking reach the police by it. It replaced another number.',
    },
  },
};
