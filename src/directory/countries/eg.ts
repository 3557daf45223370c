import type { Country } from '../types.js';

/** Egypt */
export const EG: Country = {
  'eg-emergency': {
    kind: 'emergency',
    number: '122',
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title: 'google/libphonenumber ShortNumberMetadata.xml, territory EG, <emergency>',
          url: 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml',
          date: '2026-07-17',
          quote:
            '<emergency> pattern of EG matches: 122, 123, 180 (read with google-libphonenumber ShortNumberInfo.isEmergencyNumber)',
        },
        {
          title: 'DennisGross/aidlines data.js (compiled list, policeNumber / policeNotes)',
          url: 'https://github.com/DennisGross/aidlines/blob/4f81e371e889651bc8d560115028ef339e92e6a3/data.js',
          date: '2024-09-20',
          quote:
            'policeNumber: "112"; policeNotes: "Or 122. Tourist police – 126; Traffic police – 128. Mobile phones – 112."',
        },
      ],
      remark: 'Police.',
    },
  },
  'eg-16000': {
    kind: 'children',
    name: 'خط نجدة الطفل 16000',
    lang: 'ar-EG',
    number: '16000',
    always: true,
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title: 'خط نجدة الطفل (dar el hilal)',
          url: 'https://darelhilal.com/Print/3200195.aspx',
          date: '2026-03-21',
          quote: 'خط نجدة الطفل (16000) … يعمل على مدار 24 ساعة يوميًا دون توقف',
        },
        {
          title: 'تقرير خط نجدة الطفل (arabkhabar, quoting the Council)',
          url: 'https://arabkhabar.com/a/3386879',
          date: '2024-10',
          quote:
            'من خلال الخط الساخن 16000 أو من خلال التواصل عن طريق تطبيق الواتس اب على الرقم 01102121600',
        },
        {
          title: 'افتتاح خطوط مساعدة الطفل (youm7)',
          url: 'https://www.masress.com/youm7/2026358',
          date: '2015',
          quote: 'خط نجدة الطفل 16000 … لضمان جودة وإتاحة الخدمة المجانية',
        },
        {
          title: 'خط النجدة في 2025 (المصري اليوم)',
          url: 'https://www.almasryalyoum.com/news/details/4166074',
          date: '2026-01',
          quote: 'البلاغات التي تلقاها خط نجدة الطفل (16000)',
        },
      ],
      remark:
        'Children. National Council for Childhood and Motherhood. Price is of 2015: not shown.',
    },
  },
};
