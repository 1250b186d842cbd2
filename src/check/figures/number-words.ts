/** The words of the second reader of figures. It shares none with the extractor. */

const numbered = (from: number, step: number, words: string): [string, number][] =>
  words.split(' ').map((word, index) => [word, from + index * step]);

/** Words for numbers below a hundred. */
export const small: ReadonlyMap<string, number> = new Map([
  ...numbered(
    0,
    1,
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  ),
  ...numbered(20, 10, 'twenty thirty forty fifty sixty seventy eighty ninety'),
  ['nil', 0],
  ['naught', 0],
  ['fourty', 40],
]);

/** Words that multiply what stands before them. */
export const scales: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['score', 20],
  ['gross', 144],
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['grand', 1e3],
  ['lakh', 1e5],
  ['million', 1e6],
  ['mln', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
  ['bln', 1e9],
  ['trillion', 1e12],
  ['quadrillion', 1e15],
]);

/** Plurals that multiply as the singular does, behind a number of their own: "two hundred dozens". */
export const pluralScales: ReadonlyMap<string, number> = new Map(
  ['dozens', 'millions', 'billions', 'trillions', 'lakhs', 'crores'].map((word) => [
    word,
    scales.get(word.slice(0, -1)) ?? 1,
  ]),
);

/** Letters that multiply the digits they touch, in lower case. */
export const scaleLetters: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['mm', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['bln', 1e9],
  ['t', 1e12],
  ['tn', 1e12],
  ['trn', 1e12],
]);

/** Those of {@link scaleLetters} that are units of measure as well: metres, millimetres, bits, tonnes. */
export const unitLetters: ReadonlySet<string> = new Set(['m', 'mm', 'b', 't', 'k']);

/** Plurals that state an order of magnitude. */
export const orders: ReadonlyMap<string, number> = new Map([
  ['tens', 10],
  ['dozens', 12],
  ['scores', 20],
  ['hundreds', 1e2],
  ['thousands', 1e3],
  ['millions', 1e6],
  ['billions', 1e9],
  ['trillions', 1e12],
]);

/** Parts of a whole, in the singular. */
export const parts: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['third', 3],
  ['quarter', 4],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
  ['twentieth', 20],
  ['hundredth', 100],
  ['thousandth', 1000],
]);

/** Fractions that are one character, as Unicode takes them apart: "½" is 1⁄2. */
export const vulgar: ReadonlyMap<string, number> = new Map(
  '¼ ½ ¾ ⅓ ⅔ ⅕ ⅖ ⅗ ⅘ ⅙ ⅚ ⅛ ⅜ ⅝ ⅞'.split(' ').map((sign) => {
    const [top, bottom] = sign.normalize('NFKD').split('⁄');
    return [sign, Number(top) / Number(bottom)];
  }),
);

/** Words that say how many times, or how many at once, without a number of their own. */
export const multiples: ReadonlyMap<string, number> = new Map([
  ['once', 1],
  ['twice', 2],
  ['thrice', 3],
  ['double', 2],
  ['doubled', 2],
  ['doubles', 2],
  ['doubling', 2],
  ['triple', 3],
  ['tripled', 3],
  ['triples', 3],
  ['tripling', 3],
  ['quadruple', 4],
  ['quadrupled', 4],
  ['both', 2],
  ['none', 0],
  ['no', 0],
]);
