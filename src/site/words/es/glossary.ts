import type { Words } from '../words.ts';

export const glossary: Words['glossary'] = {
  title: 'Siglas',
  intro: 'Formas breves tal como las explican los propios artículos, y dónde.',
  count: (count, number) => (count === 1 ? `${number} forma breve` : `${number} formas breves`),
  none: 'Sin siglas: ningún artículo explica ninguna.',
  explainedIn: 'Explicada en',
  more: (count, number) => (count === 1 ? `${number} artículo más` : `${number} artículos más`),
  all: 'todas las siglas',
  here: 'Como lo explica el artículo',
};
