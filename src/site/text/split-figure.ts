import type { Figure } from '../../records/figure.ts';

/** A figure's phrase in parts: the words before the number that bound it, the number, and what it counts, where the phrase ends with that. */
export interface SplitFigure {
  readonly before: string;
  readonly figure: string;
  readonly after: string;
}

const bounding =
  /^(?:(?:(?:some|still|just|well|far|slightly|a little) )?(?:more|fewer|less|greater|higher|lower) than|(?:just |well )?(?:over|under|above|below)|at (?:least|most)|(?:as (?:many|much|few|little) as|no (?:more|fewer|less) than)|up to|around|about|approximately|roughly|nearly|almost|some|close to|within|not quite) /i;

/**
 * Splits a figure's phrase at its number: "more than 32,000 children" → "more than", "32,000", "children"
 * where children are what is counted. A unit stays with its number, and so does the sign of a currency before it.
 * The words stay the article's own, and nothing but the space between them is left out.
 * A number in letters is known by the bound before it, where there is one: "almost two dozen" → "almost", "two dozen".
 */
export function splitFigure({
  words,
  bound,
  counted,
  value,
}: Pick<Figure, 'words' | 'bound' | 'counted'> & Partial<Pick<Figure, 'value'>>): SplitFigure {
  const digits = /(?:[\p{Sc}(]{1,2} ?)?[+−-]?\p{Nd}/u.exec(words);
  const at = digits?.index ?? (bound === 'exact' ? 0 : (bounding.exec(words)?.[0].length ?? 0));
  const currency = /\b(?:[A-Z]{1,3}|[A-Z]{2,3} )$/.exec(words.slice(0, at));
  // A range is one figure: its first end may be in letters.
  const isRange = typeof value === 'object';
  const start = isRange ? 0 : currency && digits && /^\p{Sc}/u.test(digits[0]) ? currency.index : at;
  const before = words.slice(0, start).trimEnd();
  const rest = words.slice(start);
  const whole = counted === undefined || !rest.endsWith(` ${counted}`);
  return whole
    ? { before, figure: rest, after: '' }
    : { before, figure: rest.slice(0, -counted.length).trimEnd(), after: counted };
}
