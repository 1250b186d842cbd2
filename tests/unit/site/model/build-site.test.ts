import { expect, test } from 'vitest';
import { readContent } from '../../../../src/files/read/read-content.ts';
import { buildSite } from '../../../../src/site/model/build-site.ts';
import { wordPlaces } from '../../../../src/site/model/word-places.ts';
import { readFixtureSite } from '../read-fixture-site.ts';

test('puts the newest article first and one without a date last', async () => {
  const { articles } = await readFixtureSite();
  expect(articles.map(({ id }) => id)).toEqual(['night-ferry', 'harbour-flood', 'quiet-week']);
});

test('finds every record’s words at their places in the text', async () => {
  const site = await readFixtureSite();
  for (const record of [...site.quotes, ...site.statistics, ...site.timeline]) {
    const text = site.articlesById.get(record.article)?.article?.text ?? '';
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
      article: file.article && {
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

test('shows nothing of a withheld record or person, and leaves gaps where the text stays', async () => {
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
  expect(site.articlesById.get('night-ferry')?.article?.text).toMatch(/███ ██████, 19, said ███ ████/);
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

const everythingOf = (site: ReturnType<typeof buildSite>): string =>
  JSON.stringify([site.articles, site.quotes, site.statistics, site.timeline, site.entities]);

test('leaves a gap where a record is withheld, with a reason, and moves no other place', async () => {
  const content = await readContent('tests/fixtures/content');
  const before = buildSite(content);
  const id = 'lindqvist-okonkwo-what-they-were-built-for';
  const words = content.quotes.find((quote) => quote.id === id)?.data.words.flat() ?? [];
  expect(words.length).toBeGreaterThan(0);
  const site = buildSite({
    ...content,
    quotes: content.quotes.map((quote) =>
      quote.id === id ? { ...quote, data: { ...quote.data, withheld: 'Asked for by the speaker.' } } : quote,
    ),
  });
  const shown = everythingOf(site);
  for (const part of words) expect(shown).not.toContain(JSON.stringify(part).slice(1, -1));
  expect(shown).not.toContain('Asked for by the speaker.');
  const [text, was] = [site, before].map((one) => one.articlesById.get('harbour-flood')?.article?.text ?? '');
  expect(text).toHaveLength(was?.length ?? 0);
  expect(text).toContain('█');
  const other = site.quotes.find((quote) => quote.id === 'ferreira-novak-did-the-gates-fail');
  expect(other?.status.is).toBe(before.quotes.find((quote) => quote.id === other?.id)?.status.is);
});

test('leaves out a withheld article, its records, and whoever appears in it alone', async () => {
  const content = await readContent('tests/fixtures/content');
  const site = buildSite({
    ...content,
    articles: content.articles.map((file) =>
      file.id === 'night-ferry' ? { ...file, frontMatter: { ...file.frontMatter, withheld: true } } : file,
    ),
  });
  expect(site.articles.map(({ id }) => id)).not.toContain('night-ferry');
  for (const { article } of [...site.quotes, ...site.statistics, ...site.timeline, ...site.mentions])
    expect(article).not.toBe('night-ferry');
  const names = site.entities.map(({ id }) => id);
  expect(names).not.toContain('nguyen-thi-anh-tuyet');
  expect(names).toContain('marta-lindqvist-okonkwo');
});
