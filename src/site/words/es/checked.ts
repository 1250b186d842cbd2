import type { Words } from '../words.ts';

export const checked: Words['checked'] = {
  none: 'Aún no hay registros.',
  allMatch: () => 'las palabras son las del artículo, quién lo dice lo leyó un programa',
  match: (number) => `${number} como un programa lo leyó en el artículo`,
  edited: (number, count) => (count === 1 ? `${number} editado` : `${number} editados`),
  confirmed: (number, count) =>
    count === 1 ? `${number} confirmado por un editor` : `${number} confirmados por un editor`,
  noneConfirmed: 'ninguno confirmado aún por un editor',
  line: (records, parts) => `${records}: ${parts}.`,
  record: {
    confirmed: (by, day) => `Confirmado por ${by} el ${day}.`,
    confirmedButDiffers: (fields) => ` Difiere de lo que leyó el programa en: ${fields}.`,
    compared: 'Las palabras son las del artículo: un programa las comparó.',
    read: {
      said: ' Quién las dijo lo leyó un programa, y nadie lo ha comprobado aún.',
      unclear: ' El programa no pudo saber de quién son.',
      asserted: ' Quién lo afirma y qué se cuenta lo leyó un programa, y nadie lo ha comprobado aún.',
      counted: ' Qué se cuenta lo leyó un programa, y nadie lo ha comprobado aún.',
      happenedSays: ' Quién lo afirma y cuándo ocurrió lo leyó un programa, y nadie lo ha comprobado aún.',
      happened: ' Cuándo ocurrió lo leyó un programa, y nadie lo ha comprobado aún.',
    },
    matchesAway: 'Tal como lo leyó el programa en el texto del medio, que no se guarda aquí.',
    edited: (fields) => `Editado: difiere de lo que el programa leyó en el artículo en: ${fields}.`,
    changedSince: (day) =>
      ` Sus datos han cambiado desde que un editor lo confirmó el ${day}, y no se ha vuelto a confirmar.`,
    notConfirmed: ' Aún no confirmado por un editor.',
    editorsWhat: 'Lo que ocurrió se cuenta con palabras de un editor.',
    editorsClause: 'De qué es la cifra se cuenta con palabras de un editor.',
  },
};
