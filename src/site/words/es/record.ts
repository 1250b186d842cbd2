import type { Words } from '../words.ts';

export const record: Words['record'] = {
  kinds: { quotes: 'Cita', statistics: 'Cifra', timeline: 'Hecho' },
  reported: 'Referido',
  says: 'según',
  saidBy: (name) => `según ${name}`,
  theArticle: 'el artículo',
  the: '',
  edit: 'Editar este registro',
  report: 'Avisar de un error',
  errorIn: (title) => `Error en: ${title}`,
  whatIsWrong: 'Qué está mal: ',
  editFile: 'Editar su archivo',
  editFileOf: (title) => `Editar su archivo: ${title}`,
  corrected: 'Corregido',
  correctedOn: (day) => ` el ${day}.`,
  noLongerInArticle:
    'El artículo ya no dice esto. Lo decía cuando se leyó, y un editor conserva el registro.',
  noCorrections: 'Ninguna.',
  reportBy: (publisher) => `una información de ${publisher}`,
  fromReportBy: (publisher) => `de una información de ${publisher}`,
  notOnRecord: {
    quote: '[una cita que no consta]',
    figure: '[una cifra que no consta]',
    person: '[alguien que no consta]',
  },
  leftOut: 'omitido por un editor: ',
  putIn: 'añadido por un editor: ',
};
