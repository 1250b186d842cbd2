import type { Words } from '../en/en.ts';
import { counted } from './language.ts';
import { sentence } from '../grammar/sentence.ts';

export const take: Words['take'] = {
  fold: 'Citar, descargar',
  data: (files) => sentence`Todo lo de esta ficha en ${files}`,
  list: (files) => sentence`Esta lista en ${files}`,
  text: 'El texto',
  about: 'Qué contienen los archivos',
  noFiles: 'Se pide a los buscadores que dejen fuera esta página; por eso no tiene archivos.',
  atPublisher: 'En el medio, en estas palabras',
  feed: 'Artículos nuevos y correcciones en un canal de noticias',
};

const leftOutOf = counted({
  one: 'Falta un registro: un calendario no puede decir con verdad cuándo fue.',
  many: 'Faltan # de registros: un calendario no puede decir con verdad cuándo fueron.',
  other: 'Faltan # registros: un calendario no puede decir con verdad cuándo fueron.',
});

export const calendar: Words['calendar'] = {
  ofArticle: (title) => `Cronología: ${title}`,
  about: (leftOut) =>
    leftOut === 0
      ? 'Cada registro con su día, tal como lo da el artículo.'
      : `Solo días y periodos de días. ${leftOutOf(leftOut)}`,
  day: 'Se conoce el día.',
  span: 'Un periodo del que se conocen el primer y el último día.',
  ahead: 'Aún por venir cuando apareció el artículo; si ocurrió no se dice aquí.',
  inferred: 'El año o el día se deduce del artículo; no consta en él.',
  link: (days, of) =>
    days === of ? 'Calendario' : `Calendario (${String(days)} de ${String(of)}, los que tienen día)`,
};

export const feed: Words['feed'] = {
  title: (site) => `${site}: artículos nuevos y correcciones`,
  about:
    'Cada ficha de datos nueva; y qué decía un registro, qué dice ahora, por qué, y el día en que se cambió.',
  article: 'Artículo nuevo',
  correction: 'Corrección',
  corrected: (title) => `Corregido: ${title}`,
  change: (was, now, why) => `Decía «${was}» y ahora dice «${now}». ${why}`,
};
