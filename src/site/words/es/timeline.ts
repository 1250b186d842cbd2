import type { Words } from '../en/en.ts';
import { counted } from './language.ts';
import { sentence } from '../grammar/sentence.ts';

export const event: Words['event'] = {
  how: {
    marks: {
      day: 'Lleno: un día.',
      month: 'Medio: un mes.',
      year: 'Vacío: un año.',
      span: 'Largo: un intervalo.',
      none: 'Una barra: sin fecha conocida.',
    },
    ahead: 'Anillo punteado: aún por venir cuando apareció el artículo.',
    dotted: (dotted) => sentence`${dotted('Palabras punteadas')}: el artículo no lo dice, se deduce de él.`,
  },
  between: {
    day: counted({
      one: 'Un día',
      many: '# de días',
      other: '# días',
    }),
    month: counted({
      one: 'Un mes',
      many: '# de meses',
      other: '# meses',
    }),
    year: counted({
      one: 'Un año',
      many: '# de años',
      other: '# años',
    }),
  },
  strip: {
    label: 'El tiempo de un vistazo; la lista de abajo tiene las mismas fechas',
    signs: {
      broken: 'Dos trazos: tiempo omitido.',
      open: 'Una flecha: desde entonces o hasta entonces.',
    },
    published: 'publicado',
    mark: (date, entries) => `${date}, ${entries}`,
    entries: counted({ one: 'una entrada', many: '# de entradas', other: '# entradas' }),
  },
};

export const dates: Words['dates'] = {
  seasons: ['primavera', 'verano', 'otoño', 'invierno'],
  seasonOf: (season, year) => sentence`${season} de ${year}`,
  decade: (first) => `la década de ${first}`,
  century: (first, last) => `entre ${first} y ${last}`,
  until: (date, isDay) => (isDay ? sentence`hasta el ${date}` : sentence`hasta ${date}`),
  from: (date, isDay) => (isDay ? sentence`desde el ${date}` : sentence`desde ${date}`),
  span: (first, last, isDay) =>
    sentence`${isDay.first ? 'del' : 'de'} ${first} ${isDay.last ? 'al' : 'a'} ${last}`,
  related: {
    on: (date) => sentence`${date}`,
    since: (date, isDay) => (isDay ? sentence`desde el ${date}` : sentence`desde ${date}`),
    until: (date, isDay) => (isDay ? sentence`hasta el ${date}` : sentence`hasta ${date}`),
    by: (date, isDay) => (isDay ? sentence`a más tardar el ${date}` : sentence`a más tardar en ${date}`),
    ahead: (date) => sentence`por venir: ${date}`,
  },
  isAhead: 'Por venir',
  years: (first, last) => `de ${first} a ${last}`,
  ahead: 'por venir',
  andAhead: (years) => `${years}, y por venir`,
};
