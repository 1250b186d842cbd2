import { expect, test } from 'vitest';
import { readPlainText } from '../../../../src/article/text/read-plain-text.ts';
import { findContradictions } from '../../../../src/check/sums/find-contradictions.ts';
import { extract } from '../../../../src/extract/extract.ts';

const rulesOf = (text: string): string[] => {
  const article = readPlainText(text);
  const { quantities } = extract(article);
  return article.sentences.flatMap((sentence) =>
    findContradictions(
      article.text,
      sentence,
      quantities.filter(({ start, end }) => start >= sentence.start && end <= sentence.end),
    ).map(({ rule }) => rule),
  );
};

test.each([
  ['Of the 120 boats, 45 sank and 70 were saved.', 'sum-differs'],
  ['Of 120 boats, 45 sank and the other 70 were saved.', 'sum-differs'],
  ['There were 45 adults and 70 children, 120 people in all.', 'sum-differs'],
  ['There were 45 adults and 70 children, for a total of 120.', 'sum-differs'],
  ['The club has 120 members: 45 men and 70 women.', 'sum-differs'],
  ['12 people (8 men and 5 women) were hurt.', 'sum-differs'],
  ['The price rose from 200 to 300, an increase of 40 percent.', 'percentage-differs'],
  ['Sales rose 40 percent, from 200 to 300.', 'percentage-differs'],
  ['Sales fell from 300 to 200, a 40 percent drop.', 'percentage-differs'],
  ['The harbour saw 45 of the 120 boats, or 40 percent, sink.', 'percentage-differs'],
])('%s does not add up', (text, rule) => {
  expect(rulesOf(text)).toEqual([rule]);
});

test.each([
  'Of the 120 boats, 50 sank and 70 were saved.',
  'Of the 120 boats, 45 sank and 70 were damaged.',
  'Of about 120 boats, 45 sank and 70 were saved.',
  'Of the 120 boats, at least 45 sank and 70 were saved.',
  'Of the 120 boats, 45 sank, including 20 trawlers, and the other 75 were saved.',
  'There were 1,200 people, including 700 adults and 400 children.',
  'There were 45 adults, several dogs and 70 children, 120 in all.',
  'There were 45 adults and 75 children, 120 people in all.',
  'The brigade has 1,200 soldiers: 40 tanks and 30 trucks.',
  'Two men, 45 and 50, were hurt.',
  'The club has 12 members – two of them children and three women – in Lund.',
  'The council voted 7 to 5, with 13 members present.',
  'The price rose from 200 to 300, an increase of 50 percent.',
  'The price rose from 200 to 300, an increase of 40 percent over 2019.',
  'The price rose from 200 to 300, an increase of 40 percent a year.',
  'Sales fell from 3 million to 2 million, a drop of 30 percent.',
  'The rate rose from 8 percent to 10 percent, an increase of 2 percent.',
  'The harbour saw 45 of the 120 boats, or 37 percent, sink.',
  'The harbour saw 45 of the 120 boats, or 38 percent, sink.',
  'The harbour saw 45 of the 120 boats, or about 40 percent, sink.',
  'The harbour saw 45 of the 120 boats, or 20 percent of the fleet, sink.',
  'Police held 20 people on Monday and 15 on Tuesday.',
])('%s adds up, or does not claim to', (text) => {
  expect(rulesOf(text)).toEqual([]);
});
