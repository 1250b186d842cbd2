import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runParse } from '../../../src/cli/parse/parse.ts';
import { readContent } from '../../../src/files/read/read-content.ts';
import { composeSheet } from '../../../src/site/sheet/compose/compose-sheet.ts';
import { buildSite } from '../../../src/site/model/build-site.ts';
import { quoteParagraphs } from '../../../src/site/views/passages/quote-paragraphs.ts';
import { wordPlaces } from '../../../src/site/model/word-places.ts';
import { makeContentFolder } from '../cli/content-folder.ts';
import { en } from '../../../src/site/words/en/en.ts';

const copies = join(import.meta.dirname, '..', '..', 'fixtures', 'copies');
const fixture = join(import.meta.dirname, '..', '..', 'fixtures', 'releases');

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-text-away-'));
  cpSync(fixture, folder, { recursive: true });
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const build = async () => buildSite(await readContent(folder));
const edit = (file: string, from: string | RegExp, to: string): void => {
  const text = readFileSync(join(folder, file), 'utf8');
  expect(text).toMatch(from);
  writeFileSync(join(folder, file), text.replace(from, to));
};

test('the committed records are those that a parse of the copy makes', async () => {
  const world = makeContentFolder();
  const flags = { content: folder, files: [join(folder, 'articles', 'mill.md')], frozen: true };
  const { code, out } = await world.run((io) => runParse({ ...flags, sources: copies }, io));
  world.remove();
  expect(out).toContain('1 article; records: 0 new, 0 changed, 11 kept, 3 deleted by hand and left so');
  expect(code).toBe(0);
});

test('has no text, and its records at their places all the same', async () => {
  const site = await build();
  const article = site.articlesById.get('mill');
  expect(article?.article).toBeNull();
  expect(article?.kind).toBe('away');
  const here = site.recordsByArticle.get('mill');
  expect(here?.quotes.map(({ id }) => id)).toEqual([
    'kvist-rebuild-the-mill',
    'brandt-beams-were-sound',
    'kvist-publish-every-bill',
  ]);
  for (const record of [...(here?.quotes ?? []), ...(here?.statistics ?? []), ...(here?.timeline ?? [])])
    expect(wordPlaces(record).length, record.id).toBeGreaterThan(0);
});

test('shows nothing of what awaits a clause, or is withheld', async () => {
  const site = await build();
  const ids = [...site.statistics, ...site.timeline].map(({ id }) => id);
  expect(ids).not.toContain('2021-24-jonas-brandt-carpenter-beams-sound');
  expect(ids).not.toContain('640-signatures');
  edit('statistics/mill/3-people.mdx', /clause: .*/, 'clause: null');
  const after = await build();
  expect(after.statistics.map(({ id }) => id)).not.toContain('3-people');
  expect(after.articlesById.get('mill')?.releases).toHaveLength(1);
});

test('marks an editor’s cut as such, and shows no mark for an unknown character', async () => {
  const site = await build();
  const quote = site.quotes.find(({ id }) => id === 'kvist-rebuild-the-mill');
  const shown = quote && quoteParagraphs(site, quote).flat();
  expect(shown?.[0]?.pieces).toContainEqual({ subject: 'cut', first: true, pieces: ['[…]'] });
  expect(JSON.stringify(shown)).not.toContain('\uFFFC');
});

test('takes the words of a withheld quote off every other record too', async () => {
  edit('quotes/mill/kvist-publish-every-bill.mdx', 'cue: said', 'cue: said\nwithheld: true');
  edit(
    'timeline/mill/1931-fire-destroyed-roof-killed-people.mdx',
    /what: .*/,
    'what: A fire. We will publish every bill.',
  );
  const site = await build();
  const { articles, quotes, statistics, timeline } = site;
  expect(JSON.stringify([articles, quotes, statistics, timeline])).not.toContain('publish every');
});

test('an event without words for its date is not taken for one that a withheld record hides', async () => {
  edit(
    'timeline/mill/1962-mill-repaired-wheel-sold-museum.mdx',
    /date: .*\n(.*\n)words: .*\n/,
    'date: null\n$1',
  );
  const id = '1962-mill-repaired-wheel-sold-museum';
  edit(
    '.parsed/mill.json',
    new RegExp(`(timeline/${id}".*?)"date":"1962"(.*?),"words":"1962"`),
    '$1"date":null$2',
  );
  edit('.parsed/mill.json', new RegExp(`(timeline/${id}".*?"at":\\{)"words":\\[.*?\\],`), '$1');
  expect((await build()).timeline.map((event) => event.id)).toContain(id);
});

test('its sheet has no word of the text that no record has', async () => {
  const site = await build();
  const [article, records] = [site.articlesById.get('mill'), site.recordsByArticle.get('mill')];
  const sheet = article && records ? composeSheet(site, article, records, en) : null;
  expect(
    sheet?.quotes.map(({ paragraphs }) =>
      paragraphs
        .flat()
        .map(({ text }) => text)
        .join(''),
    ),
  ).toEqual([
    '“We will rebuild the mill, and we will not sell it […],” […] “It belongs to everybody who lives here.”',
    '“Nobody can promise that. We will publish every bill.”',
  ]);
  expect(sheet?.method).toContain('The text of source 1 stays with its publisher.');
  expect(JSON.stringify(sheet)).not.toContain('\uFFFC');
});
