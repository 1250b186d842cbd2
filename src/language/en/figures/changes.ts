import { wordSet } from '../../word-set.ts';

const words = (listed: string): string[] => listed.split(' ');

/** Words that say a number is how much something went up, standing before it. */
const up = words(
  'up rose rise rises risen rising gained gain gains gaining advanced advance advances climbed climb climbs climbing jumped jump jumps jumping surged surge surges surging soared soar soars increased increase increases increasing grew grow grows grown growing rallied rally rallies leapt leaped spiked added adds upward upwards swelled ballooned rebounded',
);
/** The same, down. */
const down = words(
  'down fell fall falls fallen falling dropped drop drops dropping lost lose loses losing slid slide slides sliding slumped slump slumps plunged plunge plunges tumbled tumble tumbles declined decline declines declining decreased decrease decreases shed sheds dipped dip dips sank sink sinks sunk slipped slip slips retreated eased shrank shrink shrinks shrunk plummeted crashed downward downwards contracted narrowed',
);

/** Lower-case word before a number → the direction it went. */
export const changeWords: ReadonlyMap<string, 'up' | 'down'> = new Map([
  ...up.map((word): [string, 'up'] => [word, 'up']),
  ...down.map((word): [string, 'down'] => [word, 'down']),
]);

/** These say what somebody did with a thing or a sum, and how much something changed only in percent or points. */
export const takesSums = wordSet('added add adds lost lose loses gained gain gains shed sheds');

/** With a thing counted these say what somebody did with it, not how much it changed: "dropped two bombs". */
export const takesObjects = wordSet('dropped drop drops eased slipped slid up down');

/** Words between the change and its number. */
export const betweenChange = wordSet('by another a an further as much about more also just only even from');
