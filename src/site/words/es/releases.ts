import type { Words } from '../words.ts';

type Gender = 'f' | 'm';

const small = [
  'ningún',
  'un',
  'dos',
  'tres',
  'cuatro',
  'cinco',
  'seis',
  'siete',
  'ocho',
  'nueve',
  'diez',
  'once',
  'doce',
];
const inWords = (number: number, gender: Gender): string =>
  number === 1 && gender === 'f' ? 'una' : (small[number] ?? number.toLocaleString('es'));

const became = (one: string, gender: Gender) => {
  const end = gender === 'f' ? 'a' : 'o';
  const how = (done: string) => ({
    many: (count: number): string =>
      count === 1
        ? `${inWords(count, gender)} ${one} ${done}${end}`
        : `${inWords(count, gender)} ${one}s ${done}${end}s`,
    one: `${one.charAt(0).toUpperCase()}${one.slice(1)} ${done}${end}`,
  });
  return {
    corrected: how('corregid'),
    changed: how('cambiad'),
    added: how('añadid'),
    removed: how('quitad'),
  };
};

export const releases: Words['releases'] = {
  name: (release, day) => `la versión ${release} del ${day}`,
  title: (release, day) => `Versión ${release} del ${day}`,
  draft: 'Borrador sin publicar',
  draftSince: (name) => `Borrador: con cambios desde ${name}`,
  became: {
    quotes: became('cita', 'f'),
    statistics: became('cifra', 'f'),
    timeline: became('hecho', 'm'),
  },
  titleChanged: 'el título cambiado',
  nothingChanged: 'nada ha cambiado',
  withheld: (count) =>
    count === 1
      ? 'un registro retenido desde entonces'
      : `${inWords(count, 'm')} registros retenidos desde entonces`,
  withheldCounted: (count, number) =>
    count === 1
      ? `${number} registro retenido desde entonces`
      : `${number} registros retenidos desde entonces`,
  theTitleChanged: 'Título cambiado',
  said: { before: 'Decía ', now: ' y ahora dice ', after: '.' },
};
