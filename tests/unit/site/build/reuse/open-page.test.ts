import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import type { AnyRecord, Finder, Site } from '../../../../../src/site/model/site.ts';
import { openPage, openPages, type Reuse } from '../../../../../src/site/build/reuse/open-page.ts';
import type { PageMemory } from '../../../../../src/site/build/reuse/page-memory.ts';
import { printAnswers } from '../../../../../src/site/build/reuse/print-answers.ts';
import { watchSite } from '../../../../../src/site/build/reuse/watch-site.ts';
import { readFixtureSite } from '../../read-fixture-site.ts';

const site = await readFixtureSite();
const flood = 'harbour-flood';

afterEach(() => {
  globalThis.onrecordReuse = undefined;
});

/** Starts a build that has the pages of the last one, and tells which it takes. */
function startBuild(last: PageMemory): { readonly reuse: Reuse; readonly kept: string[] } {
  const kept: string[] = [];
  const reuse: Reuse = { last, onKept: (path) => kept.push(path), made: new Map(), printer: null };
  globalThis.onrecordReuse = reuse;
  return { reuse, kept };
}

/** What a build remembers of the pages that it has made. */
function remember({ made, printer }: Reuse): PageMemory {
  const pages = [...made].map(([path, asks]) => [path, { bytes: 0, modified: 0, asks: [...asks] }] as const);
  const asked = [...made.values()].flatMap((asks) => [...asks]);
  return { pages: new Map(pages), prints: new Map(asked.map((ask) => [ask, printer?.print(ask) ?? ''])) };
}

/** The site with one record in another form, wherever it stands. */
function withRecord(
  change: (record: AnyRecord) => AnyRecord,
  kind: 'quotes' | 'statistics',
  id: string,
): Site {
  const records = site.recordsByArticle.get(flood);
  if (!records) throw new Error('The fixtures have no flood.');
  const changed = { ...records, [kind]: records[kind].map((one) => (one.id === id ? change(one) : one)) };
  return { ...site, recordsByArticle: new Map([...site.recordsByArticle, [flood, changed]]) };
}

test('a watched site gives what the site gives, and tells each thing that is asked for', () => {
  const asks: string[] = [];
  const watched = watchSite(site, (ask) => asks.push(ask));
  expect(watched.articlesById.get(flood)).toBe(site.articlesById.get(flood));
  expect(watched.relations.quotesOf.get('people/gil-harrow')).toBe(
    site.relations.quotesOf.get('people/gil-harrow'),
  );
  expect(watched.entitiesByReference.get('people/nobody')).toBeUndefined();
  expect(asks).toEqual([
    `articlesById ${flood}`,
    'quotesOf people/gil-harrow',
    'entitiesByReference people/nobody',
  ]);
});

test('a watched site has every finder of the site', () => {
  const asks: string[] = [];
  const watched = watchSite(site, (ask) => asks.push(ask));
  const { settings, relations, ...finders } = watched;
  expect(settings).toBe(site.settings);
  expect(Object.keys(relations).sort()).toEqual(Object.keys(site.relations).sort());
  const all = Object.values<Finder<object>>({ ...finders, ...relations });
  for (const finder of all) finder.get('anything');
  expect(new Set(asks).size).toBe(all.length);
});

test('the print of an answer is another one where any part of a record is another', () => {
  const ask = `recordsByArticle ${flood}`;
  const before = printAnswers(site).print(ask);
  expect(printAnswers({ ...site }).print(ask)).toBe(before);
  const records = site.recordsByArticle.get(flood);
  const ids = [...(records?.quotes ?? []), ...(records?.statistics ?? [])].map(({ kind, id }) => ({
    kind,
    id,
  }));
  const change = fc.constantFrom<(record: AnyRecord) => AnyRecord>(
    (record) => ({ ...record, note: `${record.note ?? ''}!` }),
    (record) => ({ ...record, places: new Map([...record.places, ['title', [{ start: 1, end: 2 }]]]) }),
    (record) => ({ ...record, status: { ...record.status, edited: [...record.status.edited, 'unit'] } }),
    (record) => ({ ...record, file: `${record.file}x` }),
  );
  fc.assert(
    fc.property(fc.constantFrom(...ids), change, ({ kind, id }, changed) => {
      expect(printAnswers(withRecord(changed, kind, id)).print(ask)).not.toBe(before);
    }),
  );
});

test('a page is taken from the last build where all that it asked for is the same, and made anew where it is not', () => {
  const first = startBuild({ pages: new Map(), prints: new Map() });
  openPage(site, 'one/')?.articlesById.get('quiet-week');
  openPage(site, 'other/')?.recordsByArticle.get(flood);
  openPage(site, 'third/')?.entitiesByReference.get('people/gil-harrow');
  expect(first.kept).toEqual([]);
  const last = remember(first.reuse);

  const again = startBuild(last);
  expect([openPage(site, 'one/'), openPage(site, 'other/'), openPage(site, 'third/')]).toEqual([
    null,
    null,
    null,
  ]);
  expect(again.kept).toEqual(['one/', 'other/', 'third/']);

  const changed = withRecord((record) => ({ ...record, note: 'Seen.' }), 'statistics', '1200-homes-flooded');
  const next = startBuild(last);
  expect(openPage(changed, 'one/')).toBeNull();
  expect(openPage(changed, 'other/')).not.toBeNull();
  expect(openPage(changed, 'third/')).toBeNull();
  expect(openPage(changed, 'new/')).not.toBeNull();
  expect([...next.reuse.made.keys()]).toEqual(['other/', 'new/']);
});

test('every page rests on the settings, and on what it is given beside the site', () => {
  const first = startBuild({ pages: new Map(), prints: new Map() });
  openPages(site, ['a.json', 'a.csv'], { name: 'a', is: { rows: 1 } });
  openPage(site, 'one/');
  const last = remember(first.reuse);

  startBuild(last);
  expect(openPages(site, ['a.json', 'a.csv'], { name: 'a', is: { rows: 1 } })).toBeNull();
  startBuild(last);
  expect(openPages(site, ['a.json', 'a.csv'], { name: 'a', is: { rows: 2 } })).not.toBeNull();
  startBuild(last);
  expect(openPages(site, ['a.json', 'b.csv'], { name: 'a', is: { rows: 1 } })).not.toBeNull();

  const repository = {
    ...site,
    settings: { ...site.settings, repository: 'https://codeberg.org/owner/name' },
  };
  startBuild(last);
  expect(openPage(repository, 'one/')).not.toBeNull();
});

test('the development server makes every page of the site itself', () => {
  expect(openPage(site, 'one/')).toBe(site);
});
