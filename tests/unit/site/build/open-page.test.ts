import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { toBuild, type BuiltSite } from '../../../../src/site/build/built-site.ts';
import { openPage, type BuildNotes } from '../../../../src/site/build/open-page.ts';
import { fingerprintAnswers } from '../../../../src/site/build/reuse/fingerprint-answers.ts';
import { isAsItWas } from '../../../../src/site/build/reuse/page-memory.ts';
import { watchSite } from '../../../../src/site/build/reuse/watch-site.ts';
import type { AnyRecord, Finder } from '../../../../src/site/model/site.ts';
import { en } from '../../../../src/site/words/en/en.ts';
import { readFixtureSite } from '../read-fixture-site.ts';

const site = await readFixtureSite();
const build = (of = site): BuiltSite => toBuild({ site: of, words: en, address: undefined });
const built = build();
const flood = 'harbour-flood';

afterEach(() => {
  globalThis.onrecordBuild = undefined;
});

/** The site with one record in another form, wherever it stands. */
function withRecord(
  change: (record: AnyRecord) => AnyRecord,
  kind: 'quotes' | 'statistics',
  id: string,
): BuiltSite {
  const records = site.recordsByArticle.get(flood);
  if (!records) throw new Error('The fixtures have no flood.');
  const changed = { ...records, [kind]: records[kind].map((one) => (one.id === id ? change(one) : one)) };
  return build({ ...site, recordsByArticle: new Map([...site.recordsByArticle, [flood, changed]]) });
}

test('what is watched gives what the site gives, and tells each thing that is asked for', () => {
  const asks: string[] = [];
  const watched = watchSite(built, (ask) => asks.push(ask));
  expect(watched.site.articlesById.get(flood)).toBe(site.articlesById.get(flood));
  expect(watched.site.relations.quotesOf.get('people/gil-harrow')).toBe(
    site.relations.quotesOf.get('people/gil-harrow'),
  );
  expect(watched.site.entitiesByReference.get('people/nobody')).toBeUndefined();
  expect(watched.prepared.listPages.get('quotes/')).toBe(built.prepared.listPages.get('quotes/'));
  expect(asks).toEqual([
    `articlesById ${flood}`,
    'quotesOf people/gil-harrow',
    'entitiesByReference people/nobody',
    'listPages quotes/',
  ]);
});

test('what is watched has every finder of the site, and each can be answered again', () => {
  const asks: string[] = [];
  const watched = watchSite(built, (ask) => asks.push(ask));
  const { settings, ownPages, relations, ...finders } = watched.site;
  expect(settings).toBe(site.settings);
  expect(ownPages).toBe(site.ownPages);
  expect(Object.keys(relations).sort()).toEqual(Object.keys(site.relations).sort());
  expect(Object.keys(watched.prepared).sort()).toEqual(Object.keys(built.prepared).sort());
  const all = Object.values<Finder<object>>({ ...finders, ...relations, ...watched.prepared });
  for (const finder of all) finder.get('anything');
  expect(new Set(asks).size).toBe(all.length);
  const fingerprint = fingerprintAnswers(built);
  for (const ask of asks) expect(fingerprint(ask)).toBe('nothing');
});

test('the fingerprint of an answer is another one where any part of a record is another', () => {
  const ask = `recordsByArticle ${flood}`;
  const before = fingerprintAnswers(built)(ask);
  expect(fingerprintAnswers(build({ ...site }))(ask)).toBe(before);
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
      expect(fingerprintAnswers(withRecord(changed, kind, id))(ask)).not.toBe(before);
    }),
  );
});

/** Makes a page in a build, and tells what the build has noted of it. */
function make(look: (page: ReturnType<typeof openPage>) => unknown, isAskedByKey = true) {
  const notes: BuildNotes = { made: new Map(), fingerprint: null };
  globalThis.onrecordBuild = notes;
  const page = openPage(built, isAskedByKey);
  look(page);
  page.close('a/', true);
  return notes.made.get('a/');
}

test('a page is as it was where all that it asked for is the same, and is not where any of it, or a setting, is another', () => {
  const asks = (look: (page: ReturnType<typeof openPage>) => unknown): readonly string[] => [
    ...(make(look)?.asks ?? []),
  ];
  const article = asks(({ site: asked }) => asked.articlesById.get('quiet-week'));
  const records = asks(({ site: asked }) => asked.recordsByArticle.get(flood));
  const name = asks(({ site: asked }) => asked.entitiesByReference.get('people/gil-harrow'));
  const all = [...article, ...records, ...name];
  const first = fingerprintAnswers(built);
  const last = { fingerprints: new Map(all.map((ask) => [ask, first(ask)])) };
  const isSame = (now: BuiltSite): boolean[] =>
    [article, records, name].map((asked) => isAsItWas({ asks: asked }, last, fingerprintAnswers(now)));

  expect(isSame(built)).toEqual([true, true, true]);
  const seen = withRecord((record) => ({ ...record, note: 'Seen.' }), 'statistics', '1200-homes-flooded');
  expect(isSame(seen)).toEqual([true, false, true]);
  const settings = { ...site.settings, repository: 'https://codeberg.org/owner/name' };
  expect(isSame(build({ ...site, settings }))).toEqual([false, false, false]);
});

test('a page that is handed all of the site, or anything but its address, is made each time', () => {
  expect(make(({ site: asked }) => asked.articlesById.get(flood))?.asks).not.toBeNull();
  expect(make(({ whole }) => whole())?.asks).toBeNull();
  expect(make(({ site: asked }) => asked.articlesById.get(flood), false)?.asks).toBeNull();
});

test('the development server makes every page of the site itself', () => {
  expect(openPage(built, true).site).toBe(site);
});
