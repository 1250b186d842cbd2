import type { Words } from '../en/en.ts';
import { counted, number } from './language.ts';
import { sentence } from '../grammar/sentence.ts';

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
const inWords = (count: number): string => small[count] ?? number(count);

const became = (one: string, end: 'a' | 'o') => {
  const several = (done: string): string => `${one}s ${done}${end}s`;
  const how = (done: string) => ({
    several: counted(
      {
        one: `${end === 'a' ? 'una' : 'un'} ${one} ${done}${end}`,
        many: `# de ${several(done)}`,
        other: `# ${several(done)}`,
      },
      inWords,
    ),
    one: `${one.charAt(0).toUpperCase()}${one.slice(1)} ${done}${end}`,
  });
  return {
    corrected: how('corregid'),
    changed: how('cambiad'),
    added: how('añadid'),
    removed: how('quitad'),
  };
};

const withheld = {
  one: '# registro retenido desde entonces',
  many: '# de registros retenidos desde entonces',
  other: '# registros retenidos desde entonces',
};

export const releases: Words['releases'] = {
  name: (release, day) => sentence`la versión ${release} del ${day}`,
  title: (release, day) => sentence`Versión ${release} del ${day}`,
  draft: 'Borrador sin publicar',
  asOf: (day) => `Fecha del contenido: ${day}`,
  draftSince: (name) => `Borrador: con cambios desde ${name}`,
  became: {
    quotes: became('cita', 'a'),
    statistics: became('cifra', 'a'),
    timeline: became('hecho', 'o'),
  },
  titleChanged: 'el título cambiado',
  nothingChanged: 'nada ha cambiado',
  withheld: counted(withheld, inWords),
  withheldCounted: counted(withheld),
  theTitleChanged: 'Título cambiado',
  said: (was, now) => sentence`Decía ${was} y ahora dice ${now}.`,
};
