import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable, Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { runExtractLines } from '../../../src/cli/extract/extract-lines.ts';

const main = join(resolve(import.meta.dirname, '../../..'), 'src/cli/main.ts');
const articles = Number(process.env['ONRECORD_RUNS'] ?? 3000);
const bad = 1_729;

/** A line of the protocol: an article whose only quote names its number, and one line that is no JSON. */
function lineOf(index: number): string {
  if (index === bad) return '{"id":"broken","text":"“We will\n';
  const text = `The town of Arle\n\n“We will rebuild bridge ${String(index)},” said Mayor Nils Berg on March 3.`;
  return `${JSON.stringify({ id: `article-${String(index)}`, text, published: '2022-03' })}\n`;
}

function* archive(onTaken: () => void): Generator<string> {
  for (let index = 0; index < articles; index += 1) {
    onTaken();
    yield lineOf(index);
  }
}

test('thousands of articles are answered in their order, all of them, and a bad one among them by an error', async () => {
  const child = spawn(process.execPath, [main, 'extract', '--ndjson'], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, CI: '' },
  });
  const closed = once(child, 'close');
  Readable.from(archive(() => undefined)).pipe(child.stdin);
  const ids: unknown[] = [];
  const wrong: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    const answer = JSON.parse(line) as { id: unknown; error?: string; quotes?: readonly unknown[] };
    const isRight = ids.length === bad ? answer.error !== undefined : answer.quotes?.length === 1;
    if (!isRight) wrong.push(line);
    ids.push(answer.id);
  }
  expect(await closed).toEqual([0, null]);
  expect(wrong).toEqual([]);
  expect(ids).toEqual(
    Array.from({ length: articles }, (_, index) => (index === bad ? null : `article-${String(index)}`)),
  );
}, 120_000);

test('however many articles come, few are held at once where the reader is slow', async () => {
  let taken = 0;
  let answered = 0;
  let most = 0;
  const slow = new Writable({
    highWaterMark: 1024,
    write: (chunk: Buffer, _, done) => {
      answered += chunk.toString().split('\n').length - 1;
      most = Math.max(most, taken - answered);
      setImmediate(done);
    },
  });
  await runExtractLines({
    stdin: Readable.from(
      archive(() => {
        taken += 1;
      }),
    ),
    stdout: slow,
    stderr: slow,
    env: {},
    cwd: import.meta.dirname,
    isTerminal: false,
  });
  expect(taken).toBe(articles);
  expect(answered).toBe(articles);
  // Node's reader of lines asks for no more once a thousand wait.
  expect(most).toBeLessThan(2_500);
}, 120_000);
