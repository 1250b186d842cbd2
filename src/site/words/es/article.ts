import type { Words } from '../en/en.ts';
import { sentence } from '../grammar/sentence.ts';
import { counted } from './language.ts';

const moreParagraphs = counted({
  one: '# párrafo más',
  many: '# de párrafos más',
  other: '# párrafos más',
});

export const article: Words['article'] = {
  this: 'Este artículo',
  partOfThis: (part) => `${part} de este artículo`,
  overview: 'Resumen',
  account: { plain: 'Artículo', account: 'Relato', away: 'En el orden del texto' },
  releases: 'Versiones',
  openingShort: 'Del primer párrafo:',
  opening: {
    plain: 'El primer párrafo del artículo',
    account: 'El primer párrafo del relato',
    away: 'El primer párrafo del texto',
  },
  sheet: 'Hoja para imprimir',
  forPaper: (sheet, address) =>
    address === null
      ? sentence`Para papel hay una ${sheet('hoja de dos páginas')} de este artículo, en Carta y A4.`
      : sentence`Para papel hay una ${sheet('hoja de dos páginas')} de este artículo, en Carta y A4, en ${address}`,
  print: {
    sheet: (page, letter, a4) => sentence`${page('Hoja para imprimir')}: ${letter} o ${a4}`,
    full: (page, letter, a4) => sentence`${page('Registro completo para imprimir')}: ${letter} o ${a4}`,
  },
  printed: {
    sheet: (heard, file) => sentence`${heard('Hoja para imprimir en ')}${file}`,
    full: (heard, file) => sentence`${heard('Registro completo para imprimir en ')}${file}`,
  },
  source: {
    here: 'El artículo en su medio',
    alone: (title) => sentence`${title}.`,
    by: (author) => `de ${author}`,
    noDate: 'sin fecha conocida',
    of: {
      plain: (title, facts) => sentence`${title}, ${facts}.`,
      account: (title, facts) =>
        sentence`Este relato se basa en ${title}, ${facts}. El relato usa otras palabras; lo que dijeron las personas está como en ese artículo.`,
      away: (title, facts) =>
        sentence`Leído en ${title}, ${facts}. Su texto se queda en su medio y no se muestra aquí. Lo que dijeron las personas está como en ese texto; lo que ocurrió y lo que cuentan las cifras se dice con palabras de un editor.`,
    },
    licence: (licence) => `Licencia: ${licence}.`,
  },
  passages: {
    notFoundAway: 'Sus palabras no se encuentran en el texto del medio.',
    paragraphAway: (paragraphs) => `Párrafo ${paragraphs} del texto del medio.`,
    stays: 'Las frases que rodean sus palabras se quedan en el medio y no se muestran aquí.',
    atPublisher: 'El artículo en su medio',
    notFound: 'Sus palabras no se encuentran en el artículo tal como está ahora.',
    thisPlace: 'Dónde está en el artículo',
    thisParagraph: 'Este párrafo en el relato',
    place: (more, link) => {
      const place = link('dónde está en el relato');
      return sentence`${moreParagraphs(more)}: ${place}`;
    },
  },
};
