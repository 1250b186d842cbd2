import { expect, test } from 'vitest';
import { namesContradict } from '../../../../src/check/entities/names-contradict.ts';

test.each([
  ['Anna Berg', 'Jonas Berg'],
  ['Thomas A. Berg', 'Thomas B. Berg'],
  ['Thomas Berg Jr.', 'Thomas Berg, Sr.'],
])('%s and %s cannot be one person', (one, other) => {
  expect(namesContradict(one, other)).not.toBeNull();
  expect(namesContradict(other, one)).not.toBeNull();
});

test.each([
  ['Anna Berg', 'Berg'],
  ['Anna Berg', 'Anna Lind'],
  ['Anna Berg', 'Anna Maria Berg'],
  ['Mary Anna Berg', 'Anna Berg'],
  ['William Berg', 'Bill Berg'],
  ['Bob Berg', 'Robert Berg'],
  ['Mohammed Berg', 'Muhammad Berg'],
  ['Thomas A. Berg', 'Thomas Berg'],
  ['Thomas A. Berg', 'Thomas Anton Berg'],
  ['Thomas Berg Jr.', 'Thomas Berg'],
  ['Mayor Berg', 'Anna Berg'],
  ['Mrs. Berg', 'Anna Berg'],
  ['J. Berg', 'Anna Berg'],
])('%s and %s can be one person', (one, other) => {
  expect(namesContradict(one, other)).toBeNull();
  expect(namesContradict(other, one)).toBeNull();
});
