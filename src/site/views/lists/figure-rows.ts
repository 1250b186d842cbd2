import { addressOf } from '../../../records/record-address.ts';
import { plainText } from '../../text/mark-text.ts';
import { inferredOf } from '../tell/infer-once.ts';
import { tellStatement } from '../tell/tell-statement.ts';
import type { FigureRecord, SiteLookup } from '../../model/site.ts';
import type { ToldAt, ToldElsewhere } from './tell-once.ts';

/** Figures that the same words tell of, and the same one asserts: the words then stand once. */
export interface FigureRow {
  /** The one whose clause tells of all. */
  readonly head: FigureRecord;
  /** In the order that they came in, at least one. */
  readonly figures: readonly FigureRecord[];
  /** Where the words stand on the page already; null where they stand in this row. */
  readonly at: ToldAt | null;
}

const sayOf = (site: SiteLookup, figure: FigureRecord): string =>
  JSON.stringify([
    figure.article,
    plainText(tellStatement(site, figure).pieces),
    figure.data.assertedBy,
    figure.data.period,
  ]);

/**
 * Puts figures into rows, in the order of the first of each.
 * @param elsewhere which records are told with others on the page; without it figures share a row where all that is said is the same
 */
export function figureRows(
  site: SiteLookup,
  figures: readonly FigureRecord[],
  elsewhere?: ToldElsewhere,
): FigureRow[] {
  const headOf = (figure: FigureRecord): FigureRecord => {
    const at = elsewhere?.get(figure);
    return at !== undefined && at !== 'opening' && at.kind === 'statistics' ? at : figure;
  };
  const atOf = (figure: FigureRecord): ToldAt | null => {
    const at = elsewhere?.get(figure);
    return at === undefined || (at !== 'opening' && at.kind === 'statistics') ? null : at;
  };
  const keyOf = (figure: FigureRecord): string => {
    const at = atOf(figure);
    if (at !== null) {
      const { assertedBy } = figure.data;
      const isInferred = inferredOf(site, figure).includes('assertedBy');
      return JSON.stringify([at === 'opening' ? at : addressOf(at), assertedBy, isInferred]);
    }
    return elsewhere === undefined ? sayOf(site, figure) : addressOf(headOf(figure));
  };
  return [...Map.groupBy(figures, keyOf).values()].flatMap((row) =>
    row[0] === undefined ? [] : [{ head: headOf(row[0]), figures: row, at: atOf(row[0]) }],
  );
}
