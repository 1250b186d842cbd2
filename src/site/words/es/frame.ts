import type { Words } from '../en/en.ts';

export const page: Words['page'] = {
  skip: 'Ir al contenido',
  title: (title, site) => `${title} – ${site}`,
  publishedBy: (publisher) => `Publica ${publisher}.`,
  limits:
    'Un programa compara cada registro con las palabras de su artículo. Si el artículo dice la verdad no le toca decirlo a este sitio.',
};

export const parts: Words['parts'] = {
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
  data: 'Datos',
  search: 'Buscar',
  glossary: 'Siglas',
};

export const picture: Words['picture'] = {
  kind: 'Ficha de datos',
  alt: (title) => `El título de la ficha de datos: ${title}`,
};
