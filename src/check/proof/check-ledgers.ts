import type { ContentProblem } from '../../files/content.ts';
import { problemAt } from '../ground/check-context.ts';

/** Ledgers of releases by the names of their files, as in `bridge.ndjson`. */
export type Ledgers = ReadonlyMap<string, string>;

const linesOf = (text: string): string[] =>
  text === ''
    ? []
    : text
        .replace(/\r?\n$/, '')
        .split('\n')
        .map((line) => line.replace(/\r$/, ''));

/** Index of the first line of a ledger that does not stand in another as it was; null where all do. */
function firstChanged(before: readonly string[], now: readonly string[]): number | null {
  const index = before.findIndex((line, at) => now[at] !== line);
  return index < 0 ? null : index;
}

const dayIn = (line: string): string => /^\{[^{}]*"on":\s*"(\d{4}-\d\d-\d\d)"/.exec(line)?.[1] ?? '';

/**
 * Holds the ledgers of releases against those of a commit: each line that stood there stands in its place, byte for byte
 * but for the line's end, and no line that is new is dated ahead of today. A ledger may be renamed with its article.
 * @param folder the content folder's own name
 * @param commit the commit as git can be told of it
 * @param today the latest day that it is anywhere, as in 2024-12-24
 */
export function checkLedgers(
  now: Ledgers,
  before: Ledgers,
  { folder, commit, today }: { readonly folder: string; readonly commit: string; readonly today: string },
): ContentProblem[] {
  const added = [...now].filter(([name]) => !before.has(name)).map(([, text]) => linesOf(text));
  const problem = (name: string, index: number, message: string, hint: string): ContentProblem =>
    problemAt(
      { file: `${folder}/releases/${name}`, lines: new Map([['', index + 1]]) },
      '',
      'ledger-rewritten',
      message,
      hint,
    );
  const takeBack = (name: string): string =>
    `A ledger is only ever added to: git checkout ${commit} -- ${folder}/releases/${name} takes the change back, and npm run release adds what is new.`;
  const rewritten = [...before].flatMap(([name, text]) => {
    const lines = linesOf(text);
    const there = now.get(name);
    if (there === undefined) {
      const isRenamed = added.some((other) => firstChanged(lines, other) === null);
      return lines.length === 0 || isRenamed
        ? []
        : [problem(name, 0, `The ledger stands in git (${commit}) and is gone.`, takeBack(name))];
    }
    const index = firstChanged(lines, linesOf(there));
    const message = `Release ${String((index ?? 0) + 1)} is not as it stands in git (${commit}).`;
    return index === null ? [] : [problem(name, index, message, takeBack(name))];
  });
  const ahead = [...now].flatMap(([name, text]) => {
    const old = linesOf(before.get(name) ?? '').length;
    return linesOf(text).flatMap((line, index) =>
      index >= old && dayIn(line) > today
        ? [
            problem(
              name,
              index,
              `Release ${String(index + 1)} is dated ${dayIn(line)}, a day that is still to come.`,
              'Take the line back in git, and run npm run release on the day of the release.',
            ),
          ]
        : [],
    );
  });
  return [...rewritten, ...ahead];
}
