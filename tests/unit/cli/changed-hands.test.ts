import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runParse } from '../../../src/cli/parse/parse.ts';
import { runReview, type ReviewFlags } from '../../../src/cli/review/review.ts';
import { makeContentFolder, type ContentFolder } from './content-folder.ts';

const head = `---
title: The mill of Sorn is to reopen
publisher: The Sorn Courier
published: 2031-05-04
---

`;
const berg = 'Nils Berg, the engineer, runs the mill. Berg said that the wheel was sound.';
const lind = 'Thomas Lind, the miller, runs the ferry. Lind said that the crossing was safe.';
const waited = '“We have waited for nine long years for this,” he said.';

let folder: ContentFolder;
beforeEach(() => {
  folder = makeContentFolder();
});
afterEach(() => {
  folder.remove();
});
const parse = async (...paragraphs: readonly string[]): Promise<string> => {
  folder.put('articles/mill.md', `${head}${paragraphs.join('\n\n')}\n`);
  return (await folder.run((io) => runParse({ content: folder.content, files: [] }, io))).out;
};
const review = (flags: Partial<ReviewFlags> = {}): ReturnType<ContentFolder['run']> =>
  folder.run((io) => runReview({ content: folder.content, ...flags }, io));
const filesOf = (...words: readonly string[]): string[] =>
  Object.keys(folder.bytes()).filter(
    (one) => one.startsWith('quotes/') && words.every((word) => folder.read(one).includes(word)),
  );
const addContext = (file: string): void => {
  folder.put(file, folder.read(file).replace('---\n', '---\ncontext: He withdrew this the next day.\n'));
};

describe('another speaker of the same words', () => {
  it('is printed, old and new, where nobody has worked on the record', async () => {
    await parse(berg, lind, waited);
    expect(await parse(lind, berg, waited)).toContain(
      '         "speaker": "people/thomas-lind" → "people/nils-berg"\n',
    );
    expect(filesOf('nine long years', 'people/nils-berg')).toHaveLength(1);
  });

  it('waits for an editor where one has worked on the record, until it is taken', async () => {
    await parse(berg, lind, waited);
    const [file = ''] = filesOf('nine long years');
    addContext(file);
    const before = folder.read(file);
    const out = await parse(lind, berg, waited);
    expect(out).toContain(
      `conflict content/${file}\n         "speaker": "people/thomas-lind" → "people/nils-berg" in the article.`,
    );
    expect(folder.read(file)).toBe(before);
    // and a further parse says the same
    expect(await parse(lind, berg, waited)).toContain(`conflict content/${file}\n`);
    const key = `${file.replace('/mill/', '/').replace('.mdx', '')}.speaker`;
    expect((await review()).out).toContain(`${key}  open`);
    expect((await review({ take: [key, key.replace('.speaker', '.role')] })).code).toBe(0);
    expect(folder.read(file)).toContain('speaker: people/nils-berg\nrole: engineer\n');
    expect(await parse(lind, berg, waited)).not.toContain('conflict');
  });
});

describe('the same sentence of two speakers', () => {
  const say = (who: string): string => `“We will rebuild the mill before winter comes,” said ${who}.`;
  const both = 'Nils Berg and Thomas Lind met.';

  it('stays with whoever an editor wrote it of, when the two are exchanged', async () => {
    await parse(both, `${say('Nils Berg')} ${say('Thomas Lind')}`);
    const [file = ''] = filesOf('rebuild the mill', 'erg');
    addContext(file);
    const before = folder.read(file);
    await parse(both, `${say('Thomas Lind')} ${say('Nils Berg')}`);
    expect(folder.read(file)).toBe(before);
    expect(filesOf('rebuild the mill')).toHaveLength(2);
  });

  it('is orphaned, and not the other’s, when its own speaker is gone', async () => {
    await parse(both, `${say('Nils Berg')} It rained. ${say('Thomas Lind')}`);
    const [file = ''] = filesOf('rebuild the mill', 'erg');
    const before = folder.read(file);
    const out = await parse(both, `It rained. ${say('Thomas Lind')}`);
    expect(out).toContain(`orphaned content/${file}\n`);
    expect(folder.read(file)).toBe(before);
  });

  it('does not come back, once deleted, where it is said again', async () => {
    await parse(both, say('Nils Berg'));
    const [file = ''] = filesOf('rebuild the mill');
    rmSync(join(folder.content, file));
    await parse(both, `${say('Nils Berg')} It rained.`, say('Nils Berg'));
    expect(filesOf('rebuild the mill')).toEqual([]);
    expect(existsSync(join(folder.content, file))).toBe(false);
  });
});
