import { expect, test } from 'vitest';
import { readContent } from '../../../../src/files/read-content.ts';
import { buildSite } from '../../../../src/site/queries/build-site.ts';
import { wordPlaces } from '../../../../src/site/queries/spans.ts';
import { readFixtureSite } from '../read-fixture-site.ts';

test('puts the newest article first and one without a date last', async () => {
  const { articles } = await readFixtureSite();
  expect(articles.map(({ id }) => id)).toEqual(['night-ferry', 'harbour-flood', 'quiet-week']);
});

test('finds every record’s words at their places in the text', async () => {
  const site = await readFixtureSite();
  for (const record of [...site.quotes, ...site.statistics, ...site.timeline]) {
    const text = site.articlesById.get(record.article)?.article.text ?? '';
    const found = wordPlaces(record).map(({ start, end }) => text.slice(start, end));
    const stated =
      record.kind === 'quotes'
        ? record.data.words.flat()
        : [record.kind === 'timeline' ? record.data.what : record.data.words];
    expect(found, record.id).toEqual(stated);
  }
});

test('tells what matches from what was edited and what was confirmed', async () => {
  const site = await readFixtureSite();
  const status = (id: string) =>
    [...site.quotes, ...site.statistics].find((record) => record.id === id)?.status;
  expect(status('1200-homes-flooded')).toEqual({ is: 'matches', edited: [] });
  expect(status('214-passengers')).toEqual({ is: 'edited', edited: ['counted'] });
  expect(status('lindqvist-okonkwo-what-they-were-built-for')).toEqual({ is: 'confirmed', edited: [] });
});

test('a record whose place is gone does not match', async () => {
  const content = await readContent('tests/fixtures/content');
  const { quotes } = buildSite({
    ...content,
    articles: content.articles.map((file) => ({
      ...file,
      article: {
        ...file.article,
        text: file.article.text.replace('did what they were', 'did that they were'),
      },
    })),
  });
  const quote = quotes.find(({ id }) => id === 'fisherman-like-a-door-opening');
  expect(quote?.status.is).toBe('matches');
  expect(quotes.find(({ id }) => id === 'lindqvist-okonkwo-what-they-were-built-for')?.status.edited).toEqual(
    ['words'],
  );
});

test('shows nothing of a withheld record or person, and veils the name where the text stays', async () => {
  const site = await readFixtureSite();
  expect(site.statistics.map(({ id }) => id)).not.toContain('two-dozen-cars');
  expect(site.entities.map(({ id }) => id)).not.toContain('gil-harrow');
  expect(site.quotes.map(({ id }) => id)).not.toContain('harrow-on-the-stairs');
  expect(site.timeline.map(({ id }) => id)).not.toContain('crew-told');
  expect(site.mentions.map(({ of }) => of)).not.toContain('people/gil-harrow');
  const everything = JSON.stringify([
    site.articles,
    site.quotes,
    site.statistics,
    site.timeline,
    site.entities,
  ]);
  expect(everything).not.toContain('Harrow');
  expect(site.articlesById.get('night-ferry')?.article.text).toContain('███ ██████, 19, said the crew');
});

test('drops a reference to a quote that is withheld', async () => {
  const content = await readContent('tests/fixtures/content');
  const { quotes } = buildSite({
    ...content,
    quotes: content.quotes.map((quote) =>
      quote.id === 'ferreira-novak-did-the-gates-fail'
        ? { ...quote, data: { ...quote.data, withheld: true } }
        : quote,
    ),
  });
  const answer = quotes.find(({ id }) => id === 'lindqvist-okonkwo-what-they-were-built-for');
  expect(answer?.data).not.toHaveProperty('answers');
  expect(answer?.status.is).toBe('confirmed');
});
