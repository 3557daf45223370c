import type { Country } from '../types.js';

/** Vietnam */
export const VN: Country = {
  'vn-emergency': {
    kind: 'emergency',
    number: '113',
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title: 'google/libphonenumber ShortNumberMetadata.xml, territory VN, <emergency>',
          url: 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml',
          date: '2026-07-17',
          quote:
            '<emergency> pattern of VN matches: 113, 114, 115 (read with google-libphonenumber ShortNumberInfo.isEmergencyNumber)',
        },
        {
          title: 'DennisGross/aidlines data.js (compiled list, policeNumber / policeNotes)',
          url: 'https://github.com/DennisGross/aidlines/blob/4f81e371e889651bc8d560115028ef339e92e6a3/data.js',
          date: '2024-09-20',
          quote: 'policeNumber: "113"; policeNotes: ""',
        },
      ],
      remark: 'Police.',
    },
  },
  'vn-111': {
    kind: 'trafficking',
    name: 'Tổng đài điện thoại quốc gia về phòng, chống mua bán người 111',
    lang: 'vi',
    number: '111',
    always: true,
    free: true,
    url: 'https://tongdai111.vn',
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title:
            'Số điện thoại 111 thêm chức năng tiếp nhận thông tin phòng, chống mua bán người (Tiền Phong, ministry and IOM launch)',
          url: 'https://tienphong.vn/so-dien-thoai-111-them-chuc-nang-tiep-nhan-thong-tin-phong-chong-mua-ban-nguoi-post1779610.tpo',
          date: '2025-09-19',
          quote:
            'Tổng đài điện thoại quốc gia về phòng, chống mua bán người sử dụng số điện thoại ngắn 111 … Tổng đài hoạt động 24/7, hoàn toàn miễn phí',
        },
        {
          title:
            'A lô, 111 và những nỗ lực phòng chống mua bán người (cuctreem.molisa.gov.vn, government)',
          url: 'https://cuctreem.molisa.gov.vn/a-lo-111-va-nhung-no-luc-phong-chong-mua-ban-nguoi',
          date: '2023',
          quote: 'tiếp tục quản lý, vận hành Đường dây nóng Phòng chống mua bán người 111.',
        },
      ],
      remark: 'National line on trafficking and for children.',
    },
  },
};
