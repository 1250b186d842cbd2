import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../../src/check/check-content.ts';
import { readContent } from '../../../src/files/read/read-content.ts';

test('an old id of an article that a file has, or that two articles name, is told', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'onrecord-former-'));
  try {
    await cp('tests/fixtures/releases', folder, { recursive: true });
    const name = async (article: string, ids: string): Promise<void> => {
      const file = join(folder, 'articles', `${article}.md`);
      const text = (await readFile(file, 'utf8')).replace(/^formerly: .*\n/m, '');
      await writeFile(file, text.replace('---\n', `---\nformerly: [${ids}]\n`));
    };
    await name('lantern', 'lamp, well, lantern');
    await name('orchard', 'lamp, old-orchard');
    const { problems } = checkContent(await readContent(folder));
    const colliding = problems.filter(({ rule }) => rule === 'colliding-former-id');
    expect(colliding.map(({ message }) => message)).toEqual([
      'formerly names well, and there is a file content/articles/well.md.',
      'formerly names lantern, which is the article’s own id.',
      'formerly names lamp, and so does content/articles/lantern.md.',
    ]);
    expect(colliding[1]?.hint).toBe('Take it out: formerly is for ids that it has no longer.');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
