import type { Words } from '../words.ts';

export const event: Words['event'] = {
  marks:
    'Lleno: un día. Medio: un mes. Vacío: un año. Largo: un intervalo. Anillo punteado: aún por venir cuando apareció el artículo. Una barra: sin fecha conocida.',
  dotted: 'Palabras punteadas',
  inferred: ': el artículo no lo dice, se deduce de él.',
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
