/**
 * Holds what the extractor reaches on public data at floors just under it, so that it never slides unseen.
 * Runs where ONRECORD_SHARED names the folder with benchmarks/ (data and scorer) and articles/ (a reader's expectation).
 */
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { answerLine } from '../src/cli/extract/extract-lines.ts';

const shared = process.env['ONRECORD_SHARED'];
const extractor = [
  process.execPath,
  resolve(import.meta.dirname, '../src/cli/main.ts'),
  'extract',
  '--ndjson',
] as const;

/** F1 in percent, half a point under what is reached. */
const floors: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'quotes/dev': { joint: 85.3, 'segments at 0.8': 94.3, 'speaker accuracy': 90.3, 'cue accuracy': 84.5 },
  'dates/timebank': { value: 83.4, strict: 89.7, relaxed: 94.3 },
  'dates/aquaint': { value: 75.9, strict: 82.8, relaxed: 93 },
  'dates/wikiwars-dev': { value: 82.9 },
  'figures/duckling-dev': { value: 89.2 },
  'figures/newsquant-dev': { value: 94.6, '+bound': 88.4, '+unit': 84.1, '+counted': 61.8 },
};
/** Shares in percent of the quotations on quotes/dev, half a point over what is reached. */
const ceilings = { abstained: 3.8, wrong: 8.1 };

/** What a script prints with the extractor as its command. */
const run = async (script: string, args: readonly string[]): Promise<string> => {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [join(shared ?? '', script), ...args, '--', ...extractor],
    { maxBuffer: 2 ** 26 },
  );
  return stdout;
};

type Pair = readonly [number, number];
interface Marked {
  readonly text: string;
  readonly attributions: readonly { readonly content: Pair[]; readonly source: Pair[] }[];
}
interface Answer {
  readonly quotes: readonly {
    readonly segments: readonly { readonly start: number; readonly end: number }[];
    readonly speaker: { readonly start: number; readonly end: number } | null;
  }[];
}

const common = (a: Pair, b: Pair): number => Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]));

/**
 * Of the stretches in marks that lie for the greater part in a marked attribution with a source: how many name nobody,
 * and how many of the others name somebody of whose mention less than half lies in the source, in percent.
 */
function attributionErrors(lines: readonly string[]): { abstained: number; wrong: number } {
  let [all, named, wrong] = [0, 0, 0];
  for (const line of lines) {
    const { attributions } = JSON.parse(line) as Marked;
    const { quotes } = answerLine(line) as Answer;
    for (const { segments, speaker } of quotes)
      for (const { start, end } of segments) {
        const held = attributions.find(
          ({ content, source }) =>
            source.length > 0 &&
            content.reduce((sum, span) => sum + common(span, [start, end]), 0) > (end - start) / 2,
        );
        if (!held) continue;
        all += 1;
        if (!speaker) continue;
        named += 1;
        const mention: Pair = [speaker.start, speaker.end];
        const hull: Pair = [held.source[0]?.[0] ?? 0, held.source.at(-1)?.[1] ?? 0];
        const right = [...held.source, hull].some(
          (span) => 2 * common(span, mention) >= mention[1] - mention[0],
        );
        if (!right) wrong += 1;
      }
  }
  return { abstained: (100 * (all - named)) / all, wrong: (100 * wrong) / named };
}

describe.skipIf(shared === undefined)('on public data', () => {
  test.each(Object.entries(floors))('the scores on %s hold', async (set, least) => {
    const scores = JSON.parse(await run('benchmarks/score.mjs', ['--set', set, '--json'])) as Record<
      string,
      Record<string, number>
    >;
    const short = Object.entries(least).filter(([name, floor]) => !((scores[set]?.[name] ?? 0) >= floor));
    expect(
      short.map(([name, floor]) => `${name}: ${String(scores[set]?.[name])} is under ${String(floor)}`),
    ).toEqual([]);
  });

  test('a quotation on quotes/dev seldom goes without a speaker, and a named one is seldom wrong', () => {
    const lines = readFileSync(join(shared ?? '', 'benchmarks/quotes/dev.ndjson'), 'utf8')
      .trim()
      .split('\n');
    const { abstained, wrong } = attributionErrors(lines);
    expect(abstained).toBeLessThanOrEqual(ceilings.abstained);
    expect(wrong).toBeLessThanOrEqual(ceilings.wrong);
  });

  test('what a careful reader finds in one article is found', async () => {
    const folder = join(shared ?? '', 'articles');
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.expected.json'))) {
      const told = await run('articles/accept.mjs', [join(folder, file)]).catch((error: unknown) => {
        // it ends with 1 where something is missed, and says what
        if (error instanceof Error && 'stdout' in error) return String(error.stdout);
        throw error;
      });
      expect(told.split('\n').filter((line) => line.startsWith('MISS'))).toEqual([]);
      expect(told).toMatch(/ 0 failed$/m);
    }
  });
});
