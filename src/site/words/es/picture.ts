import type { Words } from '../words.ts';

export const picture: Words['picture'] = {
  kind: 'Ficha de datos',
  quotes: (n) => (n === 1 ? '1 cita' : `${String(n)} citas`),
  figures: (n) => (n === 1 ? '1 cifra' : `${String(n)} cifras`),
  events: (n) => (n === 1 ? '1 acontecimiento' : `${String(n)} acontecimientos`),
  alt: (title) => `El título de la ficha de datos: ${title}`,
};
