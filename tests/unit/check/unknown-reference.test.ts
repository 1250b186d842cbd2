import { expect, test } from 'vitest';
import { checkContent } from '../../../src/check/check-content.ts';
import { readContent } from '../../../src/files/read/read-content.ts';
import { files, quote, writeContent } from './sound-content.ts';

const inQuote = (from: string, to: string): Record<string, string> => ({
  [files.quote]: quote.replace(from, to),
});

const hintsOf = async (changes: Record<string, string>): Promise<(string | undefined)[]> => {
  const { problems } = checkContent(await readContent(writeContent(changes)));
  return problems.filter(({ rule }) => rule === 'missing-reference').map(({ hint }) => hint);
};

test('a speaker that no file is of is asked after, where a name is near', async () => {
  expect(await hintsOf(inQuote('people/ida-holm', 'people/ida-hohm'))).toEqual([
    'Did you mean people/ida-holm? Create that file, or name one that exists.',
  ]);
  expect(await hintsOf(inQuote('people/ida-holm', 'people/someone-else-entirely'))).toEqual([
    'Create that file, or name one that exists.',
  ]);
});

test('so is a name in distinctFrom', async () => {
  expect(
    await hintsOf({
      'people/nils-berg.mdx': '---\nname: Nils Berg\ndistinctFrom: [ida-hohm]\n---\n',
    }),
  ).toEqual(['Did you mean people/ida-holm? Name one that exists, or take the line out.']);
});
