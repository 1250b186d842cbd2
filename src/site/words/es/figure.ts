import type { Words } from '../en/en.ts';
import { sentence } from '../grammar/sentence.ts';

export const figure: Words['figure'] = {
  in: {
    quote: (link) => sentence`en ${link('una cita')}`,
    reported: (link) => sentence`${link('según lo referido')}`,
  },
  same: (figure) => sentence`Cuenta lo mismo que ${figure}, según un editor`,
  related: (figure) => sentence`Relacionada: ${figure}; el artículo no dice si cuentan lo mismo`,
  how: {
    unnamed: 'Donde no se nombra a nadie, lo dice el artículo mismo.',
    editors: 'De qué es cada cifra se dice con palabras de un editor.',
    dotted: (dotted) => sentence`${dotted('Punteado')}: se deduce del artículo, que no lo dice ahí.`,
  },
  strip: {
    title: 'A escala',
    asGiven: 'tal como las da el artículo',
    how: 'Una misma unidad, y las mismas palabras para lo contado o una sola frase; barras desde cero. Nada se suma, y el artículo no tiene por qué decir que cuentan lo mismo.',
    signs: {
      title: 'Cómo está dibujado',
      about: 'Un anillo punteado: aproximadamente.',
      bounded: 'Un anillo con flecha: más o menos que esto.',
      range: 'Una barra con dos extremos: un intervalo.',
    },
  },
  chart: {
    title: 'Comparación',
    related: 'Cifras relacionadas',
    open: 'Son iguales las palabras de lo contado, la unidad y el tiempo. El artículo no dice si cuentan lo mismo.',
    same: 'Son iguales las palabras de lo contado, la unidad y el tiempo. Un editor sabe que cuentan lo mismo.',
    relatedOpen: 'El artículo no dice si cuentan lo mismo.',
    relatedSame: 'Un editor sabe que cuentan lo mismo.',
    relatedPartly: 'De algunas, un editor sabe que cuentan lo mismo. De las demás, el artículo no lo dice.',
    how: 'Solo se dibuja donde son iguales las palabras de lo contado, la unidad y el tiempo. Un punto: el número mismo. Un anillo punteado: aproximadamente. Un anillo con flecha: más o menos que esto; cuánto, el artículo no lo dice. Una barra con dos extremos: un intervalo.',
    theArticle: 'el artículo',
  },
};
