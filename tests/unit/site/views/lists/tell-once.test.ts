import { describe, expect, test } from 'vitest';
import { addressOf } from '../../../../../src/records/record-address.ts';
import { readContent } from '../../../../../src/files/read/read-content.ts';
import { buildSite } from '../../../../../src/site/model/build-site.ts';
import type { AnyRecord, Site } from '../../../../../src/site/model/site.ts';
import { plainText } from '../../../../../src/site/text/mark-text.ts';
import { figureRows } from '../../../../../src/site/views/lists/figure-rows.ts';
import { joinSentences } from '../../../../../src/site/views/lists/join-sentences.ts';
import { tellOnce, type ToldAt } from '../../../../../src/site/views/lists/tell-once.ts';
import { tellOpening } from '../../../../../src/site/views/tell/tell-opening.ts';
import { tellInParagraphs, tellQuote } from '../../../../../src/site/views/tell/tell-quote.ts';
import { tellStatement } from '../../../../../src/site/views/tell/tell-statement.ts';

const sites = { 'the own site': 'content', 'the fixture site': 'tests/fixtures/content' };
const read = async (folder: string): Promise<Site> => buildSite(await readContent(folder));

/** All that stands on the page where a record, or the first paragraph, is told. */
function textAt(site: Site, article: string, at: ToldAt): string {
  if (at === 'opening') {
    const found = site.articlesById.get(article);
    return (found && tellOpening(found)?.text) ?? '';
  }
  if (at.kind !== 'quotes') return plainText(tellStatement(site, at).pieces);
  return tellQuote(site, at)
    .paragraphs.flat()
    .map(({ pieces }) => plainText(pieces))
    .join('\n');
}

/** The words that must stand somewhere on the page for a record to be told. */
const wordsOf = ({ kind, data }: AnyRecord): readonly string[] =>
  kind === 'quotes' ? data.words.flat() : [kind === 'statistics' ? data.words : (data.words ?? '')];

const told = (site: Site, article: string) => {
  const [found, records] = [site.articlesById.get(article), site.recordsByArticle.get(article)];
  if (!found || !records) throw new Error(`no ${article}`);
  return { found, records, elsewhere: tellOnce(site, found, records) };
};

describe.each(Object.entries(sites))('on %s', (_, folder) => {
  test('whatever is told with another stands there in its own words, and that one is told by itself', async () => {
    const site = await read(folder);
    let count = 0;
    for (const { id } of site.articles) {
      const { elsewhere } = told(site, id);
      for (const [record, at] of elsewhere) {
        count += 1;
        for (const words of wordsOf(record)) expect(textAt(site, id, at), addressOf(record)).toContain(words);
        expect(at === 'opening' || !elsewhere.has(at), addressOf(record)).toBe(true);
      }
    }
    expect(count).toBeGreaterThan(3);
  });

  test('no figure and no quote is lost by it', async () => {
    const site = await read(folder);
    for (const { id } of site.articles) {
      const { records, elsewhere } = told(site, id);
      const rows = figureRows(site, records.statistics, elsewhere);
      expect(new Set(rows.flatMap(({ figures }) => figures))).toEqual(new Set(records.statistics));
      const { shown, alsoIn } = joinSentences(records.quotes, elsewhere);
      expect(new Set(shown.flatMap((quote) => [quote, ...alsoIn(quote)]))).toEqual(new Set(records.quotes));
    }
  });
});

test('a figure within somebody’s words is told there; what is reported of it stands with it and with who says it', async () => {
  const site = await read('content');
  const { records, elsewhere } = told(site, 'dhs-outside-its-responsibility');
  const figure = records.statistics.find(({ data }) => data.words.includes('340,000'));
  const at = figure && elsewhere.get(figure);
  expect(at !== undefined && at !== 'opening' && addressOf(at)).toMatch(/^quotes\/.*homan/);
  const reported = records.quotes.find(
    ({ id }) => id === 'audit-448000-unaccompanied-children-were-transferred',
  );
  const by = reported && elsewhere.get(reported);
  expect(by !== undefined && by !== 'opening' && by.kind !== 'quotes' && by.data.assertedBy).toEqual(
    reported?.data.speaker,
  );
});

test('a quote’s own page tells it in its paragraph, and not where an editor has changed the words', async () => {
  const site = await read('content');
  const quote = site.quotes.find(({ id }) => id === 'mayorkas-outside-the-responsibility');
  if (!quote) throw new Error('no quote');
  const paragraphs = tellInParagraphs(site, quote)?.paragraphs.map(([segment]) =>
    plainText(segment?.pieces ?? []),
  );
  expect(paragraphs).toHaveLength(5);
  expect(paragraphs?.[0]).toContain('Security,” Mayorkas replied. “What we do');
  const [first = [], ...others] = quote.data.words;
  const words = [[`[…] ${first[0] ?? ''}`, ...first.slice(1)], ...others];
  expect(tellInParagraphs(site, { ...quote, data: { ...quote.data, words } })).toBeNull();
});

test('figures that stand in one place share a row only where the same one asserts them', async () => {
  const site = await read('content');
  const [first, second] = site.statistics;
  if (!first || !second) throw new Error('no figures');
  const by = (...who: readonly (string | undefined)[]) =>
    [first, second, first].map(({ data, ...figure }, index) => ({
      ...figure,
      data: {
        ...data,
        inferred: [],
        assertedBy: who[index] === undefined ? undefined : { unnamed: who[index] },
      },
    }));
  const rowsOf = (...who: readonly (string | undefined)[]) => {
    const figures = by(...who);
    const opening = new Map<AnyRecord, ToldAt>(figures.map((figure) => [figure, 'opening']));
    return figureRows(site, figures, opening).map((row) => row.figures.length);
  };
  expect(rowsOf(undefined, undefined, undefined)).toEqual([3]);
  expect(rowsOf(undefined, 'a poll', undefined)).toEqual([2, 1]);
  expect(rowsOf('the court', 'a poll', 'a poll')).toEqual([1, 2]);
});

test('an event without any date is told by itself: nothing else tells which it is', async () => {
  const site = await read('content');
  const { found, records, elsewhere } = told(site, 'dhs-outside-its-responsibility');
  expect(records.timeline.some((event) => elsewhere.has(event))).toBe(true);
  const timeline = records.timeline.map((event) => ({
    ...event,
    data: { ...event.data, date: null, words: undefined },
  }));
  const without = tellOnce(site, found, { ...records, timeline });
  expect(timeline.filter((event) => without.has(event))).toEqual([]);
});
