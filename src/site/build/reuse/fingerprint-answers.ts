import { createHash } from 'node:crypto';
import type { BuiltSite } from '../built-site.ts';
import { answerAgain } from './watch-site.ts';

/** Takes the fingerprint of the answer to an ask: two are the same only where all of the answer is. */
export type Fingerprint = (ask: string) => string;

/** Places are kept in maps, which JSON has none of. */
const withMaps = (_key: string, value: unknown): unknown => (value instanceof Map ? [...value] : value);

const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32);

/** Makes what takes the fingerprints of a site's answers; that of each thing is taken once, in however many lists it stands. */
export function fingerprintAnswers(built: Pick<BuiltSite, 'site' | 'prepared'>): Fingerprint {
  const answer = answerAgain(built);
  const things = new WeakMap<object, string>();
  const answers = new Map<string, string>();
  const ofThing = (thing: object): string => {
    const before = things.get(thing);
    if (before !== undefined) return before;
    const fingerprint = Array.isArray(thing)
      ? hash(thing.map(ofThing).join())
      : hash(JSON.stringify(thing, withMaps));
    things.set(thing, fingerprint);
    return fingerprint;
  };
  return (ask) => {
    const before = answers.get(ask);
    if (before !== undefined) return before;
    const given = answer(ask);
    const fingerprint = given === undefined ? 'nothing' : ofThing(given);
    answers.set(ask, fingerprint);
    return fingerprint;
  };
}
