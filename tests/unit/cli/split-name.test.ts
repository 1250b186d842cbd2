import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../../src/check/check-content.ts';
import { runParse } from '../../../src/cli/parse/parse.ts';
import { readContent } from '../../../src/files/read/read-content.ts';
import { makeContentFolder } from './content-folder.ts';

const article = `---
title: The lantern goes out
publisher: The Ulver Courier
published: 2023-11-04
---

“The sea will not forget us,” said Anselm Drury, the last keeper.

“We found our way by it,” said Anselm Drury, a fishing captain and the keeper’s nephew.
`;
const keeper = '---\nname: Anselm Drury\nformerly: [anselm-drury]\ndistinctFrom: [drury-captain]\n---\n';
const captain = '---\nname: Anselm Drury\nformerly: [anselm-drury]\n---\n';

/** All files but the machine's own. */
const filesOf = (bytes: Record<string, string>): [string, string][] =>
  Object.entries(bytes).filter(([path]) => !path.startsWith('.parsed'));

test('a parse brings no name back that an editor has split, and keeps who said what', async () => {
  const folder = makeContentFolder();
  try {
    const parse = () => folder.run((io) => runParse({ files: [], content: folder.content }, io));
    const at = (path: string): string => join(folder.content, path);
    folder.put('articles/lantern.md', article);
    await parse();
    expect(existsSync(at('people/anselm-drury.mdx'))).toBe(true);

    renameSync(at('people/anselm-drury.mdx'), at('people/drury-keeper.mdx'));
    writeFileSync(at('people/drury-keeper.mdx'), keeper);
    writeFileSync(at('people/drury-captain.mdx'), captain);
    const { quotes } = await readContent(folder.content);
    expect(quotes.map(({ data }) => data.speaker)).toEqual(['people/anselm-drury', 'people/anselm-drury']);
    const [problem] = checkContent(await readContent(folder.content)).problems;
    expect(problem?.rule).toBe('missing-reference');
    expect(problem?.hint).toBe(
      'It was split: name the one that is meant, people/drury-captain or people/drury-keeper.',
    );
    for (const { id, data } of quotes) {
      const path = `quotes/lantern/${id}.mdx`;
      const who = data.words.flat().join().startsWith('We') ? 'people/drury-captain' : 'people/drury-keeper';
      folder.put(path, folder.read(path).replace('people/anselm-drury', who));
    }
    const edited = folder.bytes();
    for (const time of ['first', 'second']) {
      await parse();
      const after = filesOf(folder.bytes());
      expect(after, time).toEqual(filesOf(edited));
    }
    const problems = checkContent(await readContent(folder.content)).problems;
    expect(
      problems.filter(({ rule }) => rule === 'colliding-former-id' || rule === 'missing-reference'),
    ).toEqual([]);
    rmSync(at('.parsed'), { recursive: true });
    await parse();
    expect(existsSync(at('people/anselm-drury.mdx'))).toBe(false);
  } finally {
    folder.remove();
  }
});
