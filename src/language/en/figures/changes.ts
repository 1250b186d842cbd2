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
