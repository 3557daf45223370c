import type { Country } from '../types.js';

/** Paraguay */
export const PY: Country = {
  'py-137': {
    kind: 'women-violence',
    name: 'Línea 137 SOS Mujer',
    lang: 'es-PY',
    number: '137',
    always: true,
    free: true,
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title:
            'Gobierno paraguayo habilita línea de WhatsApp para asistir a mujeres víctimas de violencia (EFE/ABC Color)',
          url: 'https://www.abc.com.py/internacionales/2026/01/09/gobierno-paraguayo-habilita-linea-de-whatsapp-para-asistir-a-mujeres-victimas-de-violencia/',
          date: '2026-01-09',
          quote:
            'la línea 137 (denominada SOS Mujer) que está disponible las 24 horas del día, señaló … la viceministra de protección de derechos de las mujeres',
        },
        {
          title: 'Paraguay habilita WhatsApp (EFEminista)',
          url: 'https://efeminista.com/paraguay-habilita-whatsapp-victimas-violencia',
          date: '2026-01',
          quote: 'la línea 137 (denominada SOS Mujer) que está disponible las 24 horas del día',
        },
        {
          title: 'El Ministerio de la Mujer reporta casi 7.000 llamadas (Última Hora)',
          url: 'https://www.ultimahora.com/el-ministerio-la-mujer-reporta-casi-7000-llamadas-violencia-2020-n2923097.html',
          date: '2020',
          quote:
            'La línea telefónica 137 es un servicio gratuito del Ministerio de la Mujer que funciona las 24 horas',
        },
      ],
      remark: 'Women who suffer violence; Ministerio de la Mujer.',
    },
  },
  'py-emergency': {
    kind: 'emergency',
    number: '911',
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title: 'google/libphonenumber ShortNumberMetadata.xml, territory PY, <emergency>',
          url: 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml',
          date: '2026-07-17',
          quote:
            '<emergency> pattern of PY matches: 128, 911 (read with google-libphonenumber ShortNumberInfo.isEmergencyNumber)',
        },
        {
          title: 'DennisGross/aidlines data.js (compiled list, policeNumber / policeNotes)',
          url: 'https://github.com/DennisGross/aidlines/blob/4f81e371e889651bc8d560115028ef339e92e6a3/data.js',
          date: '2024-09-20',
          quote: 'policeNumber: "911"; policeNotes: "Also: 912"',
        },
        {
          title: 'ABC Color / EFE',
          url: 'https://www.abc.com.py/internacionales/2026/01/09/gobierno-paraguayo-habilita-linea-de-whatsapp-para-asistir-a-mujeres-victimas-de-violencia/',
          date: '2026-01-09',
          quote: 'se activarán los protocolos de auxilio, como llamadas al 911',
        },
      ],
    },
  },
  'py-147': {
    kind: 'children',
    name: 'Fono Ayuda 147',
    lang: 'es-PY',
    number: '147',
    free: true,
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title:
            'Fono Ayuda recibió el reporte de más de 1.000 niños (ABC Color, ministry’s report)',
          url: 'https://www.abc.com.py/nacionales/2025/09/18/fono-ayuda-recibio-el-reporte-de-mas-de-1000-ninos-en-situacion-de-vulnerabilidad-en-agosto/',
          date: '2025-09-18',
          quote:
            'El 147 es más que un número de asistencia. Es una línea gratuita que ofrece asesoramiento y contención emocional. Además, actúa como un puente vital, derivando los casos a instituciones clave como la Policía Nacional',
        },
        {
          title: 'Más de mil niños … reportados al 147 Fono Ayuda (RCC)',
          url: 'https://rcc.com.py/nacionales/mas-de-mil-ninos-y-adolescentes-en-situacion-de-vulnerabilidad-fueron-reportados-en-agosto-al-147-fono-ayuda/amp',
          date: '2025-09',
          quote: 'reportados por 523 personas a través de llamadas a la línea gratuita',
        },
      ],
      remark:
        'Children: neglect, abuse, sexual exploitation, child labour; it passes cases on to the police.',
    },
  },
};
