import type { Span } from '../../article/article.ts';
import type { QuantityFinding } from '../../extract/findings.ts';
import { shareRules } from '../../extract/quantities/rules/read-share.ts';
import { statesAmount } from '../figures/read-figure-again.ts';
import { agree, intervalOf, percentInterval, type Interval } from './interval.ts';

/** A sum or a percentage of one sentence that does not add up. */
export interface Contradiction {
  readonly rule: 'sum-differs' | 'percentage-differs';
  /** What the figures come to, and what the sentence has. */
  readonly says: string;
}

/** The sentence's figures in order, with their words, and the text between them. */
interface Reading {
  readonly figures: readonly QuantityFinding[];
  /** The words of a figure; empty where there is none. */
  readonly word: (at: number) => string;
  /** What stands before a figure, in lower case; behind the last one what stands after it. */
  readonly gap: (at: number) => string;
}

const end = /^\s?(?:[.;)!?”"—–]|,(?! (?:compared|over|since|year|from|on)\b)|$)/;
const partOnly =
  /\b(?:including|among|most|mostly|some|several|others|another|such as|notably|both|twice|round\w*|one|two|three|four|five|six|seven|eight|nine|ten|dozen)\b/;
const joint = /(?:, |\band |\bwhile |\bbut )$/;
const remainder = /\bthe (?:other|remaining) $/;
const opposites: readonly (readonly [RegExp, RegExp])[] = [
  [/\b(?:sank|lost|destroyed)\b/, /\b(?:saved|rescued|survived|recovered)\b/],
  [/\b(?:died|killed|dead)\b/, /\b(?:survived|survivors|rescued)\b/],
  [/\b(?:passed)\b/, /\bfailed\b/],
  [/\b(?:accepted|approved|granted)\b/, /\b(?:rejected|refused|denied)\b/],
];

const isPercent = (figure: QuantityFinding | undefined): boolean => figure?.unit === 'percentage';
const isCount = ({ unit, nounSpan, rule }: QuantityFinding): boolean =>
  !shareRules.has(rule) && (unit === null || nounSpan !== null);

/** "3 died, 4 were hurt and 2 are missing, for a total of 9": the last one is the whole. */
function endsInTotal(gap: Reading['gap'], last: number, inner: readonly number[]): boolean {
  const isTotal =
    /, (?:for |making |or )a total of $/.test(gap(last)) ||
    (/, (?:or )?$/.test(gap(last)) &&
      /^(?: \p{L}+){0,3} (?:in all|in total|altogether|all told)\s?(?:[.,;)]|$)/u.test(gap(last + 1)));
  return isTotal && inner.every((at) => joint.test(gap(at))) && gap(last - 1).endsWith('and ');
}

/** "9 boats: 3 sank, 4 drifted and 2 burned": the first one is the whole. */
const beginsList = (gap: Reading['gap'], last: number, rest: readonly number[]): boolean =>
  /^(?: \p{L}+){0,3}(?:: | ?\(| ?[—–] ?)$/u.test(gap(1)) &&
  rest.every((at) => /^(?: \p{L}+){1,4}(?:,| and|, and) $/u.test(gap(at))) &&
  gap(last).endsWith('and ') &&
  /^(?: \p{L}+){1,4}\s?(?:[.;)—–]|$)/u.test(gap(last + 1));

/** "Of the 9 boats, 3 sank and the other 6 were saved": the first one is the whole. */
function isParted(gap: Reading['gap'], last: number, rest: readonly number[]): boolean {
  const isOf = /(?:^|, )of (?:the |its |all )?$/.test(gap(0)) || /^ of (?:which|whom|them)\b/.test(gap(2));
  if (!isOf || !gap(1).endsWith(', ')) return false;
  const isOpposed = opposites.some(
    ([one, other]) => (one.test(gap(2)) && other.test(gap(3))) || (other.test(gap(2)) && one.test(gap(3))),
  );
  return (
    rest.every((at) => joint.test(gap(at)) || remainder.test(gap(at))) &&
    (remainder.test(gap(last)) || (last === 2 && isOpposed))
  );
}

/** Where the sentence states the whole and all its parts, the places of the whole and of the parts. */
function findSum({ figures, gap }: Reading): { whole: number; parts: readonly number[] } | null {
  const last = figures.length - 1;
  const all = figures.map((_, index) => index);
  if (last < 2 || !figures.every(isCount) || all.slice(1).some((at) => partOnly.test(gap(at)))) return null;
  if (endsInTotal(gap, last, all.slice(1, last))) return { whole: last, parts: all.slice(0, -1) };
  const rest = all.slice(2);
  return beginsList(gap, last, rest) || isParted(gap, last, rest) ? { whole: 0, parts: all.slice(1) } : null;
}

