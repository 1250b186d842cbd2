import { currencyCodes, currencySigns, currencyWords } from './currencies.ts';

/** Units of one measure that are told one after another, each with how many of the smallest it holds. */
const families: readonly Readonly<Record<string, number>>[] = [
  { inch: 1, foot: 12, yard: 36, mile: 63_360 },
  { millimetre: 1, centimetre: 10, metre: 1000, kilometre: 1_000_000 },
  { ounce: 1, 'pound-mass': 16, stone: 224 },
  { gram: 1, kilogram: 1000 },
];

const familyOf: ReadonlyMap<string, Readonly<Record<string, number>>> = new Map(
  families.flatMap((family) => Object.keys(family).map((unit) => [unit, family] as const)),
);

const hundredths = new Set(['cent', 'penny']);
const currencies = new Set(
  [currencySigns, currencyCodes, currencyWords]
    .flatMap((names) => [...names.values()])
    .filter((name) => !hundredths.has(name)),
);

/** Letters that touch the digits before them and make them hundredths of the money before: "20 ringgit and 43c". */
export const hundredthLetters: ReadonlyMap<string, string> = new Map([
  ['c', 'cent'],
  ['p', 'penny'],
]);

/** Whether a unit is money. */
export const isMoney = (unit: string): boolean => currencies.has(unit) || hundredths.has(unit);

/** How many of a smaller unit a larger one holds, where the two are told as one amount; null where they are not. */
export function holds(larger: string, smaller: string): number | null {
  if (hundredths.has(smaller)) return currencies.has(larger) ? 100 : null;
  const family = familyOf.get(larger);
  const [one, other] = [family?.[larger], family?.[smaller]];
  return one !== undefined && other !== undefined && one > other ? one / other : null;
}

/** Whether the smaller of two units gives way to the larger: "3 dollars and 50 cents" are dollars, "7 feet, 10 inches" inches. */
export const isHundredth = (unit: string): boolean => hundredths.has(unit);
