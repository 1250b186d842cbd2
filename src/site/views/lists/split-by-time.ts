import { parseEdtf } from '../../text/parse-edtf.ts';

/** The time that a page of a list covers: a year, a month of it, or a name of its own where there is no year to tell. */
export interface Period {
  /** The last part of the page's address, for good: `2024`, `2024-12`, `undated`. */
  readonly path: string;
  /** EDTF; null for a period without a year. */
  readonly date: string | null;
}

/** One thing of a list that is split by time. */
export interface Timed<Item> {
  readonly item: Item;
  /** The periods it stands in, the longest first: a year and a month, or one alone. */
  readonly in: readonly [Period, Period?];
  /** How much room it takes: as many as there are records in it. */
  readonly weight: number;
}

/** A period with how much is in it by weight, to lead to its page. */
export interface PeriodCount extends Period {
  readonly count: number;
}

/** One page of a list that is split by time. */
export interface TimePage<Item> {
  /** What follows the list's own address: empty for its first page, `2024`, `2024-12`, `2024-12-part-2`. */
  readonly path: string;
  /** Null on the first page. */
  readonly period: Period | null;
  /** The period that this one is part of; null for a year, and for the first page. */
  readonly within: Period | null;
  readonly items: readonly Item[];
  /** How much there is in the period by weight, on this page and others; on the first page, in all. */
  readonly count: number;
  /** The periods that have pages of their own, in the order of the list. */
  readonly below: readonly PeriodCount[];
  /** This page among those of its period without pages below, from 1, and how many these are. */
  readonly part: number;
  readonly parts: number;
}

/** The year and the month in which an EDTF date begins; null where no year is known. A decade begins with its first year. */
export function periodsOf(edtf: string | null): [Period, Period?] | null {
  const date = edtf === null ? null : parseEdtf(edtf);
  const first = date?.is === 'date' ? date.at : (date?.from ?? date?.to);
  if (!first || first.year === 'XXXX') return null;
  const year = first.year.replaceAll('X', '0');
  const of = (path: string): Period => ({ path, date: path });
  if (first.month === null || first.month > 12) return [of(year)];
  return [of(year), of(`${year}-${String(first.month).padStart(2, '0')}`)];
}

const weigh = (items: readonly Timed<unknown>[]): number =>
  items.reduce((sum, { weight }) => sum + weight, 0);

/** Cuts a list into runs of at most `limit`; one thing that weighs more stands alone. */
function cut<Item>(items: readonly Timed<Item>[], limit: number): Timed<Item>[][] {
  const runs: Timed<Item>[][] = [];
  let room = 0;
  for (const item of items) {
    const run = runs.at(-1);
    if (run === undefined || item.weight > room) {
      runs.push([item]);
      room = limit - item.weight;
    } else {
      run.push(item);
      room -= item.weight;
    }
  }
  return runs;
}

/** The path of a part of a period: the first one's is the period's own. */
export const partPath = (path: string, part: number): string =>
  part === 1 ? path : `${path}-part-${String(part)}`;

/**
 * Splits a list into pages that hold at most `limit` each: one page where everything fits; else a first page with the
 * head of the list, a page for each year, where a year is too much one for each month, and parts where a month is.
 * Linear in the list. The order of the list is kept on every page; periods come in the order in which the list has them.
 */
export function splitByTime<Item>(items: readonly Timed<Item>[], limit: number): TimePage<Item>[] {
  const plain = (timed: readonly Timed<Item>[]): Item[] => timed.map(({ item }) => item);
  const partsOf = (
    of: { period: Period; within: Period | null; count: number; below: readonly PeriodCount[] },
    own: readonly Timed<Item>[],
  ): TimePage<Item>[] => {
    const runs = cut(own, limit);
    return (runs.length === 0 ? [[]] : runs).map((run, index) => ({
      ...of,
      path: partPath(of.period.path, index + 1),
      items: plain(run),
      part: index + 1,
      parts: Math.max(1, runs.length),
    }));
  };
  const countOf = (group: readonly Timed<Item>[], period: Period): PeriodCount => ({
    ...period,
    count: weigh(group),
  });
  const [head = []] = cut(items, limit);
  const first = { path: '', period: null, within: null, count: weigh(items), part: 1, parts: 1 };
  if (weigh(items) <= limit) return [{ ...first, items: plain(items), below: [] }];

  const years = [...Map.groupBy(items, ({ in: [year] }) => year.path).values()].flatMap((group) => {
    const [period] = group[0]?.in ?? [];
    return period === undefined ? [] : [{ period, group }];
  });
  return [
    { ...first, items: plain(head), below: years.map(({ period, group }) => countOf(group, period)) },
    ...years.flatMap(({ period, group }) => {
      const whole = { period, within: null, count: weigh(group) };
      const months = Map.groupBy(group, ({ in: [, month] }) => month?.path ?? '');
      const yearAlone = months.get('') ?? [];
      months.delete('');
      if (weigh(group) <= limit || months.size === 0) return partsOf({ ...whole, below: [] }, group);
      const below = [...months.values()].flatMap((inMonth) => {
        const month = inMonth[0]?.in[1];
        return month === undefined ? [] : [{ month, inMonth }];
      });
      return [
        ...partsOf(
          { ...whole, below: below.map(({ month, inMonth }) => countOf(inMonth, month)) },
          yearAlone,
        ),
        ...below.flatMap(({ month, inMonth }) =>
          partsOf({ period: month, within: period, count: weigh(inMonth), below: [] }, inMonth),
        ),
      ];
    }),
  ];
}
