import { expect, test } from 'vitest';
import { composeSources, composeVenues } from '../../../../../src/site/sheet/compose/compose-sources.ts';
import { lineText } from '../../../../../src/site/sheet/compose/sheet.ts';
import { readFixtureSite } from '../../read-fixture-site.ts';
import { en } from '../../../../../src/site/words/en/en.ts';

const site = await readFixtureSite();
const article = site.articlesById.get('harbour-flood');
const records = site.recordsByArticle.get('harbour-flood');
if (!article || !records) throw new Error('The fixture has no article harbour-flood.');

const documents = (link: string | null): typeof site => ({
  ...site,
  entitiesByReference: new Map(
    [...site.entitiesByReference].map(([reference, entity]) => [
      reference,
      entity.kind === 'documents' ? { ...entity, link } : entity,
    ]),
  ),
});

test('numbers the published article first, then each document that a record cites once', () => {
  const names = composeSources(site, article, records, en).map(({ name }) => lineText(name));
  expect(names).toEqual([
    '“Gates closed late in Port Aldane, harbour master says”, Ines Ferreira-Novak, The Coastal Ledger, March 2024',
    'report by the Board of Inland Waters',
  ]);
});

test('prints an address as the source’s own file gives it, and none where it gives none', () => {
  expect(composeSources(documents(null), article, records, en).map(({ address }) => address)).toEqual([
    null,
    null,
  ]);
  expect(
    composeSources(documents('https://board.example/a?b=1'), article, records, en).map(
      ({ address }) => address,
    ),
  ).toEqual([null, 'https://board.example/a?b=1']);
});

test('names each venue once, inferred where no quote’s article states it', () => {
  expect(composeVenues(records)).toEqual([
    { text: 'Coast Tonight', inferred: false, verbatim: true },
    { text: 'the town’s page', inferred: false, verbatim: true },
  ]);
  const [last] = records.quotes.filter(({ data }) => data.inferred?.includes('venue'));
  expect(composeVenues({ ...records, quotes: last ? [last] : [] })).toEqual([
    { text: 'Coast Tonight', inferred: true, verbatim: true },
  ]);
});
