import type { Words } from '../words.ts';

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
  more: 'Más artículos',
  newestFirst: 'primero los más recientes',
  people: 'Quién habla',
  mostRecords: 'con el número de registros',
  allPeople: 'todas las personas',
};
