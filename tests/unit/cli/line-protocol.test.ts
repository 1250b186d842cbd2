import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { PassThrough, Readable } from 'node:stream';
import { text as textOf } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { answerLine, runExtractLines } from '../../../src/cli/extract/extract-lines.ts';

const main = join(resolve(import.meta.dirname, '../../..'), 'src/cli/main.ts');
const text = 'The town of Arle\n\n“We will rebuild the bridge,” said Mayor Nils Berg on March 3.';

test('each line is answered before the next one is sent', async () => {
  const child = spawn(process.execPath, [main, 'extract', '--ndjson'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  for (const id of ['one', 'two']) {
    child.stdin.write(`${JSON.stringify({ id, text, published: '2022-03' })}\n`);
    const answer = await lines.next();
    expect(JSON.parse(String(answer.value))).toMatchObject({ id });
  }
  child.stdin.end();
  expect(await once(child, 'close')).toEqual([0, null]);
});

test('offsets count UTF-16 units of the text', () => {
  const line = JSON.stringify({ id: 'a', text: `🚢 ${text}`, published: null });
  expect(answerLine(line)).toMatchObject({
    quotes: [{ segments: [{ start: 22, end: 49 }], speaker: { name: 'Nils Berg' } }],
  });
});

test.each([
  ['no JSON', '{"id":', { id: null, error: 'the line is no JSON' }],
  ['no text', '{"id":"a"}', { id: 'a' }],
  ['an empty text', '{"id":"a","text":""}', { id: 'a', error: 'text: the text is empty' }],
  ['no id', '{"text":"x"}', { id: null }],
  ['a date that is none', '{"id":"a","text":"x","published":"soon"}', { id: 'a' }],
])('a line with %s is answered with an error', (_, line, expected) => {
  const answer = answerLine(line);
  expect(answer).toMatchObject(expected);
  expect(answer).toHaveProperty('error');
});

/** What is answered to bytes that come in pieces of some length. */
async function answersTo(sent: string, pieceLength: number): Promise<{ id: unknown; error?: string }[]> {
  const bytes = Buffer.from(sent);
  const pieces = Array.from({ length: Math.ceil(bytes.length / pieceLength) }, (_, at) =>
    bytes.subarray(at * pieceLength, (at + 1) * pieceLength),
  );
  const stdout = new PassThrough();
  const answers = textOf(stdout);
  const [stderr, env, cwd, isTerminal] = [new PassThrough(), {}, '/', false];
  await runExtractLines({ stdin: Readable.from(pieces), stdout, stderr, env, cwd, isTerminal });
  stdout.end();
  return (await answers)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { id: unknown; error?: string });
}

test.each([1, 7, 100_000])('lines end at LF and CRLF alone, in pieces of %i bytes', async (pieceLength) => {
  const hostile = `${text}\u2028“We saw it,”\u2029 said Clara Voss.\u0085\v\f 🚢`;
  const line = (id: string): string => JSON.stringify({ id, text: hostile });
  const sent = `\ufeff${line('one')}\n\n${line('two')}\r\n{"id":"bad"\n \t\n${line('three')}`;
  const answers = await answersTo(sent, pieceLength);
  expect(answers.map(({ id }) => id)).toEqual(['one', 'two', null, 'three']);
  expect(answers.map((answer) => 'error' in answer)).toEqual([false, false, true, false]);
});

test('a line without an end is answered with an error and not kept, and the next one goes on', async () => {
  const piece = Buffer.alloc(1_000_000, 'a');
  const next = Buffer.from(`\n${JSON.stringify({ id: 'next', text })}\n`);
  const stdout = new PassThrough();
  const answers = textOf(stdout);
  const stdin = Readable.from([...Array.from({ length: 61 }, () => piece), next]);
  await runExtractLines({ stdin, stdout, stderr: new PassThrough(), env: {}, cwd: '/', isTerminal: false });
  stdout.end();
  const [first, second] = (await answers).split('\n');
  expect(JSON.parse(first ?? '')).toEqual({ id: null, error: 'the line is longer than an article can be' });
  expect(JSON.parse(second ?? '')).toMatchObject({ id: 'next' });
});
