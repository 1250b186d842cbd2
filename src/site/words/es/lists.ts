import type { Words } from '../en/en.ts';
import { counted } from './language.ts';
import { sentence } from '../grammar/sentence.ts';

export const front: Words['front'] = {
  title: 'Quién dijo qué, cuándo ocurrió, cuántos',
  intro:
    'Hojas de datos hechas a partir de artículos de prensa. Cada palabra y cada cifra se remite a su lugar en el artículo; lo que el artículo deja abierto queda abierto.',
  none: 'Todavía no hay artículos',
  only: 'El artículo',
  sheet: 'La hoja de datos',
  first: (part, all) => `los primeros ${part} de ${all}`,
  some: (part, all) => `${part} de ${all}`,
  allFigures: 'todas las cifras',
  allQuotes: 'todas las citas',
  allEvents: 'toda la cronología',
  articles: 'Artículos',
  newestFirst: 'Primero los más recientes',
  newest: (part, all) => `los ${part} más recientes de ${all}`,
  people: 'Quién habla',
  mostRecords: 'Con el número de registros',
  allPeople: 'todas las personas',
};

export const lists: Words['lists'] = {
  of: (title, period) => `${title}, ${period}`,
  part: (part) => `parte ${String(part)}`,
  parts: 'Partes',
  byYear: 'Por año',
  byMonth: 'Por mes',
  byPublisher: 'Por medio',
  byName: 'Por nombre',
  newest: 'Lo más reciente',
  all: 'Todo',
  published: (publisher: string): string =>
    `Artículos que publicó ${publisher}, o que se basan en él, los más recientes primero.`,
  undated: 'Sin fecha',
  noYear: 'Sin año',
  withoutDate: counted({ one: '# sin fecha', many: '# sin fecha', other: '# sin fecha' }),
  ahead: 'Aún por venir cuando apareció el artículo',
  none: 'Nada todavía',
  signs: 'Signos',
  tinted: (said) => sentence`Con fondo: ${said('lo que alguien dijo')}.`,
  putIn: 'Basta poner un artículo en la carpeta de contenido y construir el sitio de nuevo.',
  allOf: (number) => `todo: ${number}`,
  records: counted({ one: '# registro', many: '# de registros', other: '# registros' }),
  figures: counted({ one: '# cifra', many: '# de cifras', other: '# cifras' }),
  quotes: counted({ one: '# cita', many: '# de citas', other: '# citas' }),
  events: counted({ one: '# hecho', many: '# de hechos', other: '# hechos' }),
  articles: counted({ one: '# artículo', many: '# de artículos', other: '# artículos' }),
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
    timeline: 'Cuándo ocurrió; primero los artículos más recientes, cada uno en el orden del tiempo.',
    publishers: 'Quién publicó los artículos, o aquello en que se basan.',
  },
  empty: {
    quotes: 'Sin citas: ningún artículo tiene citas atribuidas.',
    statistics: 'Sin cifras: ningún artículo dice cuántos hay de algo.',
    timeline: 'Sin hechos: ningún artículo dice cuándo ocurrió algo.',
    publishers: 'Ningún artículo nombra un medio.',
  },
};

export const names: Words['names'] = {
  people: {
    title: 'Personas',
    intro: 'A quién se nombra, qué dijo y qué se dijo de cada quien.',
    none: 'Sin personas: los artículos no nombran a nadie.',
    count: counted({ one: '# persona', many: '# de personas', other: '# personas' }),
  },
  organisations: {
    title: 'Organizaciones',
    intro: 'Organismos, empresas, tribunales y partidos, y lo que dijeron.',
    none: 'Sin organizaciones: los artículos no nombran ninguna.',
    count: counted({ one: '# organización', many: '# de organizaciones', other: '# organizaciones' }),
  },
  documents: {
    title: 'Documentos',
    intro: 'Informes, auditorías, cartas y leyes, y las cifras que afirman.',
    none: 'Sin documentos: los artículos no nombran ninguno.',
    count: counted({ one: '# documento', many: '# de documentos', other: '# documentos' }),
  },
  kinds: 'Nombres',
  letters: 'De la A a la Z',
  noLetter: 'Sin letra',
  under: (title, letter) => `${title}: ${letter}`,
};

const moreArticles = counted({
  one: '# artículo más',
  many: '# de artículos más',
  other: '# artículos más',
});

export const glossary: Words['glossary'] = {
  title: 'Siglas',
  intro: 'Formas breves tal como las explican los propios artículos, y dónde.',
  count: counted({ one: '# forma breve', many: '# de formas breves', other: '# formas breves' }),
  none: 'Sin siglas: ningún artículo explica ninguna.',
  explainedIn: (articles, more) =>
    more === 0
      ? sentence`Explicada en ${articles}`
      : sentence`Explicada en ${articles}; ${moreArticles(more)}`,
  here: (terms, all) => sentence`Como lo explica el artículo, ${terms} (${all('todas las siglas')})`,
};
