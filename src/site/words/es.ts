import type { Words } from './words.ts';

/** Every word of the interface in Spanish; see `en.ts`. */
export const es: Words = {
  locale: 'es',
  direction: 'ltr',
  page: {
    name: 'On Record',
    skip: 'Ir al contenido',
    title: (title) => `${title} – On Record`,
    limits:
      'Un programa compara cada registro con las palabras de su artículo. Si el artículo dice la verdad no le toca decirlo a este sitio.',
  },
  parts: {
    main: 'Principal',
    more: 'Más',
    articles: 'Artículos',
    timeline: 'Cronología',
    quotes: 'Citas',
    statistics: 'Cifras',
    people: 'Personas',
    organisations: 'Organizaciones',
    documents: 'Documentos',
    method: 'Método',
    corrections: 'Correcciones',
    status: 'Estado',
  },
  cite: {
    title: 'Cómo citar',
    how: 'Primero va el artículo del medio, donde están las palabras; después, esta página, donde se encontraron.',
    styles: {
      apa: 'APA, 7.ª edición',
      mla: 'MLA, 9.ª edición',
      note: 'Chicago, 17.ª edición: nota',
      entry: 'Chicago, 17.ª edición: bibliografía',
    },
    copy: 'Copiar',
    copied: 'Copiado',
    copyOf: (style) => `Copiar la cita, ${style}`,
    files: 'Para gestores de referencias:',
    foundIn: 'Según consta en',
    foundInNote: 'según consta en',
    genres: { article: 'Ficha de datos', quotes: 'Cita', statistics: 'Cifra', timeline: 'Acontecimiento' },
    and: 'y',
    apaAnd: 'y',
    noDate: 's. f.',
    months: [
      'enero',
      'febrero',
      'marzo',
      'abril',
      'mayo',
      'junio',
      'julio',
      'agosto',
      'septiembre',
      'octubre',
      'noviembre',
      'diciembre',
    ],
    shortMonths: [
      'ene.',
      'feb.',
      'mar.',
      'abr.',
      'mayo',
      'jun.',
      'jul.',
      'ago.',
      'sept.',
      'oct.',
      'nov.',
      'dic.',
    ],
    seasons: ['primavera', 'verano', 'otoño', 'invierno'],
    dates: {
      apa: {
        month: (year, month) => `${year}, ${month}`,
        day: (year, month, day) => `${year}, ${day} de ${month}`,
      },
      mla: {
        month: (year, month) => `${month} ${year}`,
        day: (year, month, day) => `${day} ${month} ${year}`,
      },
      chicago: {
        month: (year, month) => `${month} de ${year}`,
        day: (year, month, day) => `${day} de ${month} de ${year}`,
      },
    },
  },
  calendar: {
    ofArticle: (title) => `Cronología: ${title}`,
    ofPerson: (name) => `Consta de ${name}`,
    about: (leftOut) =>
      leftOut === 0
        ? 'Cada registro con su día, tal como lo da el artículo.'
        : `Solo días y periodos de días. ${leftOut === 1 ? 'Falta un registro' : `Faltan ${String(leftOut)} registros`}: un calendario no puede decir con verdad cuándo ${leftOut === 1 ? 'fue' : 'fueron'}.`,
    inferred: 'El año o el día se deduce del artículo; no consta en él.',
    link: (days, of) =>
      days === of ? 'Calendario' : `Calendario (${String(days)} de ${String(of)}, los que tienen día)`,
  },
  feed: {
    title: 'On Record: artículos nuevos y correcciones',
    about:
      'Cada ficha de datos nueva; y qué decía un registro, qué dice ahora, por qué, y el día en que se cambió.',
    article: 'Artículo nuevo',
    correction: 'Corrección',
    corrected: (title) => `Corregido: ${title}`,
    change: (was, now, why) => `Decía «${was}» y ahora dice «${now}». ${why}`,
  },
  take: {
    title: 'Datos',
    data: 'Todo lo de esta ficha en',
    text: 'El texto',
    about: 'Qué contienen los archivos',
    noFiles: 'Se pide a los buscadores que dejen fuera esta página; por eso no tiene archivos.',
    atPublisher: 'En el medio, en estas palabras',
  },
};
