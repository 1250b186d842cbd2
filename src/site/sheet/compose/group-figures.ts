import { lineText, type Line } from './sheet.ts';

/** A figure as far as its row asks. */
interface RowFigure {
  readonly of: string;
  readonly period: Line | null;
  readonly saidBy: Line;
  readonly notes: readonly string[];
}

const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();
const sayOf = ({ of, period, saidBy, notes }: RowFigure): string =>
  JSON.stringify([squeezed(of), period === null ? null : lineText(period), saidBy, notes]);

/**
 * Puts figures that follow each other into one row where the same sentence tells of them and the same is said of it:
 * the sentence then stands once.
 * @returns The rows in order; together they are the figures.
 */
export function groupFigures<Figure extends RowFigure>(figures: readonly Figure[]): Figure[][] {
  const rows: Figure[][] = [];
  for (const figure of figures) {
    const row = rows.at(-1);
    const [first] = row ?? [];
    if (row && first && sayOf(first) === sayOf(figure)) row.push(figure);
    else rows.push([figure]);
  }
  return rows;
}
