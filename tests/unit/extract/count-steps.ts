/**
 * Counts the work that a piece of the project does, in steps that are the same on every machine and in every run, so that
 * its growth can be held in a test without a clock: how often each block of its code is entered (V8's precise coverage),
 * and what built-in functions walk through in its place (the characters that a search or a regular expression passes,
 * the elements that an iterator or a copy hands over). What a regular expression tries and takes back is not seen.
 */
import { Session } from 'node:inspector/promises';
import { setFlagsFromString } from 'node:v8';

type Native = (this: unknown, ...args: unknown[]) => unknown;
/** How much one call of a built-in function walks through. */
type Cost = (self: unknown, args: readonly unknown[], result: unknown) => number;

const lengthOf = (of: unknown): number =>
  typeof of === 'string' || Array.isArray(of)
    ? of.length
    : of instanceof Set || of instanceof Map
      ? of.size
      : 1;

const wholeLength: Cost = (self) => lengthOf(self);
const resultLength: Cost = (_, __, result) => lengthOf(result);
const searched: Cost = (self, args, result) =>
  typeof result === 'number' && result >= 0
    ? result - (typeof args[1] === 'number' ? args[1] : 0)
    : lengthOf(self) - (typeof args[1] === 'number' ? args[1] : 0);
const searchedBackwards: Cost = (self, args, result) =>
  (typeof args[1] === 'number' ? args[1] : lengthOf(self)) - (typeof result === 'number' ? result : 0);
const one: Cost = () => 1;

const iteratorOf = (of: Iterable<unknown>): unknown => Object.getPrototypeOf(of[Symbol.iterator]());

const costs: readonly (readonly [unknown, Readonly<Record<string, Cost>>])[] = [
  [
    String.prototype,
    {
      indexOf: searched,
      lastIndexOf: searchedBackwards,
      includes: wholeLength,
      split: wholeLength,
      replace: wholeLength,
      replaceAll: wholeLength,
      trim: wholeLength,
      toLowerCase: wholeLength,
      toUpperCase: wholeLength,
      normalize: wholeLength,
      repeat: resultLength,
    },
  ],
  [
    Array.prototype,
    {
      indexOf: searched,
      lastIndexOf: searchedBackwards,
      includes: wholeLength,
      slice: resultLength,
      concat: resultLength,
      splice: wholeLength,
      unshift: wholeLength,
      reverse: wholeLength,
      toReversed: wholeLength,
      join: wholeLength,
      flat: resultLength,
    },
  ],
  [iteratorOf([]), { next: one }],
  [iteratorOf(''), { next: one }],
  [iteratorOf(new Set()), { next: one }],
  [iteratorOf(new Map()), { next: one }],
];

/** What a regular expression passes until it has matched, or to the text's end; one that is tied to its place passes only its match. */
function execCost(pattern: RegExp, from: number, text: string, match: RegExpExecArray | null): number {
  const tied = pattern.sticky || (pattern.source.startsWith('^') && !pattern.multiline);
  if (match) return 1 + match[0].length + (tied ? 0 : match.index - from);
  return tied ? 1 : 1 + text.length - from;
}

/** Lets built-in functions count while something runs, and puts them back. */
function countBuiltIns(run: () => void): number {
  let steps = 0;
  const restore: (() => void)[] = [];
  const put = (owner: object, name: string, make: (native: Native) => Native): void => {
    const property = Object.getOwnPropertyDescriptor(owner, name);
    if (!property) throw new Error(`There is no built-in function ${name} to count.`);
    Object.defineProperty(owner, name, { ...property, value: make(property.value as Native) });
    restore.push(() => {
      Object.defineProperty(owner, name, property);
    });
  };
  for (const [owner, functions] of costs)
    for (const [name, cost] of Object.entries(functions))
      put(
        owner as object,
        name,
        (native) =>
          function (...args) {
            const result = Reflect.apply(native, this, args);
            steps += cost(this, args, result);
            return result;
          },
      );
  put(
    RegExp.prototype,
    'exec',
    (native) =>
      function (...args) {
        const pattern = this as RegExp;
        const from = pattern.global || pattern.sticky ? pattern.lastIndex : 0;
        const match = Reflect.apply(native, this, args) as RegExpExecArray | null;
        steps += execCost(pattern, from, String(args[0]), match);
        return match;
      },
  );
  try {
    run();
  } finally {
    // by index: the iterators are among what is put back
    for (let at = restore.length - 1; at >= 0; at -= 1) restore[at]?.();
  }
  return steps;
}

/** Counts steps of the code below one folder. Make it before that code is loaded: what is loaded earlier is counted coarsely. The whole process runs without its optimiser from then on. */
export async function stepCounter(folder: string): Promise<(run: () => void) => Promise<number>> {
  // optimised code leaves out some of the counts, from whenever the optimiser has finished with it
  setFlagsFromString('--no-opt');
  setFlagsFromString('--no-maglev');
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  return async (run) => {
    await session.post('Profiler.takePreciseCoverage');
    const builtIn = countBuiltIns(run);
    const { result } = await session.post('Profiler.takePreciseCoverage');
    return result
      .filter(({ url }) => url.includes(folder))
      .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
      .reduce((sum, { count }) => sum + count, builtIn);
  };
}