function checkSum(reading: Reading): Contradiction | null {
  const found = findSum(reading);
  if (found === null) return null;
  const at = (index: number): Interval => {
    const figure = reading.figures[index];
    return figure ? intervalOf(figure, reading.word(index)) : { low: 0, high: Infinity };
  };
  const parts = found.parts.map(at);
  const whole = at(found.whole);
  const sum = {
    low: parts.reduce((total, { low }) => total + low, 0),
    high: parts.reduce((total, { high }) => total + high, 0),
  };
  // Far off, they are no parts of it.
  if (agree(sum, whole) || sum.high < whole.low / 2 || sum.low > whole.high * 2) return null;
  const words = found.parts.map((index) => reading.word(index)).join(' and ');
  return {
    rule: 'sum-differs',
    says: `“${words}” do not make up “${reading.word(found.whole)}”`,
  };
}

/** "45 of the 120 boats, or 40 percent": the share that two counts before a percentage make. */
function checkShare({ figures, word, gap }: Reading, at: number): Contradiction | null {
  const [part, whole, percent] = [figures[at - 2], figures[at - 1], figures[at]];
  if (!part || !whole || !percent || !isCount(part) || !isCount(whole)) return null;
  const isShare =
    /^(?: \p{L}+)? (?:out )?of (?:the |its |all |these |those )?$/u.test(gap(at - 1)) &&
    /^(?: \p{L}+){0,4}(?:, or | \()$/u.test(gap(at)) &&
    end.test(gap(at + 1));
  if (!isShare) return null;
  const [some, all] = [intervalOf(part, word(at - 2)), intervalOf(whole, word(at - 1))];
  const share = { low: (100 * some.low) / all.high, high: (100 * some.high) / all.low };
  if (agree(share, percentInterval(percent, word(at)))) return null;
  return {
    rule: 'percentage-differs',
    says: `“${word(at - 2)}” of “${word(at - 1)}” is not “${word(at)}”`,
  };
}

/** Which end of a range its words name first; null where they do not tell. */
function endsOf({ value }: QuantityFinding, words: string): readonly [number, number] | null {
  if (typeof value === 'number' || !/^from /i.test(words)) return null;
  const after = words.split(/ to /i)[1] ?? '';
  const [isUp, isDown] = [statesAmount(after, value.high), statesAmount(after, value.low)];
  return isUp === isDown ? null : isUp ? [value.low, value.high] : [value.high, value.low];
}

const changeNoun = '(?:increase|rise|jump|gain|drop|fall|decline|decrease|reduction|cut)';
const beforeChange = new RegExp(`^(?: \\p{L}+)?, (?:an? ${changeNoun} of |an? |up |down |or )$`, 'u');

/** The place of the percentage by which a range at `at` says that something changed; -1 where none is said to. */
function placeOfChange({ figures, gap }: Reading, at: number): number {
  const [before, after] = [figures[at - 1], gap(at + 1)];
  const rest = gap(at + 2).replace(new RegExp(`^ ${changeNoun}\\b`), '');
  if (isPercent(figures[at + 1]) && beforeChange.test(after) && end.test(rest)) return at + 1;
  const comesBefore = typeof before?.change === 'string' && isPercent(before);
  return comesBefore && /^,? $/.test(gap(at)) && end.test(after) ? at - 1 : -1;
}

/** "rose from 200 to 300, an increase of 40 percent", "rose 40 percent, from 200 to 300". */
function checkChange(reading: Reading, at: number): Contradiction | null {
  const { figures, word } = reading;
  const range = figures[at];
  if (range?.bound !== 'exact' || isPercent(range)) return null;
  const ends = endsOf(range, word(at));
  if (ends === null || ends[0] === 0) return null;
  const stated = placeOfChange(reading, at);
  const figure = figures[stated];
  if (!figure) return null;
  const change = (100 * Math.abs(ends[1] - ends[0])) / ends[0];
  const rounded = /million|billion|trillion|thousand|\.\d/i.test(word(at)) ? 0.15 * change : 0;
  if (agree({ low: change - rounded, high: change + rounded }, percentInterval(figure, word(stated))))
    return null;
  return {
    rule: 'percentage-differs',
    says: `“${word(at)}” is a change of ${String(Number(change.toPrecision(3)))} percent, not of “${word(stated)}”`,
  };
}

/**
 * Finds the sums and percentages of one sentence that do not add up: only where it states the whole and all parts,
 * two counts and their share, or both ends of a change and its percentage. Bounds and rounding widen what a figure may be;
 * where anything else stands between them, nothing is claimed and nothing found.
 * @param text the article's text; `figures` are the sentence's, in order
 */
export function findContradictions(
  text: string,
  sentence: Span,
  figures: readonly QuantityFinding[],
): Contradiction[] {
  if (figures.length < 2 || figures.length > 12 || sentence.end - sentence.start > 1000) return [];
  const starts = [sentence.start, ...figures.map(({ end: to }) => to)];
  const stops = [...figures.map(({ start }) => start), sentence.end];
  const words = figures.map(({ start, end: to }) => text.slice(start, to));
  const gaps = starts.map((start, index) => text.slice(start, stops[index]).toLowerCase());
  const reading: Reading = {
    figures,
    word: (at) => words[at] ?? '',
    gap: (at) => gaps[at] ?? '',
  };
  const percentages = figures.flatMap((figure, at) => [
    isPercent(figure) ? checkShare(reading, at) : null,
    checkChange(reading, at),
  ]);
  return [checkSum(reading), ...percentages].filter((found) => found !== null);
}
