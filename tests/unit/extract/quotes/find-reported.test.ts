import { expect, test } from 'vitest';
import { readQuotes } from './read-quotes.ts';

const lead = 'Mayor Lena Okafor of Brindle and Councillor Tom Harrow met in the town hall on Monday.\n';

test.each([
  [
    'Okafor said that the bridge will open in the spring.',
    'the bridge will open in the spring',
    'Lena Okafor',
    'said',
  ],
  [
    'Okafor has claimed that most of the money is spent.',
    'most of the money is spent',
    'Lena Okafor',
    'claimed',
  ],
  [
    'Harrow told reporters that he would vote against the plan.',
    'he would vote against the plan',
    'Tom Harrow',
    'told',
  ],
  [
    'The bridge will open in the spring, Okafor said.',
    'The bridge will open in the spring',
    'Lena Okafor',
    'said',
  ],
  [
    'The bridge will open in the spring, according to Okafor.',
    'The bridge will open in the spring',
    'Lena Okafor',
    'according to',
  ],
])('%s', (text, words, speaker, cue) => {
  const { article, reported } = readQuotes(lead + text);
  expect(
    reported.map((claim) => [
      claim.words,
      claim.speaker.name,
      article.text.slice(claim.cue.start, claim.cue.end),
    ]),
  ).toEqual([[words, speaker, cue]]);
});

test.each([
  'Okafor would not say that the bridge is safe.',
  'Harrow was told that the bridge is safe.',
  'On the question of money, Okafor said little.',
  'Harrow walked home and ate his supper.',
])('reports nothing: %s', (text) => {
  expect(readQuotes(lead + text).reported).toEqual([]);
});
