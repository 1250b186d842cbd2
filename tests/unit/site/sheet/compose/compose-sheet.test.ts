import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../../../../../src/files/read/read-content.ts';
import { composeSheet } from '../../../../../src/site/sheet/compose/compose-sheet.ts';
import { buildSite } from '../../../../../src/site/model/build-site.ts';
import { en } from '../../../../../src/site/words/en/en.ts';

const fixtures = join(import.meta.dirname, '..', '..', '..', '..', 'fixtures', 'content');

test('what stands in somebody’s own words stands in marks, and the article’s words do not', async () => {
  const site = buildSite(await readContent(fixtures));
  const [article, records] = [
    site.articlesById.get('harbour-flood'),
    site.recordsByArticle.get('harbour-flood'),
  ];
  if (!article || !records) throw new Error('The fixtures have no harbour-flood.');
  const { figures, events } = composeSheet(site, article, records, en);
  const counted = figures.map(({ of }) => of);
  expect(counted).toContain('“Two of the five closed within 40 minutes, as the plan requires”');
  expect(counted).toContain('more than 1,200 homes were flooded');
  expect(events.map(({ what }) => what)).toContain('“The gates were last overhauled in 1987”');
});
