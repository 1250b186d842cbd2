import type { Words } from '../words.ts';

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
