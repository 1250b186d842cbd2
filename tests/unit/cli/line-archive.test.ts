import { Readable, Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { runExtractLines } from '../../../src/cli/extract/extract-lines.ts';

const articles = Number(process.env['ONRECORD_RUNS'] ?? 600);
const bad = 329;

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

test('hundreds of articles are answered in their order, all of them, and a bad one among them by an error, and few are held at once where the reader is slow', async () => {
  let taken = 0;
  let most = 0;
  let begun = '';
  const ids: unknown[] = [];
  const wrong: string[] = [];
  const read = (line: string): void => {
    const answer = JSON.parse(line) as { id: unknown; error?: string; quotes?: readonly unknown[] };
    const isRight = ids.length === bad ? answer.error !== undefined : answer.quotes?.length === 1;
    if (!isRight) wrong.push(line);
    ids.push(answer.id);
  };
  const slow = new Writable({
    highWaterMark: 1024,
    decodeStrings: false,
    write: (chunk: Buffer | string, _, done) => {
      const lines = `${begun}${chunk.toString()}`.split('\n');
      begun = lines.pop() ?? '';
      lines.forEach(read);
      most = Math.max(most, taken - ids.length);
      setImmediate(done);
    },
  });
  const code = await runExtractLines({
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
  expect(code).toBe(0);
  expect(wrong).toEqual([]);
  expect(ids).toEqual(
    Array.from({ length: articles }, (_, index) => (index === bad ? null : `article-${String(index)}`)),
  );
  expect(most).toBeLessThan(100);
}, 120_000);
