import type { Words } from '../words.ts';

export const names: Words['names'] = {
  people: {
    title: 'Personas',
    intro: 'A quién se nombra, qué dijo y qué se dijo de cada quien.',
    none: 'Sin personas: los artículos no nombran a nadie.',
    count: (count, number) => (count === 1 ? `${number} persona` : `${number} personas`),
  },
  organisations: {
    title: 'Organizaciones',
    intro: 'Organismos, empresas, tribunales y partidos, y lo que dijeron.',
    none: 'Sin organizaciones: los artículos no nombran ninguna.',
    count: (count, number) => (count === 1 ? `${number} organización` : `${number} organizaciones`),
  },
  documents: {
    title: 'Documentos',
    intro: 'Informes, auditorías, cartas y leyes, y las cifras que afirman.',
    none: 'Sin documentos: los artículos no nombran ninguno.',
    count: (count, number) => (count === 1 ? `${number} documento` : `${number} documentos`),
  },
  kinds: 'Nombres',
  letters: 'De la A a la Z',
  noLetter: 'Sin letra',
  under: (title, letter) => `${title}: ${letter}`,
};
