import fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { runParse } from '../../../../src/cli/parse/parse.ts';
import { labelledPairs } from '../../files/identity/namesakes/pairs.ts';
import { makeContentFolder, type ContentFolder } from '../content-folder.ts';

const runs = Math.min(Number(process.env['ONRECORD_RUNS'] ?? 8), 300);
const pool = labelledPairs.flatMap(({ articles }) => articles).filter((_, index) => index % 7 < 2);

let folder: ContentFolder;
beforeEach(() => {
  folder = makeContentFolder();
});
afterEach(() => {
  folder.remove();
});

const parse = (): ReturnType<ContentFolder['run']> =>
  folder.run((io) => runParse({ content: folder.content, files: [] }, io));

const put = ({ id, title, publisher, published, text }: (typeof pool)[0]): void => {
  folder.put(
    `articles/${id}.md`,
    `---\ntitle: ${title}\npublisher: ${publisher}\npublished: ${published}\n---\n\n${text}\n`,
  );
};

it('one more article moves no id and rewrites no file of others; a second parse changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(pool, { minLength: 3, maxLength: 6 }), async ([last, ...first]) => {
      if (!last) return;
      folder.remove();
      folder = makeContentFolder();
      for (const article of first) put(article);
      await parse();
      const before = folder.bytes();
      put(last);
      await parse();
      const after = folder.bytes();
      const isQuestion = (file: string): boolean => file.startsWith('review/names/');
      for (const [file, text] of Object.entries(before))
        if (!isQuestion(file)) expect(after[file], file).toBe(text);
      for (const file of Object.keys(after))
        if (
          before[file] === undefined &&
          !isQuestion(file) &&
          file.includes('/') &&
          !/^(?:people|organisations|documents)\//.test(file)
        )
          expect(file).toContain(last.id);
      await parse();
      expect(folder.bytes()).toEqual(after);
    }),
    { numRuns: runs },
  );
});
