/**
 * The second reader of figures. It shares nothing with the extractor and is simpler on purpose:
 * it lists every number that a phrase can be read as, so that a record's value can be held against its own words.
 */

const ones = [
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  'twenty thirty forty fifty sixty seventy eighty ninety',
];
const wordValues = new Map<string, number>([
  ...(ones[0] ?? '').split(' ').map((word, value): [string, number] => [word, value]),
  ...(ones[1] ?? '').split(' ').map((word, index): [string, number] => [word, (index + 2) * 10]),
  ['a', 1],
  ['an', 1],
  ['no', 0],
  ['none', 0],
  ['once', 1],
  ['twice', 2],
  ['thrice', 3],
  ['double', 2],
  ['doubled', 2],
  ['triple', 3],
  ['tripled', 3],
  ['quadruple', 4],
  ['quadrupled', 4],
  ['both', 2],
  ['pair', 2],
  ['couple', 2],
]);

const scales = new Map<string, number>([
  ['hundred', 1e2],
  ['hundreds', 1e2],
  ['dozen', 12],
  ['dozens', 12],
  ['score', 20],
  ['thousand', 1e3],
  ['thousands', 1e3],
  ['k', 1e3],
  ['million', 1e6],
  ['millions', 1e6],
  ['m', 1e6],
  ['mn', 1e6],
  ['billion', 1e9],
  ['billions', 1e9],
  ['bn', 1e9],
  ['b', 1e9],
  ['trillion', 1e12],
  ['trillions', 1e12],
  ['tn', 1e12],
]);

const parts = new Map<string, number>([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['sixth', 6],
  ['sixths', 6],
  ['eighth', 8],
  ['eighths', 8],
  ['tenth', 10],
  ['tenths', 10],
]);

const vulgar = new Map<string, number>([
  ['¼', 0.25],
  ['½', 0.5],
  ['¾', 0.75],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['⅕', 0.2],
  ['⅛', 0.125],
]);

/** A number under way: what is read so far of it, below and above the last scale word. */
interface Reading {
  readonly total: number;
  readonly current: number;
}

const valueOf = ({ total, current }: Reading): number => total + current;

/**
 * Lists every number that a phrase states: "more than 32,000" gives 32000, "two-thirds" gives 2, 3 and 2/3,
 * "8 or 9 million" gives 8, 8000000 and 9000000. Parts of longer numbers are listed too; order means nothing.
 */
export function readFigureAgain(words: string): number[] {
  const pieces =
    words
      .toLowerCase()
      .replaceAll(/(?<=\d),(?=\d{3})/g, '')
      .match(/\d+(?:\.\d+)?|\.\d+|[¼½¾⅓⅔⅕⅛]|\p{L}+/gu) ?? [];
  const found = new Set<number>();
  let reading: Reading | null = null;
  for (const piece of pieces) {
    const digits = /^[\d.]/.test(piece) ? Number(piece) : vulgar.get(piece);
    const small = digits ?? wordValues.get(piece);
    const scale = scales.get(piece);
    const part = parts.get(piece);
    const fold = /^(\p{L}+)fold$/u.exec(piece)?.[1];
    if (small !== undefined) {
      // "twenty five" and "hundred five" go on with the same number; "eight nine" starts another.
      const goesOn: boolean = reading !== null && (digits === undefined || vulgar.has(piece));
      const at: Reading = goesOn && reading !== null ? reading : { total: 0, current: 0 };
      found.add(small);
      reading = { total: at.total, current: at.current + small };
    } else if (scale !== undefined) {
      const at: Reading = reading ?? { total: 0, current: 1 };
      // "8 or 9 million": the scale may be meant for every number before it.
      for (const value of [...found]) if (value < scale) found.add(value * scale);
      reading =
        scale === 100 || scale === 12 || scale === 20
          ? { total: at.total, current: Math.max(at.current, 1) * scale }
          : { total: at.total + Math.max(at.current, 1) * scale, current: 0 };
    } else if (part !== undefined) {
      found.add((reading === null ? 1 : valueOf(reading)) / part);
      found.add(1 / part);
      reading = null;
    } else if (fold !== undefined && wordValues.has(fold)) {
      found.add(wordValues.get(fold) ?? 0);
    } else if (piece !== 'and') {
      reading = null;
    }
    if (reading !== null) found.add(valueOf(reading));
  }
  return [...found];
}

/** True where a phrase can be read as a value, to nine digits. */
export function statesValue(words: string, value: number): boolean {
  return readFigureAgain(words).some(
    (reading) => Math.abs(reading - Math.abs(value)) <= 1e-9 * Math.max(1, Math.abs(value)),
  );
}
