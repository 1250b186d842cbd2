import { expect, test } from 'vitest';
import { readArticleText } from '../../../../../src/article/read/read-article.ts';
import { openingSentences, tellOpening } from '../../../../../src/site/views/tell/tell-opening.ts';

const read = (text: string, lead: string | null = null) => ({
  lead,
  article: readArticleText(text, 'markdown', 'a.md'),
});
const front = '---\ntitle: The mill of Sorn\n---\n\n';
const news = 'The mill of Sorn closes on Monday, its owner said. “We have no grain,” he told the council.';

test('a fact sheet begins with an editor’s lead', () => {
  expect(tellOpening(read(`${front}${news}\n`, 'The mill closes.'))).toEqual({
    is: 'lead',
    text: 'The mill closes.',
    block: null,
  });
});

test.each([
  ['after a heading', `## The news\n\n${news}`],
  ['after what stands below a picture', `the mill of Sorn in 2019.\n\n${news}`],
  ['after the day', `Monday, May 4, 2026\n\n${news}`],
  ['after a dateline by itself', `SORN, Aldane, May 4 (Reuters) –\n\n${news}`],
  ['after an agency’s credit', `(Reuters)\n\n${news}`],
  ['after who wrote it for whom', `Ines Novak, Associated Press Writer\n\n${news}`],
])('without a lead it begins with the first paragraph, %s', (_, text) => {
  expect(tellOpening(read(`${front}${text}\n\nThe mill was built in 1820.\n`))).toMatchObject({
    is: 'paragraph',
    text: news,
  });
});

test('what is no sentence is begun with where there is nothing else', () => {
  expect(tellOpening(read(`${front}Grain, bread and flour\n`))?.text).toBe('Grain, bread and flour');
});

test('it begins with nothing where the text stays with its publisher', () => {
  expect(tellOpening({ lead: null, article: null })).toBeNull();
});

test('a description of the page has whole sentences of it, and at least one', () => {
  const long = `${'The mill of Sorn, '.repeat(20)}closes.`;
  expect(openingSentences(read(`${front}${news}\n`))).toBe(news);
  expect(openingSentences(read(`${front}${long} It was old.\n`))).toBe(long);
  expect(openingSentences(read(`${front}It closes. ${long}\n`))).toBe('It closes.');
  expect(openingSentences(read(`${front}${news}\n`, 'The mill closes.'))).toBeNull();
});
