import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, test } from 'vitest';
import { answerLine } from '../../../src/cli/extract-lines.ts';

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
