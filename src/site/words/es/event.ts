import type { Words } from '../words.ts';

export const event: Words['event'] = {
  marks:
    'Lleno: un día. Medio: un mes. Vacío: un año. Largo: un intervalo. Anillo punteado: aún por venir cuando apareció el artículo. Una barra: sin fecha conocida.',
  dotted: 'Palabras punteadas',
  inferred: ': el artículo no lo dice, se deduce de él.',
};
