import { expect, test } from 'vitest';
import { checkContent } from '../../../../src/check/check-content.ts';
import { readContent } from '../../../../src/files/read/read-content.ts';
import { files, quote, writeContent } from '../sound-content.ts';

const berg = '---\nname: Nils Berg\nwithheld: true\n---\n';

async function warnings(changes: Readonly<Record<string, string>>): Promise<string[]> {
  const content = await readContent(writeContent({ 'people/nils-berg.mdx': berg, ...changes }));
  return checkContent(content)
    .problems.filter(({ rule }) => rule === 'names-withheld')
    .map(({ file, line, message }) => `${file}:${String(line)} ${message}`);
}

const inQuote = (line: string) => ({
  [files.quote]: quote.replace('cue: said', `cue: said\n${line}`),
});

test.each([
  ['title: BERG and the harbour', ':9 The title names somebody who is withheld. The site leaves it out.'],
  ['context: He answered the Bergs.', ':9 The context names somebody who is withheld.'],
  [
    'corrections: [{ was: said, now: says, why: "#FreeBerg asked for it.", on: 2021-05-06 }]',
    ':9 The correction of 2021-05-06 names somebody who is withheld.',
  ],
])('warns of a record’s %s with its line', async (line, expected) => {
  const [found, ...others] = await warnings(inQuote(line));
  expect(found).toContain(`content/${files.quote}${expected}`);
  expect(others).toEqual([]);
});

test('warns of the line of a note that names them, also within marks of emphasis', async () => {
  const [note] = await warnings({ [files.quote]: `${quote}\nA note.\n\nAs **Be**rg had said.\n` });
  expect(note).toMatch(/holm-dredge\.mdx:1[34] The note names somebody who is withheld/);
});

test('warns of what is said of another name, of its aliases and its link', async () => {
  const found = await warnings({
    [files.person]:
      '---\nname: Ida Holm\naliases: [Berg’s mayor]\nnote: She followed N. Berg.\nlink: https://example.org/nilsberg\n---\n',
  });
  expect(found).toEqual([
    expect.stringContaining(`${files.person}:3 The alias “Berg’s mayor” names`),
    expect.stringContaining(`${files.person}:4 What is said of the name names`),
    expect.stringContaining(`${files.person}:5 The link names`),
  ]);
});

test('warns of an article whose address names them, and of a name that is withheld with another', async () => {
  const found = await warnings({
    'articles/nils-berg-leaves.md': '---\ntitle: A mayor leaves\n---\n\nThe mayor left in 2021.\n',
    'people/berg.mdx': '---\nname: Berg\n---\n',
  });
  expect(found).toEqual([
    expect.stringContaining('nils-berg-leaves.md:1 The address articles/nils-berg-leaves has the name'),
    expect.stringContaining('people/berg.mdx:2 “Berg” is a form of a name that is withheld'),
  ]);
});

test('says nothing where nobody is named, or nobody is withheld', async () => {
  expect(await warnings(inQuote('context: She said it in May.'))).toEqual([]);
  expect(
    await warnings({
      'people/nils-berg.mdx': '---\nname: Nils Berg\n---\n',
      ...inQuote('context: Berg asked.'),
    }),
  ).toEqual([]);
});
