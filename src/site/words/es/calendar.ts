import type { Words } from '../words.ts';

export const calendar: Words['calendar'] = {
  ofArticle: (title) => `Cronología: ${title}`,
  about: (leftOut) =>
    leftOut === 0
      ? 'Cada registro con su día, tal como lo da el artículo.'
      : `Solo días y periodos de días. ${leftOut === 1 ? 'Falta un registro' : `Faltan ${String(leftOut)} registros`}: un calendario no puede decir con verdad cuándo ${leftOut === 1 ? 'fue' : 'fueron'}.`,
  day: 'Se conoce el día.',
  span: 'Un periodo del que se conocen el primer y el último día.',
  ahead: 'Aún por venir cuando apareció el artículo; si ocurrió no se dice aquí.',
  inferred: 'El año o el día se deduce del artículo; no consta en él.',
  link: (days, of) =>
    days === of ? 'Calendario' : `Calendario (${String(days)} de ${String(of)}, los que tienen día)`,
};
