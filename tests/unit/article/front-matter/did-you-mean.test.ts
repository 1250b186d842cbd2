import { expect, test } from 'vitest';
import { didYouMean } from '../../../../src/article/front-matter/did-you-mean.ts';

const known = ['people/ida-holm', 'people/nils-berg', 'the-bridge-of-arle'];

test.each([
  ['people/ida-holn', 'Did you mean people/ida-holm? '],
  ['People/Nils-Berg', 'Did you mean people/nils-berg? '],
  ['bridge-of-arle', 'Did you mean the-bridge-of-arle? '],
  ['harbour', ''],
  ['', ''],
])('of %s', (word, question) => {
  expect(didYouMean(word, known)).toBe(question);
});
