import type { Words } from '../words.ts';

export const lists: Words['lists'] = {
  of: (title, period) => `${title}, ${period}`,
  part: (part) => `parte ${String(part)}`,
  parts: 'Partes',
  byYear: 'Por año',
  byMonth: 'Por mes',
  byPublisher: 'Por medio',
  byName: 'Por nombre',
  newest: 'Lo más reciente',
  latest: 'Lo último',
  all: 'Todo',
  published: (publisher: string): string =>
    `Artículos que publicó ${publisher}, o que se basan en él, los más recientes primero.`,
  allEvents: 'Todos los hechos',
  earliest: 'Los primeros',
  undated: 'Sin fecha',
  noYear: 'Sin año',
  ahead: 'Aún por venir cuando apareció el artículo',
  none: 'Nada todavía',
  putIn: 'Basta poner un artículo en la carpeta de contenido y construir el sitio de nuevo.',
  sheet: 'la hoja de datos',
  allOf: (number) => `todo: ${number}`,
  records: (count, number) => (count === 1 ? `${number} registro` : `${number} registros`),
  figures: (count, number) => (count === 1 ? `${number} cifra` : `${number} cifras`),
  quotes: (count, number) => (count === 1 ? `${number} cita` : `${number} citas`),
  events: (count, number) => (count === 1 ? `${number} hecho` : `${number} hechos`),
  articles: (count, number) => (count === 1 ? `${number} artículo` : `${number} artículos`),
  from: (what, articles) => `${what} de ${articles}`,
  titles: {
    articles: 'Artículos',
    quotes: 'Citas',
    statistics: 'Cifras',
    timeline: 'Cronología',
    publishers: 'Medios',
  },
  intros: {
    articles:
      'Todos los artículos registrados, del más reciente al más antiguo. Cada uno tiene una hoja de datos, su texto con cada registro marcado y una hoja para imprimir.',
    quotes:
      'Quién dijo qué, palabra por palabra, con la pregunta a la que responde; primero los artículos más recientes.',
    statistics:
      'Cuántos, con las palabras de los artículos y quién lo dice; primero los artículos más recientes.',
    timeline: 'Cuándo ocurrió, en todos los artículos, en el orden del tiempo.',
    publishers: 'Quién publicó los artículos, o aquello en que se basan.',
  },
  empty: {
    quotes: 'Sin citas: ningún artículo tiene citas atribuidas.',
    statistics: 'Sin cifras: ningún artículo dice cuántos hay de algo.',
    timeline: 'Sin hechos: ningún artículo dice cuándo ocurrió algo.',
    publishers: 'Ningún artículo nombra un medio.',
  },
};
