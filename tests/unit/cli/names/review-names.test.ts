import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '../../../../src/check/check-content.ts';
import { runParse } from '../../../../src/cli/parse/parse.ts';
import { runReview, type ReviewFlags } from '../../../../src/cli/review/review.ts';
import { readContent } from '../../../../src/files/read/read-content.ts';
import { makeContentFolder, type ContentFolder } from '../content-folder.ts';

const article = (town: string, year: number, other: string): string =>
  `---\ntitle: News from ${town}\npublisher: The ${town} Herald\npublished: ${String(year)}-03-01\n---\n\n` +
  `“We will mend the bridge by May,” said Ines Okafor, the mayor.\n\n“It is late,” said ${other} of ${town}.\n\nMayor Okafor and ${other} will meet again in ${town}.\n`;

let folder: ContentFolder;
beforeEach(async () => {
  folder = makeContentFolder();
  folder.put('articles/arle.md', article('Arle', 2031, 'Nils Berg'));
  folder.put('articles/tarn.md', article('Tarn', 2031, 'Clara Voss'));
  await folder.run((io) => runParse({ content: folder.content, files: [] }, io));
});
afterEach(() => {
  folder.remove();
});

const review = (flags: Omit<ReviewFlags, 'content'>, world = {}): ReturnType<ContentFolder['run']> =>
  folder.run((io) => runReview({ ...flags, content: folder.content }, io), world);
const question = 'review/names/people-ines-okafor.yaml';
const waits = (): boolean => folder.bytes()[question] !== undefined;
const people = (): string[] =>
  Object.keys(folder.bytes()).filter((file) => file.startsWith('people/ines-okafor'));

describe('a question about names', () => {
  it('waits with the sentences side by side, one for a cluster', async () => {
    expect(people()).toEqual(['people/ines-okafor-2.mdx', 'people/ines-okafor.mdx']);
    const asked = folder.read(question);
    expect(asked).toContain('is: people/ines-okafor\n');
    expect(asked).toContain('is: people/ines-okafor-2\n');
    expect(
      asked.match(/sentence: “We will mend the bridge by May,” said Ines Okafor, the mayor\./g),
    ).toHaveLength(2);
    const { out, code } = await review({ list: true });
    expect(code).toBe(1);
    expect(out).toContain('1 left to decide');
    expect(waits()).toBe(true);
  });

  it('same brings them together, with a redirect, and is not asked again', async () => {
    folder.put(question, folder.read(question).replace(/decision:\n$/, 'decision: same\n'));
    expect((await review({})).code).toBe(0);
    expect(waits()).toBe(false);
    expect(people()).toEqual(['people/ines-okafor.mdx']);
    expect(folder.read('people/ines-okafor.mdx')).toContain('formerly:\n  - ines-okafor-2\n');
    const { quotes } = await readContent(folder.content);
    expect(quotes.map(({ data }) => data.speaker).filter((who) => who === 'people/ines-okafor')).toHaveLength(
      2,
    );
    const { problems } = checkContent(await readContent(folder.content));
    expect(problems.filter(({ severity, rule }) => severity === 'error' || rule === 'same-name')).toEqual([]);
    const before = folder.bytes();
    await folder.run((io) => runParse({ content: folder.content, files: [] }, io));
    expect(folder.bytes()).toEqual(before);
  });

  it('distinct ends it for good, also where a later article names one of them', async () => {
    expect((await review({ distinct: ['people/ines-okafor'] })).code).toBe(0);
    expect(people()).toHaveLength(2);
    expect(folder.read('people/ines-okafor.mdx')).toContain('distinctFrom:\n  - ines-okafor-2\n');
    folder.put('articles/later.md', article('Tarn', 2032, 'Clara Voss'));
    await folder.run((io) => runParse({ content: folder.content, files: [] }, io));
    expect(waits()).toBe(false);
    expect(people()).toHaveLength(2);
    const { parsed } = await readContent(folder.content);
    expect(parsed.get('later')?.names.find(({ name }) => name === 'Ines Okafor')).toMatchObject({
      is: 'people/ines-okafor-2',
      inferred: true,
      because: { article: 'tarn' },
    });
  });

  it('is asked on a terminal', async () => {
    const { out, code } = await review({}, { isTerminal: true, stdin: Readable.from(['y\n']) });
    expect(out).toContain('Are these one?');
    expect(out).toContain('tarn, mayor: “We will mend the bridge by May,” said Ines Okafor, the mayor.');
    expect(code).toBe(0);
    expect(people()).toHaveLength(1);
  });

  it('names what is wrong with a decision, and changes nothing', async () => {
    folder.put(question, folder.read(question).replace(/decision:\n$/, 'decision: perhaps\n'));
    const before = folder.bytes();
    const { err, code } = await review({});
    expect(code).toBe(1);
    expect(err).toContain('Expected same (they are one), distinct (no two are one)');
    expect(folder.bytes()).toEqual(before);
  });
});
