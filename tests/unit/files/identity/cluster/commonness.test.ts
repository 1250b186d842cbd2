import { expect, test } from 'vitest';
import { countNames, priorOf } from '../../../../../src/files/identity/cluster/commonness.ts';
import type { Appearance } from '../../../../../src/files/identity/evidence/appearance.ts';
import type { EntityKind } from '../../../../../src/records/id.ts';
import { slug } from '../../../../../src/files/naming/slug.ts';

const appearance = (kind: EntityKind, name: string): Appearance => ({
  kind,
  article: 'a',
  name,
  aliases: [],
  words: slug(name).split('-'),
  roles: [],
  gender: null,
  year: null,
  context: new Int32Array(),
  near: new Int32Array(),
});

function priors(kind: EntityKind, names: readonly string[]): number[] {
  const all = names.map((name) => appearance(kind, name));
  const common = countNames(all);
  return all.map((one) => priorOf(one, common));
}

test('a name whose words many bear says less than one whose words nobody else has', () => {
  const [rare = 0, common = 0] = priors('people', [
    'Ottilie Tarnholm',
    'Ines Berg',
    'Nils Berg',
    'Ines Lind',
  ]);
  expect(rare).toBeGreaterThan(common);
});

test('a short form is no other name: it makes a surname no commoner', () => {
  const [alone = 0] = priors('people', ['William Tarnholm']);
  const [withShort = 0] = priors('people', ['William Tarnholm', 'Bill Tarnholm']);
  const [withOther = 0] = priors('people', ['William Tarnholm', 'Nils Tarnholm']);
  expect(withShort).toBe(alone);
  expect(withOther).toBeLessThan(alone);
});

test('a body named for a place says more by its name than one that every country may have', () => {
  const [ofPlace = 0, anywhere = 0, coined = 0] = priors('organisations', [
    'Chicago Herald',
    'Supreme Court',
    'NewsWharf',
  ]);
  expect(ofPlace).toBeGreaterThan(anywhere);
  expect(coined).toBeGreaterThan(anywhere);
});
