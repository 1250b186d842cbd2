import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runStatus } from '../../../src/cli/review/status.ts';
import { makeContentFolder } from './content-folder.ts';

const releases = join(import.meta.dirname, '..', '..', 'fixtures', 'releases');

test('counts for each article what awaits an editor, and names each record with its file and reason', async () => {
  const folder = makeContentFolder();
  try {
    const { code, out } = await folder.run((io) => runStatus({ content: releases }, io));
    expect(code).toBe(0);
    expect(out.split('\n')).toEqual([
      '                 records  confirmed  unconfirmed  edited  orphaned  cases  void  release',
      'lantern               11          1           10       6         1      1     1  never released',
      'mill                  11          0           11       8         0      0     0  release 1 of 2022-03-08',
      'orchard                6          0            6       1         0      0     0  changed since release 2 of 2023-05-20',
      'toll (withheld)        0          0            0       0         0      0     0  release 1 of 2023-06-05',
      'well                   3          0            3       0         0      0     0  release 1 of 2023-06-02',
      'all                   31          1           30      15         1      1     1  1 never released, 1 changed since',
      '',
      'releases/quotes/lantern/drury-40-boats-that-came-home.mdx  edited: speaker, words; not confirmed yet',
      'releases/quotes/lantern/drury-we-found-our-way-by.mdx  edited: role, speaker; not confirmed yet',
      'releases/quotes/lantern/holloway-great-deal-of-money.mdx  the article and an editor both changed: role; not confirmed yet',
      'releases/statistics/lantern/300-people.mdx  its facts have changed since an editor confirmed it; edited: period',
      'releases/statistics/lantern/40-boats.mdx  edited: assertedBy; not confirmed yet',
      'releases/statistics/lantern/900-kilograms-lamp-weighs.mdx  the article no longer says it; not confirmed yet',
      'releases/quotes/mill/kvist-rebuild-the-mill.mdx  edited: words; not confirmed yet',
      'releases/statistics/mill/2400000-dollars-work-cost-18.mdx  edited: assertedBy, clause; not confirmed yet',
      'releases/statistics/mill/3-people.mdx  edited: clause; not confirmed yet',
      'releases/statistics/mill/640-signatures.mdx  edited: clause; not confirmed yet (withheld)',
      'releases/timeline/mill/1931-fire-destroyed-roof-killed-people.mdx  edited: what; not confirmed yet',
      'releases/timeline/mill/1962-mill-repaired-wheel-sold-museum.mdx  edited: what; not confirmed yet',
      'releases/timeline/mill/2021-24-jonas-brandt-carpenter-beams-sound.mdx  awaits a clause of an editor’s, and is not shown until then; not confirmed yet',
      'releases/timeline/mill/2022-03-04-council-tarnwick-voted-rebuild-old.mdx  edited: what; not confirmed yet',
      'releases/timeline/mill/by-2022-22-work-cost-2-4-million-18.mdx  edited: what; not confirmed yet',
      'releases/statistics/orchard/40000-dollars-council-set-aside.mdx  edited: unit; not confirmed yet',
      'npm run review settles what article and editor both changed, and what was not found in the article any more.',
      '',
      '14 records await nothing but to be confirmed; --format json names them.',
      '',
    ]);
  } finally {
    folder.remove();
  }
});

test('says the same for a program, what is withheld among it', async () => {
  const folder = makeContentFolder();
  try {
    const { code, out } = await folder.run((io) => runStatus({ content: releases, format: 'json' }, io));
    expect(code).toBe(0);
    const read = JSON.parse(out) as {
      counts: Record<string, number>;
      articles: { id: string; records: { id: string; isWithheld: boolean; reasons: string[] }[] }[];
    };
    expect(read.counts).toMatchObject({
      articles: 5,
      records: 31,
      orphaned: 1,
      cases: 1,
      void: 1,
      drafts: 1,
    });
    const withheld = read.articles.flatMap(({ records }) => records.filter((record) => record.isWithheld));
    expect(withheld.map(({ id, reasons }) => [id, reasons])).toEqual([
      ['2023-11-02-drury-handed-keys', ['unconfirmed']],
      ['640-signatures', ['edited', 'unconfirmed']],
    ]);
  } finally {
    folder.remove();
  }
});

test('of an empty folder it says what to do, and of files that cannot be read that they are not counted', async () => {
  const folder = makeContentFolder();
  try {
    folder.put('articles/.keep', '');
    folder.put('quotes/bridge/one.mdx', '---\nwords: [\n---\n');
    const { code, out, err } = await folder.run((io) => runStatus({ content: folder.content }, io));
    expect(code).toBe(0);
    expect(out).toBe('There are no articles yet: npm run add -- FILE puts one in.\n');
    expect(err).toMatch(/^1 error keeps files from being read, and these are not counted: npm run check\n$/);
  } finally {
    folder.remove();
  }
});

test('says of a record that no parse has found that an editor wrote it', async () => {
  const folder = makeContentFolder();
  try {
    folder.put('articles/bridge.md', '---\ntitle: A bridge\n---\n\n“It holds,” said Nils Berg.\n');
    folder.put(
      'quotes/bridge/it-holds.mdx',
      '---\nspeaker: { unnamed: Nils Berg }\nkind: direct\nwords: [["It holds,"]]\n---\n',
    );
    const { out } = await folder.run((io) => runStatus({ content: folder.content }, io));
    expect(out).toContain('content/quotes/bridge/it-holds.mdx  written by an editor; not confirmed yet\n');
  } finally {
    folder.remove();
  }
});
