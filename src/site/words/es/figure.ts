import type { Words } from '../words.ts';

export const figure: Words['figure'] = {
  in: 'en ',
  inQuote: 'una cita',
  inReported: 'palabras referidas',
  same: { before: 'Cuenta lo mismo que', after: ', según un editor' },
  related: { before: 'Relacionada:', after: '; el artículo no dice si cuentan lo mismo' },
  how: 'Cada cifra con las palabras de su artículo y con quién lo dice.',
  howAway:
    'Cada cifra con las palabras del medio; de qué es la cifra, con las de un editor; y quién lo dice.',
  dotted: 'Punteado',
  inferred: ': se deduce del artículo, que no lo dice junto a la cifra.',
};
