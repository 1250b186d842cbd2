import type { Amount, Bound } from '../../../records/figure.ts';

/** One amount drawn: how its mark looks, and where it stands, in percent of the chart's width. */
export interface PlottedAmount {
  /** `point`: the number itself; `about`: near it; `more` and `less`: on which side of it; `range`: between two numbers. */
  readonly mark: 'point' | 'about' | 'more' | 'less' | 'range';
  /** Where its line ends: the low end of a range. */
  readonly at: number;
  /** The high end of a range; the same as `at` for all others. */
  readonly to: number;
}

/** Amounts on one scale that begins at zero, or reaches it. */
export interface Plot {
  /** Where zero stands, in percent of the chart's width. */
  readonly zero: number;
  readonly ticks: readonly { readonly at: number; readonly value: number }[];
  /** In the order that the amounts came in. */
  readonly amounts: readonly PlottedAmount[];
}

const marks: Readonly<Record<Bound, PlottedAmount['mark']>> = {
  exact: 'point',
  about: 'about',
  over: 'more',
  atLeast: 'more',
  under: 'less',
  atMost: 'less',
  almost: 'less',
};

/** Room at both edges for a mark and its arrow, in percent. */
const edge = 4;

/** The smallest of 1, 2 and 5 times a power of ten that cuts a span into four parts at most. */
function stepOf(span: number): number {
  const power = 10 ** Math.floor(Math.log10(span / 4));
  return [1, 2, 5, 10].map((one) => one * power).find((step) => span / step <= 4) ?? 10 * power;
}

/**
 * Places amounts on one linear scale that has zero on it, so that lengths tell how many times one is another.
 * A bound moves no mark: the mark stands at the number that is said, and its form says on which side the real one is.
 * @param said each amount with its bound
 */
export function plotAmounts(said: readonly { readonly value: Amount; readonly bound: Bound }[]): Plot {
  const ends = said.flatMap(({ value }) => (typeof value === 'number' ? [value] : [value.low, value.high]));
  const least = Math.min(0, ...ends);
  const most = Math.max(0, ...ends);
  const step = most > least ? stepOf(most - least) : 1;
  const [first, last] = [Math.floor(least / step), Math.max(Math.ceil(most / step), least < 0 ? 0 : 1)];
  const place = (value: number): number => {
    const share = (value / step - first) / (last - first);
    return Math.round((edge + share * (100 - 2 * edge)) * 1000) / 1000;
  };
  return {
    zero: place(0),
    ticks: Array.from({ length: last - first + 1 }, (_, index) => {
      const value = (first + index) * step;
      return { at: place(value), value: Number(value.toPrecision(12)) };
    }),
    amounts: said.map(({ value, bound }) =>
      typeof value === 'number'
        ? { mark: marks[bound], at: place(value), to: place(value) }
        : { mark: 'range', at: place(value.low), to: place(value.high) },
    ),
  };
}
