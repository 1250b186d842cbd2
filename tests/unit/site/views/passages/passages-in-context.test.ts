import { expect, test } from 'vitest';
import { plainText } from '../../../../../src/site/text/mark-text.ts';
import { passagesInContext } from '../../../../../src/site/views/passages/find-passages.ts';
import { readFixtureSite } from '../../read-fixture-site.ts';

const inContext = async (id: string, shown?: string) => {
  const site = await readFixtureSite();
  const [article, figure] = [
    site.articlesById.get('harbour-flood'),
    site.statistics.find((one) => one.id === id),
  ];
  if (!article || !figure) throw new Error(`no ${id}`);
  const passages = passagesInContext(article, figure, shown ?? figure.data.clause);
  return { article, figure, passages };
};

test('a record’s page shows the sentence that it stands in, with its words marked', async () => {
  const { article, figure, passages } = await inContext('1200-homes-flooded');
  const [passage] = passages;
  const marked = passage?.pieces.flatMap((piece) =>
    typeof piece === 'string' ? [] : plainText(piece.pieces),
  );
  expect(plainText(passage?.pieces ?? [])).toBe(
    'A report by the Board of Inland Waters found that more than 1,200 homes were flooded.',
  );
  expect(marked).toEqual(['more than 1,200']);
  expect(passagesInContext(article, { ...figure, places: new Map() }, '')).toEqual([]);
  expect(passagesInContext({ ...article, article: null }, figure, '')).toEqual([]);
});

test('where the page says that sentence already it shows the paragraph around it', async () => {
  const { passages } = await inContext('meter-at-the-sluice');
  expect(passages).toHaveLength(1);
  expect(plainText(passages[0]?.pieces ?? [])).toMatch(/^A report by the Board.*when it stopped\.$/);
});
