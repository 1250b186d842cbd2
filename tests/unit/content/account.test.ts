import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readArticle } from '../../../src/article/read/read-article.ts';
import { readContent } from '../../../src/files/read/read-content.ts';

const shared = process.env['ONRECORD_SHARED'];
const content = resolve(import.meta.dirname, '../../../content');
const id = 'dhs-outside-its-responsibility';

/** Lower-case words; punctuation and hyphens part them. */
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}’']+/gu) ?? [];

/** Takes quotations out, running paragraphs and the one without an opening mark included, and leaves a bar in their place. */
async function withoutWordsOfOthers(text: string): Promise<string> {
  const read = await readContent(content);
  const quoted = read.quotes
    .filter(({ article, data }) => article === id && data.kind !== 'reported')
    .flatMap(({ data }) => data.words.flat());
  const names = read.entities.flatMap(({ data }) => [data.name, ...(data.aliases ?? [])]);
  const parsedNames = read.parsed.get(id)?.names ?? [];
  const roles = [
    ...read.quotes.flatMap(({ data }) => data.role ?? []),
    ...parsedNames.flatMap(({ role, name, aliases }) => [...(role === null ? [] : [role]), name, ...aliases]),
  ];
  return [...quoted, ...roles, ...names]
    .sort((a, b) => b.length - a.length)
    .reduce((rest, words) => rest.replaceAll(words, ' | '), text);
}

test.skipIf(shared === undefined)(
  'outside quotations, names and roles the account shares no run of eight words with its source',
  async () => {
    const account = readArticle(readFileSync(join(content, 'articles', `${id}.md`)), `${id}.md`);
    const source = wordsOf(readFileSync(join(shared ?? '', 'articles', `${id}.txt`), 'utf8'));
    const runs = new Set(source.map((_, at) => source.slice(at, at + 8).join(' ')));
    const shares = (await withoutWordsOfOthers(account.text))
      .split('|')
      .map(wordsOf)
      .flatMap((words) => words.map((_, at) => words.slice(at, at + 8)))
      .filter((run) => run.length === 8 && runs.has(run.join(' ')));
    expect(shares).toEqual([]);
  },
);

test('the lead has at most sixty words', () => {
  const { metadata } = readArticle(readFileSync(join(content, 'articles', `${id}.md`)), `${id}.md`);
  expect((metadata.lead ?? '').split(/\s+/).length).toBeLessThanOrEqual(60);
});
