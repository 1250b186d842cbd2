import type { Words } from '../en/en.ts';
import { counted } from './language.ts';
import { sentence } from '../grammar/sentence.ts';

export const event: Words['event'] = {
  how: (dotted) =>
    sentence`Lleno: un día. Medio: un mes. Vacío: un año. Largo: un intervalo. Anillo punteado: aún por venir cuando apareció el artículo. Una barra: sin fecha conocida. ${dotted('Palabras punteadas')}: el artículo no lo dice, se deduce de él. Línea discontinua: tiempo sin entradas.`,
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
