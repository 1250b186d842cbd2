import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readContent } from '../../../../src/files/read/read-content.ts';
import { composeSheet } from '../../../../src/site/sheet/compose/compose-sheet.ts';
import { changesText } from '../../../../src/site/views/history/changes-text.ts';
import { buildSite } from '../../../../src/site/model/build-site.ts';
import type { Site, SiteRelease } from '../../../../src/site/model/site.ts';
import { en } from '../../../../src/site/words/en/en.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'onrecord-site-releases-'));
  cpSync('tests/fixtures/releases', folder, { recursive: true });
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const quote = 'quotes/orchard/oakhurst-asked-the-tenants.mdx';
const figure = 'statistics/orchard/600-trees.mdx';
const edit = (file: string, from: string | RegExp, to: string): void => {
  const text = readFileSync(join(folder, file), 'utf8');
  expect(text).toMatch(from);
  writeFileSync(join(folder, file), text.replace(from, to));
};
const build = async (): Promise<Site> => buildSite(await readContent(folder));
const orchard = (site: Site): readonly SiteRelease[] => site.articlesById.get('orchard')?.releases ?? [];
const sheetOf = (site: Site, id: string): string => {
  const [article, records] = [site.articlesById.get(id), site.recordsByArticle.get(id)];
  return article && records ? composeSheet(site, article, records, en).release : '';
};

test('tells what each release changed, and what has changed since', async () => {
  const [first, second] = orchard(await build());
  expect(first?.sinceLast).toBeNull();
  expect(second && changesText(second.since, en)).toBe('one record withheld since');
  expect(first && changesText(first.since, en)).toBe(
    'one figure corrected, one quote added, one figure removed, one record withheld since',
  );
  expect(second?.sinceLast && changesText(second.sinceLast, en)).toBe(
    'one figure corrected, one quote added, one figure removed',
  );
});

test('gives a correction as the reason of a change, and says “changed” where there is none', async () => {
  edit(figure, 'value: 600', 'value: 650');
  const [, second] = orchard(await build());
  expect(second && changesText(second.since, en)).toBe('one figure changed, one record withheld since');
  edit(
    figure,
    'value: 650',
    'value: 650\ncorrections:\n  - { was: "600", now: "650", why: The count was finished., on: "2023-05-21" }',
  );
  const [, corrected] = orchard(await build());
  expect(corrected && changesText(corrected.since, en)).toBe(
    'one figure corrected, one record withheld since',
  );
  expect(corrected?.since.records).toMatchObject([
    {
      record: 'statistics/600-trees',
      fields: [{ field: 'value', was: 600, now: 650 }],
      reasons: [{ why: 'The count was finished.' }],
    },
  ]);
});

test('tells nothing of a record that is withheld but that there is one', async () => {
  edit(quote, 'kind:', 'withheld: true\nkind:');
  edit(quote, 'Nobody asked', 'Nobody ever asked');
  const site = await build();
  expect(JSON.stringify(orchard(site))).not.toMatch(/Nobody (?:ever )?asked|drainage|oakhurst/);
  expect(orchard(site)[1]?.since).toEqual({ title: null, records: [], withheld: 2 });
});

test('leaves out the words and the names of people who are withheld, also where a record is gone or another’s now', async () => {
  edit('quotes/orchard/renshaw-old-wall-held.mdx', 'people/tilda-renshaw', 'people/bram-oakhurst');
  const told = JSON.stringify(orchard(await build()));
  expect(told).not.toMatch(/Renshaw|tilda-renshaw|old wall/);
  expect(told).toContain('About 12 beehives were lost, ███████ said.');
});

test('hides the words of a withheld record where an old release has them in another', async () => {
  edit(figure, 'value: 600', 'withheld: true\nvalue: 600');
  const [clause] = /(?<=clause: ).*/.exec(readFileSync(join(folder, figure), 'utf8')) ?? [];
  edit(quote, /context: .*|(?=kind:)/, `context: 'The paper wrote: ${clause ?? ''}.'\n`);
  const ledger = join(folder, 'releases', 'orchard.ndjson');
  expect(clause).toBeDefined();
  expect(readFileSync(ledger, 'utf8')).toContain(clause);
  expect(JSON.stringify(orchard(await build()))).not.toContain(clause);
});

test('knows a withheld person by an id that she had before', async () => {
  rmSync(join(folder, 'people', 'tilda-renshaw.mdx'));
  writeFileSync(
    join(folder, 'people', 'tilda-renshaw-pike.mdx'),
    '---\nname: Tilda Renshaw-Pike\naliases: [Renshaw]\nformerly: [tilda-renshaw]\nwithheld: true\n---\n',
  );
  edit('quotes/orchard/renshaw-old-wall-held.mdx', 'people/tilda-renshaw', 'people/tilda-renshaw-pike');
  expect(JSON.stringify(orchard(await build()))).not.toMatch(/Renshaw|tilda|old wall/);
});

test('the sheet bears its release, or says that it is a draft', async () => {
  expect(sheetOf(await build(), 'well')).toBe('Release 1 of June 2, 2023');
  expect(sheetOf(await build(), 'orchard')).toBe('Draft: changed since release 2 of 20 May 2023');
  rmSync(join(folder, 'releases', 'orchard.ndjson'));
  expect(sheetOf(await build(), 'orchard')).toBe('Draft, not released');
});

test('a confirmation leaves a release what it is', async () => {
  edit(
    'quotes/well/pym-drank-the-first-cup.mdx',
    'kind:',
    'confirmed: { by: A. Marrow, on: "2023-06-03" }\nkind:',
  );
  expect(sheetOf(await build(), 'well')).toBe('Release 1 of June 2, 2023');
});
