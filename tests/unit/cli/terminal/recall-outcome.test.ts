import { expect, test } from 'vitest';
import { runCheck } from '../../../../src/cli/check/check.ts';
import { exitCodes, type ExitCode } from '../../../../src/cli/terminal/exit-codes.ts';
import { say, warn, type Io } from '../../../../src/cli/terminal/io.ts';
import { runParse } from '../../../../src/cli/parse/parse.ts';
import { recallOutcome } from '../../../../src/cli/terminal/recall-outcome.ts';
import { makeContentFolder, type ContentFolder } from '../content-folder.ts';

const article = `---
title: The bridge of Arle is to be rebuilt
publisher: The Arle Gazette
published: 2022-03-04
---

“We will rebuild the bridge before the winter,” said Nils Berg, the mayor of Arle, on March 3.
`;

const within = async (work: (folder: ContentFolder) => Promise<void>): Promise<void> => {
  const folder = makeContentFolder();
  try {
    folder.put('articles/bridge.txt', article);
    await work(folder);
  } finally {
    folder.remove();
  }
};

/** Counts how often a command really runs. */
function counting(folder: ContentFolder, code: ExitCode, meanwhile: () => void = () => undefined) {
  let runs = 0;
  const command = (io: Io): Promise<ExitCode> =>
    recallOutcome(
      { command: 'check', flags: [], content: folder.content, sources: undefined },
      io,
      (heard) => {
        runs += 1;
        say(heard, 'read');
        warn(heard, 'looked at');
        meanwhile();
        return Promise.resolve(code);
      },
    );
  return { command, runs: () => runs };
}

test('what ran over the same bytes is said again: the same lines, and a failure fails again', () =>
  within(async (folder) => {
    const { command, runs } = counting(folder, exitCodes.failed);
    const first = await folder.run(command);
    expect(first).toEqual({ code: exitCodes.failed, out: 'read\n', err: 'looked at\n' });
    expect(await folder.run(command)).toEqual(first);
    expect(runs()).toBe(1);
  }));

test('what a command that has written something said is not said again', () =>
  within(async (folder) => {
    let runs = 0;
    const command = (io: Io): Promise<ExitCode> =>
      recallOutcome(
        { command: 'parse', flags: [], content: folder.content, sources: undefined },
        io,
        (_, onWritten) => {
          runs += 1;
          if (runs === 1) onWritten();
          return Promise.resolve(exitCodes.ok);
        },
      );
    await folder.run(command);
    await folder.run(command);
    await folder.run(command);
    expect(runs).toBe(2);
  }));

test('a byte that changed, a file that came, one that went: each is read', () =>
  within(async (folder) => {
    const { command, runs } = counting(folder, exitCodes.ok);
    await folder.run(command);
    folder.put('articles/bridge.txt', article.replace('winter', 'Winter'));
    await folder.run(command);
    folder.put('review/bridge.yaml', '');
    await folder.run(command);
    expect(runs()).toBe(3);
  }));

test('what an editor saves while the command runs is not taken for read', () =>
  within(async (folder) => {
    let saves = 0;
    const { command, runs } = counting(folder, exitCodes.ok, () => {
      saves += 1;
      if (saves === 1) folder.put('articles/bridge.txt', article.replace('winter', 'spring'));
    });
    await folder.run(command);
    await folder.run(command);
    expect(runs()).toBe(2);
  }));

test('an edit after a parse and a check that found nothing to do is kept by the one and refused by the other', () =>
  within(async (folder) => {
    const parse = () => folder.run((io) => runParse({ content: folder.content, files: [] }, io));
    const check = () => folder.run((io) => runCheck({ content: folder.content }, io));
    for (let run = 0; run < 3; run += 1) expect((await parse()).code).toBe(exitCodes.ok);
    for (let run = 0; run < 2; run += 1) expect((await check()).code).toBe(exitCodes.ok);
    const [quote = ''] = Object.keys(folder.bytes()).filter((file) => file.startsWith('quotes/'));
    const edited = folder.read(quote).replace('before the winter', 'before the autumn');
    folder.put(quote, edited);
    expect((await parse()).out).toContain('0 new');
    expect(folder.read(quote)).toBe(edited);
    expect((await check()).code).toBe(exitCodes.failed);
    expect((await check()).code).toBe(exitCodes.failed);
  }));
