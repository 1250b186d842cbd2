import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runNames, type NamesFlags } from '../../../../src/cli/names/names.ts';
import { runParse } from '../../../../src/cli/parse/parse.ts';
import { runReview } from '../../../../src/cli/review/review.ts';
import { makeContentFolder, type ContentFolder } from '../content-folder.ts';

const article = (town: string, other: string): string =>
  `---\ntitle: News from ${town}\npublisher: The ${town} Herald\npublished: 2031-03-01\n---\n\n` +
  `“We will mend the bridge by May,” said Ines Okafor, the mayor.\n\n“It is late,” said ${other} of ${town}.\n`;
const question = 'review/names/people-ines-okafor.yaml';

let folder: ContentFolder;
const parse = (): ReturnType<ContentFolder['run']> =>
  folder.run((io) => runParse({ content: folder.content, files: [] }, io));
const names = (
  flags: Omit<NamesFlags, 'content' | 'names'>,
  ...named: string[]
): ReturnType<ContentFolder['run']> =>
  folder.run((io) => runNames({ ...flags, names: named, content: folder.content }, io));
const review = (): ReturnType<ContentFolder['run']> =>
  folder.run((io) => runReview({ content: folder.content }, io));
const people = (): string[] => Object.keys(folder.bytes()).filter((file) => file.startsWith('people/'));
const decide = (decision: string): void => {
  folder.put(question, folder.read(question).replace(/decision:\n$/, `decision: ${decision}\n`));
};

beforeEach(async () => {
  folder = makeContentFolder();
  folder.put('articles/arle.md', article('Arle', 'Nils Berg'));
  folder.put('articles/tarn.md', article('Tarn', 'Clara Voss'));
  await parse();
});
afterEach(() => {
  folder.remove();
});

describe('what an editor has decided of names', () => {
  it('keeps every byte where another article comes to the question', async () => {
    decide('same # I know her');
    const decided = folder.read(question);
    folder.put('articles/sorn.md', article('Sorn', 'Tomas Lind'));
    await parse();
    expect(folder.read(question)).toBe(decided);
    await review();
    expect(people()).not.toContain('people/ines-okafor-2.mdx');
    expect(people()).toContain('people/ines-okafor-3.mdx');
    expect(folder.read('review/names/people-ines-okafor-2.yaml')).toMatch(
      /is: people\/ines-okafor\n[^]*is: people\/ines-okafor-3\n/,
    );
  });

  it('follows a record that is renamed, or brought together with another', async () => {
    await names({ rename: ['people/ines-okafor-2', 'ines-of-tarn'] });
    await parse();
    expect(folder.read(question)).toContain('is: people/ines-of-tarn\n');
    await names({ merge: ['people/nils-berg', 'people/ines-of-tarn'] });
    expect(folder.read(question)).toContain('is: people/nils-berg\n');
    decide('same');
    expect((await review()).code).toBe(0);
    expect(people()).toEqual(['people/clara-voss.mdx', 'people/ines-okafor.mdx']);
  });

  it('is refused where it names a record of which nobody asked', async () => {
    decide('{ same: [[people/ines-okafor, people/nils-berg]] }');
    expect((await review()).err).toContain('Expected records of this question');
    expect(people()).toContain('people/nils-berg.mdx');
  });
});

describe('parting two', () => {
  beforeEach(async () => {
    folder.put(
      'people/clara-voss.mdx',
      folder.read('people/clara-voss.mdx').replace(/---\n$/, 'distinctFrom:\n  - ines-okafor-2\n---\n'),
    );
    await names({ merge: ['people/ines-okafor', 'people/ines-okafor-2'] });
  });

  it('leaves what an editor wrote since into the file of a third', async () => {
    const now = `${folder.read('people/clara-voss.mdx')}\nA note of the editor.\n`;
    folder.put('people/clara-voss.mdx', now);
    await names({ split: 'people/ines-okafor' });
    expect(folder.read('people/clara-voss.mdx')).toBe(
      now.replace('  - ines-okafor\n', '  - ines-okafor\n  - ines-okafor-2\n'),
    );
  });

  it('does not bring back the file of a third that was renamed since', async () => {
    await names({ rename: ['people/clara-voss', 'clara-of-tarn'] });
    await names({ split: 'people/ines-okafor' });
    expect(people()).not.toContain('people/clara-voss.mdx');
  });
});

it('gives nobody the id of somebody whose file was deleted', async () => {
  rmSync(join(folder.content, 'people/clara-voss.mdx'));
  const { code, err } = await names({ rename: ['people/nils-berg', 'clara-voss'] });
  expect(code).toBe(1);
  expect(err).toContain('people/clara-voss is taken');
});

it('says that a record is none', async () => {
  const { code, err } = await names({}, 'people/nobody');
  expect(code).toBe(1);
  expect(err).toContain('There is no file people/nobody.mdx');
});
