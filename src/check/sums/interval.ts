import type { QuantityFinding } from '../../extract/findings.ts';

/** What a figure may be, from its lowest to its highest value. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** How finely a figure is stated: 1.2 million to a hundred thousand, 32,000 to a thousand, 45 exactly (0). */
function stepOf(words: string, value: number): number {
  const digits = /\d[\d,]*(?:\.\d+)?/.exec(words)?.[0].replaceAll(',', '');
  const decimals = digits?.split('.')[1]?.length ?? 0;
  const scale = digits === undefined ? 1 : value / Number(digits);
  if (decimals > 0) return scale / 10 ** decimals;
  if (scale > 1) return scale;
  const zeros = /(?<!0)0*$/.exec(String(value))?.[0].length ?? 0;
  return zeros >= 3 && value >= 10_000 ? 10 ** zeros : 0;
}

/** What a figure of the article may be, by its bound and by how finely it is stated. */
export function intervalOf({ value, bound }: QuantityFinding, words: string): Interval {
  const [low, high] = typeof value === 'number' ? [value, value] : [value.low, value.high];
  const half = typeof value === 'number' ? stepOf(words, value) / 2 : 0;
  if (bound === 'over' || bound === 'atLeast') return { low: low - half, high: Infinity };
  if (bound === 'under' || bound === 'atMost') return { low: 0, high: high + half };
  const about = bound === 'exact' ? 0 : 0.1;
  return { low: low * (1 - about) - half, high: high * (1 + about) + half };
}

/** A percentage may be rounded or cut off after its last digit. */
export function percentInterval(finding: QuantityFinding, words: string): Interval {
  const decimals = /\.(\d+)/.exec(words)?.[1]?.length ?? 0;
  const { low, high } = intervalOf(finding, '');
  return { low: low - 1 / 10 ** decimals, high: high + 1 / 10 ** decimals };
}

/** Whether two figures may be the same. */
export const agree = (one: Interval, other: Interval): boolean =>
  !(one.low > other.high + 1e-9 || other.low > one.high + 1e-9);
