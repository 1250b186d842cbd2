import type { Words } from '../en/en.ts';
import { counted } from './language.ts';
import { sentence } from '../grammar/sentence.ts';

export const checked: Words['checked'] = {
  none: 'Aún no hay registros.',
  allMatch: () => 'las palabras son las del artículo, quién lo dice lo leyó un programa',
  match: counted({
    one: '# como un programa lo leyó en el artículo',
    many: '# como un programa los leyó en el artículo',
    other: '# como un programa los leyó en el artículo',
  }),
  edited: counted({ one: '# editado', many: '# editados', other: '# editados' }),
  confirmed: counted({
    one: '# confirmado por un editor',
    many: '# confirmados por un editor',
    other: '# confirmados por un editor',
  }),
  noneConfirmed: 'ninguno confirmado aún por un editor',
  line: (records, parts) => `${records}: ${parts}.`,
  record: {
    confirmed: (by, day) => `Confirmado por ${by} el ${day}.`,
    confirmedButDiffers: (fields) => `Difiere de lo que leyó el programa en: ${fields}.`,
    compared: 'Las palabras son las del artículo: un programa las comparó.',
    read: {
      said: 'Quién las dijo lo leyó un programa, y nadie lo ha comprobado aún.',
      unclear: 'El programa no pudo saber de quién son.',
      asserted: 'Quién lo afirma y qué se cuenta lo leyó un programa, y nadie lo ha comprobado aún.',
      counted: 'Qué se cuenta lo leyó un programa, y nadie lo ha comprobado aún.',
      happenedSays: 'Quién lo afirma y cuándo ocurrió lo leyó un programa, y nadie lo ha comprobado aún.',
      happened: 'Cuándo ocurrió lo leyó un programa, y nadie lo ha comprobado aún.',
    },
    matchesAway: 'Tal como lo leyó el programa en el texto del medio, que no se guarda aquí.',
    edited: (fields) => `Editado: difiere de lo que el programa leyó en el artículo en: ${fields}.`,
    changedSince: (day) =>
      `Sus datos han cambiado desde que un editor lo confirmó el ${day}, y no se ha vuelto a confirmar.`,
    notConfirmed: 'Aún no confirmado por un editor.',
    readBy: (reader) => `El programa que leyó el artículo es ${reader}.`,
    editorsWhat: 'Lo que ocurrió se cuenta con palabras de un editor.',
    editorsClause: 'De qué es la cifra se cuenta con palabras de un editor.',
  },
};

const withheld = counted({
  one: 'que se retiene',
  many: 'que se retienen',
  other: 'que se retienen',
});

export const status: Words['status'] = {
  title: 'Lo que queda por comprobar',
  intro: 'Qué registros no avala nadie todavía, y cuáles tiene que volver a mirar un editor y por qué.',
  method: (link) => sentence`Cómo se hacen los registros y qué se comprueba de cada uno: ${link}.`,
  numbers: 'En números',
  what: 'Qué',
  number: 'Número',
  thatIs: 'Es decir',
  counts: {
    records: { label: 'Registros', means: '' },
    confirmed: { label: 'Confirmados', means: 'un editor los avala, con nombre y día' },
    unconfirmed: {
      label: 'Aún no confirmados',
      means: 'un programa los comparó con su artículo, y nadie los avala',
    },
    edited: { label: 'Editados', means: 'un editor cambió lo que leyó el programa' },
    cases: {
      label: 'Conflicto',
      means: 'el artículo y un editor cambiaron la misma parte; vale la del editor hasta que se decida',
    },
    orphaned: {
      label: 'Ya no está en el artículo',
      means: 'el artículo ya no lo dice, o esta versión ya no lo encuentra en él',
    },
    void: {
      label: 'Hay que volver a comprobar',
      means: 'los datos han cambiado desde que un editor los confirmó',
    },
    drafts: { label: 'Artículos nunca publicados en una versión', means: 'sus hojas son borradores' },
    changed: { label: 'Artículos cambiados desde su versión', means: 'sus hojas lo dicen' },
  },
  withoutClause: (records) =>
    `Sin contar y aún sin mostrar en ningún lugar: ${records} para los que un editor tiene que escribir todavía una frase.`,
  withheld: (what, count) => `Sin contar y sin listar aquí: ${what.join(' y ')} ${withheld(count)}.`,
  neverReleased: 'Nunca publicado en una versión',
  changedSince: (release) => `Con cambios desde ${release}`,
  noRecords: 'Sin registros.',
  allConfirmed: (records) => `Confirmado todo: ${records}. Nada espera a un editor.`,
  toLookAt: (number) => `Por mirar: ${number}`,
  notConfirmed: (number) => `Aún no confirmados: ${number}`,
  reasons: {
    case: (fields) => `el artículo y un editor cambiaron ambos: ${fields}`,
    orphaned: 'el artículo ya no lo dice',
    unfound: 'sus palabras están en el artículo, y esta versión ya no lo encuentra en ellas',
    clause: 'espera una frase de un editor, y no se muestra hasta entonces',
    void: 'sus datos han cambiado desde que un editor lo confirmó',
    byHand: 'escrito por un editor',
    edited: (fields) => `editado: ${fields}`,
    unconfirmed: 'aún no confirmado',
  },
};
