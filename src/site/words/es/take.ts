import type { Words } from '../words.ts';

export const take: Words['take'] = {
  title: 'Datos',
  data: 'Todo lo de esta ficha en',
  list: 'Esta lista en',
  text: 'El texto',
  about: 'Qué contienen los archivos',
  noFiles: 'Se pide a los buscadores que dejen fuera esta página; por eso no tiene archivos.',
  atPublisher: 'En el medio, en estas palabras',
  feed: 'Artículos nuevos y correcciones en un canal de noticias',
};
