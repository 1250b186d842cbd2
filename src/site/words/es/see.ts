import type { Words } from '../words.ts';

const count = new Intl.NumberFormat('es');

export const see: Words['see'] = {
  proof: {
    sentence: 'Su frase',
    of: ': ',
    more: (n) => (n === 1 ? 'Un pasaje más: ' : `${count.format(n)} pasajes más: `),
    place: 'dónde está en el relato',
  },
  exchange: {
    title: 'El intercambio',
    answer: (n) => (n === 1 ? 'Respuesta' : 'Respuestas'),
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
  chart: {
    title: 'Comparación',
    related: 'Cifras relacionadas',
    says: 'según',
    open: 'Son iguales las palabras de lo contado, la unidad y el tiempo. El artículo no dice si cuentan lo mismo.',
    same: 'Son iguales las palabras de lo contado, la unidad y el tiempo. Un editor sabe que cuentan lo mismo.',
    relatedOpen: 'El artículo no dice si cuentan lo mismo.',
    relatedSame: 'Un editor sabe que cuentan lo mismo.',
    relatedPartly: 'De algunas, un editor sabe que cuentan lo mismo. De las demás, el artículo no lo dice.',
    how: 'Solo se dibuja donde son iguales las palabras de lo contado, la unidad y el tiempo. Un punto: el número mismo. Un anillo punteado: aproximadamente. Un anillo con flecha: más o menos que esto; cuánto, el artículo no lo dice. Una barra con dos extremos: un intervalo.',
    theArticle: 'el artículo',
  },
  between: {
    day: (n) => (n === 1 ? 'Un día sin entradas' : `${count.format(n)} días sin entradas`),
    month: (n) => `${count.format(n)} meses sin entradas`,
    year: (n) => (n === 1 ? 'Un año sin entradas' : `${count.format(n)} años sin entradas`),
    how: 'Línea discontinua: tiempo sin entradas, más ancha cuanto más largo, por pasos: días, semanas, meses, años, decenios, siglos.',
  },
  person: {
    said: 'Dijo',
    restating: 'Lo que otros dijeron, repetido o parafraseado',
    figures: 'Cifras que afirma',
    events: 'Hechos que afirma',
    about: 'Dicho al respecto',
    pages: 'Páginas de este nombre',
    page: (n, from, to) =>
      from === to ? `${count.format(n)}: ${from}` : `${count.format(n)}: de «${from}» a «${to}»`,
    title: (name, n) => `${name}, página ${count.format(n)}`,
    of: (name, n, all) => `Página ${count.format(n)} de ${count.format(all)} de lo que consta de ${name}`,
  },
  history: {
    title: 'Historial',
    none: 'Aún en ninguna versión publicada.',
    first: (release) => `En ${release}, la primera que lo tiene`,
    since: (release) => `Desde ${release}, aún en ninguna versión publicada`,
    inRelease: (release) => `En ${release}`,
    unchanged: 'Igual en todas las versiones desde entonces.',
    file: 'Todos los cambios de su archivo',
  },
  more: (n) => `${count.format(n)} más`,
};
