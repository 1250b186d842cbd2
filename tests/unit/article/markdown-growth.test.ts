import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ArticleError } from '../../../src/article/article-error.ts';
import { stepCounter } from '../extract/count-steps.ts';

const links = `${'[the mill](https://mill.example/) '.repeat(20)}\n\n`;

/** What is said of a text that is not read. */
async function refusal(text: string): Promise<string> {
  const { readMarkdown } = await import('../../../src/article/read-markdown.ts');
  try {
    readMarkdown(text, 'mill.md');
  } catch (error) {
    if (error instanceof ArticleError) return error.message;
    throw error;
  }
  return '';
}

describe('a Markdown file of more than can be kept is refused, with its line and what to do', () => {
  test.each([
    [
      'four megabytes of links',
      links.repeat(6000),
      /^mill\.md:\d+: .* more than 60000 marks .* save it as \.txt\.$/,
    ],
    [
      'a list without end',
      '- word\n'.repeat(20_001),
      /^mill\.md:20001: .* more than 20000 paragraphs, list items/,
    ],
    ['paragraphs of one word', 'word\n\n'.repeat(20_002), /^mill\.md:4000\d: .* more than 20000 paragraphs/],
  ])('%s', async (_, text, message) => {
    expect(await refusal(text)).toMatch(message);
  });

  test('and long lines of prose are not counted', async () => {
    const { findSurplus } = await import('../../../src/article/crowded-markdown.ts');
    const prose = 'The mill of Sorn is to reopen, the council says\nand has said since May.\n'.repeat(40_000);
    expect(findSurplus(prose, { marks: 60_000, blocks: 20_000 })).toBeNull();
  });
});

test.each([
  ['links', links],
  ['paragraphs', 'The mill of Sorn is to reopen.\n\n'],
  ['list items', '- The mill of Sorn\n'],
])('within that, twice as many %s take at most about twice the steps', async (_, piece) => {
  const count = await stepCounter(`${resolve('node_modules')}/m`);
  const { readMarkdown } = await import('../../../src/article/read-markdown.ts');
  const read = (times: number) => (): void => {
    readMarkdown(piece.repeat(times), 'mill.md');
  };
  read(10)();
  const times = Math.ceil(12_000 / piece.length);
  expect((await count(read(2 * times))) / (await count(read(times)))).toBeLessThan(2.3);
});
