import type { Words } from '../words.ts';
import { counted } from './language.ts';

export const event: Words['event'] = {
  marks:
    'Lleno: un día. Medio: un mes. Vacío: un año. Largo: un intervalo. Anillo punteado: aún por venir cuando apareció el artículo. Una barra: sin fecha conocida.',
  dotted: 'Palabras punteadas',
  inferred: ': el artículo no lo dice, se deduce de él.',
  between: {
    day: counted({
      one: 'Un día sin entradas',
      many: '# de días sin entradas',
      other: '# días sin entradas',
    }),
    month: counted({
      one: 'Un mes sin entradas',
      many: '# de meses sin entradas',
      other: '# meses sin entradas',
    }),
    year: counted({
      one: 'Un año sin entradas',
      many: '# de años sin entradas',
      other: '# años sin entradas',
    }),
    how: 'Línea discontinua: tiempo sin entradas, más ancha cuanto más largo, por pasos: días, semanas, meses, años, decenios, siglos.',
  },
};

const a = (isDay: boolean): string => (isDay ? 'el ' : '');

export const dates: Words['dates'] = {
  seasons: ['primavera', 'verano', 'otoño', 'invierno'],
  seasonOf: (season) => `${season} de `,
  decade: (first) => `la década de ${first}`,
  century: (first, last) => `entre ${first} y ${last}`,
  until: (isDay) => `hasta ${a(isDay)}`,
  from: (isDay) => `desde ${a(isDay)}`,
  span: (isDay) => ({ before: isDay.first ? 'del ' : 'de ', between: isDay.last ? ' al ' : ' a ' }),
  before: {
    on: () => '',
    since: (isDay) => `desde ${a(isDay)}`,
    until: (isDay) => `hasta ${a(isDay)}`,
    by: (isDay) => `a más tardar ${isDay ? 'el ' : 'en '}`,
    ahead: () => 'por venir: ',
  },
  upcoming: 'Por venir: ',
  isAhead: 'Por venir',
  years: (first, last) => `de ${first} a ${last}`,
  ahead: 'por venir',
  andAhead: (years) => `${years}, y por venir`,
};
