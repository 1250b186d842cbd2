import { afterEach, beforeEach, expect, it } from 'vitest';
import { runNames, type NamesFlags } from '../../../../src/cli/names/names.ts';
import { runParse } from '../../../../src/cli/parse/parse.ts';
import { makeContentFolder, type ContentFolder } from '../content-folder.ts';

const article = (number: number): string =>
  `---\ntitle: The bridge of Arle, part ${String(number)}\npublisher: The Arle Herald\npublished: 2031-0${String(number)}-01\n---\n\n` +
  `“We will mend the Tarn Bridge of Arle for the ${String(number)}th time,” said Ines Okafor, the mayor of Arle.\n\n` +
  `“It is late,” said Nils Berg of the Tarn Bridge Trust in Arle.\n`;

let folder: ContentFolder;
beforeEach(async () => {
  folder = makeContentFolder();
  for (const number of [1, 2, 3]) folder.put(`articles/bridge-${String(number)}.md`, article(number));
  await folder.run((io) => runParse({ content: folder.content, files: [] }, io));
  // As a version wrote it that took each article's mayor for somebody else.
  for (const number of [2, 3]) {
    const is = `people/ines-okafor-${String(number)}`;
    folder.put(`${is}.mdx`, folder.read('people/ines-okafor.mdx'));
    for (const [path, text] of Object.entries(folder.bytes()))
      if (path.includes(`bridge-${String(number)}`) && !path.startsWith('articles/'))
        folder.put(path, Buffer.from(text, 'latin1').toString().replaceAll('people/ines-okafor', is));
  }
});
afterEach(() => {
  folder.remove();
});

const names = (flags: Omit<NamesFlags, 'content' | 'names'>, ...named: string[]) =>
  folder.run((io) => runNames({ ...flags, names: named, content: folder.content }, io));
const mayors = (): string[] =>
  Object.keys(folder.bytes()).filter((file) => file.startsWith('people/ines-okafor'));

it('brings together what an earlier version kept apart, with redirects; a parse after it changes nothing', async () => {
  expect(mayors()).toHaveLength(3);
  expect((await names({})).out).toMatch(
    /^one +people\/ines-okafor, people\/ines-okafor-[23], people\/ines-okafor-[23]$/m,
  );
  expect((await names({ together: true })).code).toBe(0);
  expect(mayors()).toEqual(['people/ines-okafor.mdx']);
  expect(folder.read('people/ines-okafor.mdx')).toMatch(
    /formerly:\n {2}- ines-okafor-[23]\n {2}- ines-okafor-[23]\n/,
  );
  const before = folder.bytes();
  await folder.run((io) => runParse({ content: folder.content, files: [] }, io));
  expect(folder.bytes()).toEqual(before);
  expect((await names({ together: true })).out).toContain('0 files changed');
});

it('ends the question about those who are brought together', async () => {
  const asked = ['ines-okafor', 'ines-okafor-2'].map(
    (id) => `  - is: people/${id}\n    articles: 1\n    said: []\n`,
  );
  folder.put(
    'review/names/people-ines-okafor.yaml',
    `certainty: 0.9\nrecords:\n${asked.join('')}decision:\n`,
  );
  expect((await names({ together: true })).code).toBe(0);
  expect(Object.keys(folder.bytes()).filter((file) => file.startsWith('review/'))).toEqual([]);
});

it('asks first where an editor has worked on more than one of them', async () => {
  for (const id of ['ines-okafor', 'ines-okafor-2'])
    folder.put(
      `people/${id}.mdx`,
      folder.read(`people/${id}.mdx`).replace(/---\n$/, 'link: https://arle.example/mayor\n---\n'),
    );
  await names({ together: true });
  expect(mayors()).toEqual(['people/ines-okafor-2.mdx', 'people/ines-okafor.mdx']);
  expect(folder.read('review/names/people-ines-okafor.yaml')).toContain('is: people/ines-okafor-2');
});

it('tells of a record in which articles it is named, and on what evidence', async () => {
  const fresh = makeContentFolder();
  try {
    for (const number of [1, 2]) fresh.put(`articles/bridge-${String(number)}.md`, article(number));
    await fresh.run((io) => runParse({ content: fresh.content, files: [] }, io));
    const { out } = await fresh.run((io) => runNames({ names: ['ines-okafor'], content: fresh.content }, io));
    expect(out).toContain('bridge-1: Ines Okafor, mayor of Arle');
    expect(out).toMatch(/inferred \(0\.99\d\), as in bridge-1: both have mayor, .*tarn bridge/);
  } finally {
    fresh.remove();
  }
});
