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
};
