import type { Country } from '../types.js';

/** Colombia */
export const CO: Country = {
  'co-trata': {
    kind: 'trafficking',
    name: 'Línea nacional contra la trata de personas (Ministerio del Interior)',
    lang: 'es-CO',
    number: '018000522020',
    spelled: '018000 52 20 20',
    always: true,
    free: true,
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title:
            'En Popayán se adelantan acciones contra la trata de personas (popayan.gov.co, city government)',
          url: 'http://popayan.gov.co:80/NuestraAlcaldia/SaladePrensa/Paginas/En-Popay%C3%A1n-se-adelantan-acciones-contra-la-trata-de-personas.aspx',
          date: '2023-07-31',
          quote: 'Los invitamos a denunciar en la línea 018000522020',
        },
        {
          title: 'Alcaldía de Pereira intensifica campaña (lasnoticiasenred.com)',
          url: 'https://www.lasnoticiasenred.com/2025/05/alcaldia-de-pereira-intensifica-campana.html?m=1',
          date: '2025-05',
          quote:
            'canales de atención habilitados 24/7 …: la línea gratuita nacional 018000 52 2020 del Ministerio del Interior, la línea 122 de la Fiscalía General de la Nación, la línea 141 del ICBF … y la línea 123 de la Policía Nacional',
        },
        {
          title: 'Cada semana en Bogotá se denuncia al menos un caso (casmujer.com)',
          url: 'https://casmujer.com/index.php/2018/01/24/cada-semana-en-bogota-se-denuncia-al-menos-un-caso-de-trata-de-personas/',
          date: '2018-01-24',
          quote: 'la línea de atención nacional del Ministerio del Interior 018000522020',
        },
      ],
      remark: 'Run by the Ministry of the Interior. From inside Colombia.',
    },
  },
  'co-emergency': {
    kind: 'emergency',
    number: '123',
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title: 'google/libphonenumber ShortNumberMetadata.xml, territory CO, <emergency>',
          url: 'https://github.com/google/libphonenumber/blob/f7e3e88c92b905c8d6edb81f336dbe25edc05b52/resources/ShortNumberMetadata.xml',
          date: '2026-07-17',
          quote:
            '<emergency> pattern of CO matches: 112, 119, 123, 132, 156 (read with google-libphonenumber ShortNumberInfo.isEmergencyNumber)',
        },
        {
          title: 'DennisGross/aidlines data.js (compiled list, policeNumber / policeNotes)',
          url: 'https://github.com/DennisGross/aidlines/blob/4f81e371e889651bc8d560115028ef339e92e6a3/data.js',
          date: '2024-09-20',
          quote: 'policeNumber: "123"; policeNotes: "Also: 112"',
        },
        {
          title: 'Trata de personas en Medellín (laotracara.co, city and police)',
          url: 'https://laotracara.co/general/como-prevenir-la-trata-de-personas-en-medellin-una-alerta-que-puede-salvar-vidas',
          date: '2026 (about)',
          quote:
            'cualquier sospecha debe reportarse de inmediato a la línea 123, disponible las 24 horas.',
        },
      ],
    },
  },
  'co-155': {
    kind: 'women-violence',
    name: 'Línea 155 – orientación a mujeres víctimas de violencia',
    lang: 'es-CO',
    number: '155',
    always: true,
    free: true,
    notes: ['police'],
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title: 'Línea de atención 155 se fortalece (seguimiento.co, quoting the Vice-President)',
          url: 'https://www.seguimiento.co/node/51966',
          date: '2021 or 2022',
          quote:
            'la línea 155 es muy importante porque es gratuita. … tiene cobertura nacional, es confidencial y opera de manera continua 24/7',
        },
        {
          title: 'La campaña Cruza la línea (elpoligrafo.co)',
          url: 'https://elpoligrafo.co/la-campana-cruza-la-linea-promueve-el-uso-de-la-linea-155-y-brinda-respaldo-a-mujeres-victimas-de-la-violencia',
          date: '2021 or 2022',
          quote:
            'la línea 155, un canal de comunicación telefónico y gratuito del Gobierno Nacional, operado por agentes de la Policía Nacional',
        },
      ],
      remark: 'Women; national, confidential, answered by National Police officers.',
    },
  },
  'co-141': {
    kind: 'children',
    name: 'Línea 141 (ICBF)',
    lang: 'es-CO',
    number: '141',
    url: 'https://www.icbf.gov.co',
    evidence: {
      checked: '2026-11-26',
      readAgain: '2026-11-27',
      sources: [
        {
          title:
            'Maltrato, abuso sexual y trabajo infantil ahora se pueden denunciar en línea 141 (El Espectador, ICBF)',
          url: 'https://www.elespectador.com/noticias/nacional/maltrato-abuso-sexual-y-trabajo-infantil-ahora-se-puede-articulo-669056',
          date: '2016-12',
          quote:
            'la nueva línea gratuita 141 … desde un teléfono fijo o celular, y estará disponible las 24 horas del día, los 365 días del año.',
        },
        {
          title: 'Línea 155 … línea 141 (seguimiento.co)',
          url: 'https://www.seguimiento.co/node/51966',
          date: '2021 or 2022',
          quote: 'la línea 141 de protección para niños, niñas y adolescentes del ICBF',
        },
      ],
      remark:
        'Children: abuse, sexual violence, child labour. Price and hours are of 2016: not shown.',
    },
  },
};
