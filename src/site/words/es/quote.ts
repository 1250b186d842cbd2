import type { Words } from '../en/en.ts';
import { counted } from './language.ts';
import { sentence } from '../grammar/sentence.ts';

export const quote: Words['quote'] = {
  legend: (brackets, hasParts) =>
    `Corchetes: ${{ cut: 'una omisión', insertion: 'un añadido', both: 'una omisión o un añadido' }[brackets]} de un editor${hasParts ? '; entre dos partes de la cita, […] está por palabras del artículo' : ''}.`,
  cut: {
    signed: (by, day, why) => sentence`${by} responde de lo que aquí se ha omitido o añadido, ${day}: ${why}`,
    whole: 'La frase entera:',
  },
  fullWords: 'Las palabras completas',
  allParagraphs: (number) => `los ${number} párrafos`,
  openMissing: 'En el artículo falta la comilla de apertura.',
  closeMissing: 'En el artículo falta la comilla de cierre.',
  unbalanced: 'En el artículo, las comillas no están equilibradas.',
  asked: (link, who, words) => sentence`${link('Pregunta')} de ${who}: ${words}`,
  more: counted({ one: '# cita más', many: '# de citas más', other: '# citas más' }),
  somebody: 'alguien a quien no se nombra',
  notQuoted: 'Referido por el artículo, no citado:',
  notQuotedGroup: 'Referido por el artículo, no citado',
  notQuotedFold: (number) => `${number} referidos, no citados`,
  nobody: 'El artículo no dice con claridad quién',
  restates: {
    same: (link, name) => sentence`Otra vez las mismas palabras que ${link(`dijo ${name ?? 'alguien'}`)}.`,
    part: (link, name) => sentence`Algunas de las palabras que ${link(`dijo ${name ?? 'alguien'}`)}.`,
    other: (link, name) => sentence`Parafrasea lo que ${link(`dijo ${name ?? 'alguien'}`)}.`,
  },
  how: {
    around: 'Oscuras, las palabras del registro. Grises, las del artículo que las rodean.',
    parts: '[…]: palabras del artículo entre dos partes de una cita.',
  },
  speakers: {
    title: 'Quién dice qué de quién',
    who: 'Quién',
    says: 'Dice, a quién o dónde',
    toWhom: 'A quién, o dónde',
    about: 'De quién',
    asks: (who) => sentence`pregunta a ${who}`,
    answers: (who) => sentence`responde a ${who}`,
    quote: (number) => (number === null ? 'cita' : `cita ${number}`),
    reported: (number) => (number === null ? 'referido' : `referido ${number}`),
    recordOf: (link, title) => `${link}: ${title}`,
    howTitle: 'Cómo se lee',
    how: 'A quién: de quién es la pregunta a la que responde, o quién la responde; si no, dónde se dijo. De quién: las personas y organizaciones nombradas en lo dicho. Lo que no nombra a nadie ni se dijo a nadie nombrado está solo en la lista de citas.',
  },
  exchange: {
    title: 'El intercambio',
    answer: counted({ one: 'Respuesta', many: 'Respuestas', other: 'Respuestas' }),
    wordings: {
      same: 'Otra vez las mismas palabras, de otros',
      part: 'Algunas de las mismas palabras, de otros',
      other: 'Parafraseado por otros',
      several: 'Repetido o parafraseado por otros',
    },
    restating: {
      same: (name) => `Otra vez las mismas palabras que dijo ${name ?? 'alguien'}:`,
      part: (name) => `Algunas de las palabras que dijo ${name ?? 'alguien'}:`,
      other: (name) => `Parafrasea lo que dijo ${name ?? 'alguien'}:`,
    },
    original: {
      same: 'Las palabras que repite',
      part: 'Las palabras de las que tiene algunas',
      other: 'Las palabras que parafrasea',
    },
  },
};
