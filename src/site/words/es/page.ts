import type { Words } from '../words.ts';

export const page: Words['page'] = {
  name: 'On Record',
  skip: 'Ir al contenido',
  title: (title) => `${title} – On Record`,
  limits:
    'Un programa compara cada registro con las palabras de su artículo. Si el artículo dice la verdad no le toca decirlo a este sitio.',
};
