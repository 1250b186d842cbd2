import type { Words } from '../en/en.ts';
import { forms } from './language.ts';
import { sentence } from '../grammar/sentence.ts';

function others(sources: number): string {
  if (sources === 2) return 'la fuente 2';
  return sources === 3 ? 'las fuentes 2 y 3' : `las fuentes 2 a ${String(sources)}`;
}

export const sheet: Words['sheet'] = {
  kinds: { sheet: 'Hoja de datos', full: 'Registro completo' },
  kindsInTitle: { sheet: 'hoja de datos', full: 'registro completo' },
  skip: { sheet: 'Ir a la hoja', full: 'Ir al registro' },
  this: { sheet: 'Esta hoja', full: 'Este registro' },
  back: 'Volver al resumen del artículo',
  printOn: (paper, size) => sentence`Imprimir en ${paper} (${size})`,
  contents: 'Contenido',
  page: (page, pages) => sentence`Página ${page} de ${pages}`,
  figures: 'Cifras, en el orden del artículo',
  timeline: 'Cronología',
  quotes: 'Citas, enteras y palabra por palabra',
  quotesWithBrackets: 'Citas, palabra por palabra salvo los corchetes de un editor',
  quotesShortened: 'Citas, palabra por palabra hasta donde llegan',
  shortenedHere: 'acortada al final en esta hoja',
  reported: 'Referido por el artículo, no citado',
  notes: 'Fuentes y método',
  theArticle: 'El artículo',
  sameCount: (words) => `cuenta lo mismo que «${words}», según un editor`,
  openCount: (words) => `el artículo no dice si cuenta lo mismo que «${words}», más arriba`,
  answers: (question) => `responde a ${question}`,
  restates: {
    same: (name) => `otra vez las mismas palabras que dijo ${name ?? 'alguien'}`,
    part: (name) => `algunas de las palabras que dijo ${name ?? 'alguien'}`,
    other: (name) => `parafrasea lo que dijo ${name ?? 'alguien'}`,
  },
  openMissing: 'en el artículo falta la comilla de apertura',
  unbalanced: 'en el artículo, las comillas no están equilibradas',
  proved: (quotes, figures, dates) =>
    `En el texto del medio se encontraron ${quotes} citas, ${figures} cifras y ${dates} fechas.`,
  share: (found, all) => `${found} de ${all}`,
  notProved: 'Aún no se ha comparado con el texto del medio.',
  made: {
    plain: null,
    account:
      'Hecho a partir de un relato de la fuente 1 con otras palabras; lo que dijeron las personas está palabra por palabra.',
    away: 'El texto de la fuente 1 se queda en su medio. Lo que dijeron las personas está palabra por palabra; lo que ocurrió y lo que cuentan las cifras se dice con palabras de un editor.',
  },
  unchecked: {
    article: 'Si el artículo dice la verdad.',
    sources: (sources) =>
      `Si el artículo dice la verdad, y si la dice aquello en que se basa: ${others(sources)}.`,
    venues:
      'Si el artículo dice la verdad, y si la dice aquello en que se basa: lo que se dijo en los lugares.',
    both: (sources) =>
      `Si el artículo dice la verdad, y si la dice aquello en que se basa: ${others(sources)} y lo que se dijo en los lugares.`,
  },
  howMade: 'Cómo se hizo.',
  gaps: '[…] omite palabras del artículo entre dos partes de una cita.',
  brackets: (marked) => sentence`${marked('Corchetes')}: una omisión o un añadido de un editor.`,
  dotted: (dotted) => sentence`${dotted('Punteado')}: se deduce del artículo, que no lo dice ahí.`,
  venues: 'Lugares.',
  whatNobodyChecked: 'Lo que nadie comprobó.',
  abbreviations: 'Siglas.',
  corrections: 'Correcciones.',
  noCorrections: 'Ninguna hasta ahora.',
  corrected: (on, was, now, why) => `${on}: «${was}» es ahora «${now}». ${why}`,
  code: (leadsTo) => `Código QR que lleva a ${leadsTo}`,
  toRelease: (release) => `la página de la versión ${release}`,
  toArticle: 'la página del artículo',
  wayBack: {
    released: (release) => `${release}. Qué ha cambiado desde entonces y si hay una versión más reciente:`,
    releasedPath: (release) =>
      `${release}. Qué ha cambiado desde entonces y si hay una versión más reciente se ve en este sitio, en`,
    draft: (release) => `${release}. La página del artículo, con sus versiones cuando las haya:`,
    draftPath: (release) =>
      `${release}. La página del artículo, con sus versiones cuando las haya, está en este sitio, en`,
  },
  leftOut: {
    title: 'No están en esta hoja:',
    at: (page, whole, full) =>
      sentence`Se encuentran en ${page}${whole(sentence`, y para imprimir todo, en ${full}`)}.`,
    onPage: 'Se encuentran en la página del artículo de este sitio y en su registro completo para imprimir.',
    order:
      'Se omite en este orden: lo referido sin comillas; los hechos sin fecha; lo que repite la frase de otro registro; los finales de citas largas que no matizan nada; después cifras, hechos y citas a partes iguales, primero lo último del artículo; después lo corregido; al final, los avisos de corrección más antiguos. Nunca una respuesta sin su pregunta.',
    forms: {
      quotes: forms({ one: '# cita', many: '# de citas', other: '# citas' }),
      reported: forms({
        one: '# declaración referida',
        many: '# de declaraciones referidas',
        other: '# declaraciones referidas',
      }),
      figures: forms({ one: '# cifra', many: '# de cifras', other: '# cifras' }),
      events: forms({ one: '# hecho', many: '# de hechos', other: '# hechos' }),
      corrections: forms({
        one: '# aviso de corrección',
        many: '# de avisos de corrección',
        other: '# avisos de corrección',
      }),
      ends: forms({
        one: 'el final de # cita que dice que está acortada',
        many: 'los finales de # de citas que dicen que están acortadas',
        other: 'los finales de # citas que dicen que están acortadas',
      }),
      between: ', ',
      beforeLast: ' y ',
      beforeEnds: '; y ',
    },
  },
};
