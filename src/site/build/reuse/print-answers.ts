import { createHash } from 'node:crypto';
import type { SiteLookup } from '../../model/site.ts';
import { answerAgain } from './watch-site.ts';

/** Prints what pages are made of: two prints are the same only where all of it is. */
export interface Printer {
  /** Prints the answer to an ask. */
  readonly print: (ask: string) => string;
  /** Makes a name an ask, to which what is given is the answer. */
  readonly give: (name: string, is: object) => string;
}

/** Places are kept in maps, which JSON has none of. */
const withMaps = (_key: string, value: unknown): unknown => (value instanceof Map ? [...value] : value);

const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32);

/** Makes what prints a site's answers; each thing is printed once, in however many lists it stands. */
export function printAnswers(site: SiteLookup): Printer {
  const answer = answerAgain(site);
  const things = new WeakMap<object, string>();
  const prints = new Map<string, string>();
  const printThing = (thing: object): string => {
    const before = things.get(thing);
    if (before !== undefined) return before;
    const print = Array.isArray(thing)
      ? hash(thing.map(printThing).join())
      : hash(JSON.stringify(thing, withMaps));
    things.set(thing, print);
    return print;
  };
  return {
    print: (ask) => {
      const before = prints.get(ask);
      if (before !== undefined) return before;
      const given = answer(ask);
      const print = given === undefined ? 'nothing' : printThing(given);
      prints.set(ask, print);
      return print;
    },
    give: (name, is) => {
      const ask = `given ${name}`;
      prints.set(ask, printThing(is));
      return ask;
    },
  };
}
