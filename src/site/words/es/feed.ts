import type { Words } from '../words.ts';

export const feed: Words['feed'] = {
  title: 'On Record: artículos nuevos y correcciones',
  about:
    'Cada ficha de datos nueva; y qué decía un registro, qué dice ahora, por qué, y el día en que se cambió.',
  article: 'Artículo nuevo',
  correction: 'Corrección',
  corrected: (title) => `Corregido: ${title}`,
  change: (was, now, why) => `Decía «${was}» y ahora dice «${now}». ${why}`,
};
