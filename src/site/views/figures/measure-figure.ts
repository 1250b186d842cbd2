import type { Amount } from '../../../records/figure.ts';
import { isVague } from '../../text/number-in-words.ts';
import { wordPlaces } from '../../model/word-places.ts';
import type { FigureRecord } from '../../model/site.ts';

/** A figure as it can be drawn. */
export interface MeasuredFigure {
  readonly figure: FigureRecord;
  /** Figures of one scale have the same: the unit, whether it is a change, and whether it is by how much something differs. */
  readonly scale: string;
  /** The unit of the scale, `percent` for shares too; null for bare counts. */
  readonly unit: string | null;
  /** In the unit of the scale: a share in percent. */
  readonly value: Amount;
  /** The article's words from "by" on, where the figure says by how much; else those of the figure. */
  readonly words: string;
  /** What is counted, in small letters and without its article; null where the article does not say it beside the figure. */
  readonly counted: string | null;
}

/** By how much: "by 424 votes", "by either 49 percent". Without it a margin would stand there as an amount. */
const margin = /\bby (?:(?:either|some|just|only) )?$/iu;
const percent = /^percent(?:age)?$/;

const inPercent = (value: Amount): Amount =>
  typeof value === 'number' ? value * 100 : { low: value.low * 100, high: value.high * 100 };

/**
 * Measures a figure for a drawing.
 * @param text the article's text, to which the figure's places refer
 * @returns null for what stands nowhere on a scale: a word for many, what is withheld, what the article no longer states
 */
export function measureFigure(figure: FigureRecord, text: string): MeasuredFigure | null {
  const { data } = figure;
  const { words, unit, change, counted } = data;
  if (isVague(data) || data.noLongerInArticle === true || `${words}${counted ?? ''}`.includes('█'))
    return null;
  const [place] = wordPlaces(figure);
  const before = place === undefined ? '' : (margin.exec(text.slice(0, place.start).slice(-20))?.[0] ?? '');
  const isShare = unit === 'share';
  const scale = isShare || (unit !== undefined && percent.test(unit)) ? 'percent' : unit;
  return {
    figure,
    scale: JSON.stringify([scale, change, before !== '']),
    unit: scale ?? null,
    value: isShare ? inPercent(data.value) : data.value,
    words: before + words,
    counted: counted === undefined ? null : counted.toLowerCase().replace(/^(?:an?|the) /u, ''),
  };
}
