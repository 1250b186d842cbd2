import type { Words } from '../en/en.ts';
import { sentence } from '../grammar/sentence.ts';

const ordinals = [
  'primera',
  'segunda',
  'tercera',
  'cuarta',
  'quinta',
  'sexta',
  'séptima',
  'octava',
  'novena',
  'décima',
  'undécima',
  'duodécima',
];

export const tell: Words['tell'] = {
  nobody: 'No está claro quién habla',
  at: (who, venue, preposition) =>
    preposition === null
      ? sentence`${who}, ${venue}`
      : preposition === 'to'
        ? sentence`${who}, a ${venue}`
        : sentence`${who} en ${venue}`,
  further: (title, what) => sentence`${title}, ${what}`,
  statement: (ordinal, isReported) => {
    const act = isReported ? 'declaración referida' : 'declaración';
    if (ordinal === null) return act;
    const word = ordinals[ordinal - 1];
    return word === undefined ? `${act} ${String(ordinal)}` : `${word} ${act}`;
  },
  asserted: (title, name) => `${title} (según ${name})`,
  inferred: '\u00a0(deducido)',
  toldAt: {
    opening: (link) => sentence`${link('En el primer párrafo')}`,
    quote: (link, who) =>
      who === null ? sentence`${link('En una cita')}` : sentence`${link('En una cita')} de ${who}`,
    reported: (link, who) =>
      who === null
        ? sentence`${link('Según lo referido')}`
        : sentence`${link('Según lo referido')}, dice ${who}`,
    figure: (figure) => sentence`Con la cifra ${figure}`,
    event: (link, date) =>
      date === null ? sentence`${link('En la cronología')}` : sentence`${link('En la cronología')}: ${date}`,
  },
  part: 'Una parte de una frase. La frase entera no se muestra aquí.',
};
