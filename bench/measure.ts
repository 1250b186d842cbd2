/** How fast something ran: bytes of UTF-8 in millions for each second of processor time, all threads of the process counted. */
export interface Speed {
  readonly megabytesPerSecond: number;
  readonly passes: number;
}

const secondsOfProcessor = (since: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1e6;
};

/** Processor seconds (not the clock's: others may be using the machine) that one run takes. */
export function timeOnce(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  return secondsOfProcessor(before);
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

/** Warmed up for this long, then measured for that long, in seconds; a slow program gets one whole pass. */
const warmFor = 3;
const measureFor = 5;

/**
 * Runs a task over texts, first to warm up, then in whole passes over all of them to measure; the median pass counts.
 * `bytes` is the length of all texts in UTF-8.
 */
export function measureSpeed<Text>(
  texts: readonly Text[],
  bytes: number,
  task: (text: Text) => unknown,
): Speed {
  for (let spent = 0; spent < warmFor;)
    for (const text of texts) {
      spent += timeOnce(() => task(text));
      if (spent >= warmFor) break;
    }
  const passes: number[] = [];
  for (let spent = 0; spent < measureFor;) {
    const seconds = timeOnce(() => {
      for (const text of texts) task(text);
    });
    passes.push(seconds);
    spent += seconds;
  }
  return { megabytesPerSecond: bytes / 1e6 / median(passes), passes: passes.length };
}
