import type { Country } from '../types.js';

/** Indonesia */
export const ID: Country = {
  'id-emergency': {
    kind: 'emergency',
    number: '110',
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title: 'google/libphonenumber ShortNumberMetadata.xml, territory ID, <emergency>',
          url: 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml',
          date: '2026-07-17',
          quote:
            '<emergency> pattern of ID matches: 110, 112, 113, 118, 119 (read with google-libphonenumber ShortNumberInfo.isEmergencyNumber)',
        },
        {
          title: 'DennisGross/aidlines data.js (compiled list, policeNumber / policeNotes)',
          url: 'https://github.com/DennisGross/aidlines/blob/4f81e371e889651bc8d560115028ef339e92e6a3/data.js',
          date: '2024-09-20',
          quote: 'policeNumber: "110"; policeNotes: "Also: 112, SMS: 1717"',
        },
      ],
      remark: 'Police.',
    },
  },
  'id-129': {
    kind: 'women',
    name: 'SAPA 129 (Sahabat Perempuan dan Anak)',
    lang: 'id',
    number: '129',
    always: true,
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title: 'Kemen PPPA lakukan upaya perlindungan (Sonora, quoting the ministry)',
          url: 'https://sonora.id/read/423189013/kemen-pppa-lakukan-upaya-perlindungan-pekerja-migran-indonesia-dan-tindak-pidana-perdagangan-orang?page=2',
          date: '2022 or later',
          quote:
            'layanan pengaduan, berupa call center 24 jam … Laporan tersebut dapat melalui telpon 129 atau whatsapp di 0811-129-129',
        },
        {
          title: 'Sosialisasi Pencegahan TPPO (kel-ciriung.bogorkab.go.id, local government)',
          url: 'https://kel-ciriung.bogorkab.go.id/berita-kelurahan/Sosialisasi-Pencegahan-Tindak-Pidana-Perdagangan-Orang-%28TPPO%29',
          date: '2025-09-25',
          quote:
            'data terbaru dari saluran pengaduan SAPA 129 Kemen PPPA, di mana selama Januari-Mei 2025, Jawa Barat mencatat angka kasus TPPO tertinggi',
        },
      ],
      remark:
        'Ministry of Women’s Empowerment and Child Protection: women and children, trafficking cases included. WhatsApp not listed: the number is printed in two forms.',
    },
  },
};
