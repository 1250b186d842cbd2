import { describe, expect, test } from 'vitest';
import { ArticleError } from '../../../../src/article/article-error.ts';

const links = `${'[the mill](https://mill.example/) '.repeat(20)}\n\n`;

/** What is said of a text that is not read. */
async function refusal(text: string): Promise<string> {
  const { readMarkdown } = await import('../../../../src/article/text/read-markdown.ts');
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
    const { findSurplus } = await import('../../../../src/article/text/crowded-markdown.ts');
    const prose = 'The mill of Sorn is to reopen, the council says\nand has said since May.\n'.repeat(40_000);
    expect(findSurplus(prose, { marks: 60_000, blocks: 20_000 })).toBeNull();
  });
});
