import type { Words } from '../words.ts';

export const article: Words['article'] = {
  this: 'Este artículo',
  overview: 'Resumen',
  account: { plain: 'Artículo', account: 'Relato', away: 'En el orden del texto' },
  releases: 'Versiones',
  sheet: 'Hoja para imprimir',
  sheetOn: 'Hoja para imprimir en ',
  full: 'Registro completo para imprimir',
  fullOn: 'Registro completo para imprimir en ',
  or: ' o ',
  source: {
    by: (author) => `de ${author}`,
    noDate: 'sin fecha conocida',
    before: { plain: '', account: 'Este relato se basa en ', away: 'Leído en ' },
    after: {
      plain: '',
      account: ' El relato usa otras palabras; lo que dijeron las personas está como en ese artículo.',
      away: ' Su texto se queda en su medio y no se muestra aquí. Lo que dijeron las personas está como en ese texto; lo que ocurrió y lo que cuentan las cifras se dice con palabras de un editor.',
    },
    licence: (licence) => ` Licencia: ${licence}.`,
  },
  passages: {
    notFoundAway: 'Sus palabras no se encuentran en el texto del medio.',
    paragraphAway: (paragraphs) => `Párrafo ${paragraphs} del texto del medio.`,
    stays: ' Las frases que rodean sus palabras se quedan en el medio y no se muestran aquí.',
    atPublisher: 'El artículo en su medio',
    notFound: 'Sus palabras no se encuentran en el artículo tal como está ahora.',
    thisParagraph: 'Este párrafo en el relato',
    more: (count, number) => (count === 1 ? `${number} párrafo más: ` : `${number} párrafos más: `),
    place: 'dónde está en el relato',
  },
};
