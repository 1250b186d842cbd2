import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  orderLeavingOut,
  reasons,
  type Candidate,
} from '../../../../../src/site/sheet/compose/order-leaving-out.ts';

const record = (key: string, more: Partial<Candidate> = {}): Candidate => ({
  key,
  kind: 'quotes',
  reason: 'other',
  needs: [],
  ...more,
});
const orderOf = (candidates: readonly Candidate[]): string[] =>
  orderLeavingOut(candidates).map(({ keys }) => keys.join('+'));

describe('orderLeavingOut', () => {
  test('goes by reason, the last in the article first', () => {
    expect(
      orderOf([
        record('q1'),
        record('r1', { reason: 'reported' }),
        record('r2', { reason: 'reported' }),
        record('e1', { kind: 'events', reason: 'undated' }),
        record('f1', { kind: 'figures', reason: 'repeated' }),
      ]),
    ).toEqual(['r2', 'r1', 'e1', 'f1', 'q1']);
  });

  test('takes figures, events and quotes in equal shares', () => {
    const kinds = [
      ['f', 'figures', 8],
      ['e', 'events', 4],
      ['q', 'quotes', 2],
    ] as const;
    const all = kinds.flatMap(([name, kind, count]) =>
      Array.from({ length: count }, (_, index) => record(`${name}${String(index + 1)}`, { kind })),
    );
    const half = orderOf(all).slice(0, 7);
    expect(half.filter((key) => key.startsWith('f'))).toEqual(['f8', 'f7', 'f6', 'f5']);
    expect(half.filter((key) => key.startsWith('e'))).toEqual(['e4', 'e3']);
    expect(half.filter((key) => key.startsWith('q'))).toEqual(['q2']);
  });

  test('takes a question and its answers together, and late if one of them is', () => {
    expect(
      orderOf([
        record('q1'),
        record('asked', { together: 'asked', reason: 'reported' }),
        record('answered', { together: 'asked' }),
        record('q2'),
      ]),
    ).toEqual(['q2', 'asked+answered', 'q1']);
  });

  test('takes first what speaks of a record that goes', () => {
    expect(
      orderOf([record('said'), record('q'), record('restated', { needs: ['said'] })]).indexOf('restated'),
    ).toBe(0);
    expect(orderOf([record('restated', { needs: ['said'] }), record('q'), record('said')])).toEqual([
      'restated',
      'said',
      'q',
    ]);
  });

  test('takes what was corrected last, and not before what that speaks of', () => {
    expect(
      orderOf([
        record('a'),
        record('b', { needs: ['a'], reason: 'corrected' }),
        record('c', { needs: ['b'] }),
        record('d', { reason: 'reported' }),
        record('e'),
      ]),
    ).toEqual(['d', 'e', 'c', 'b', 'a']);
  });

  test('for any records: each once, none before what needs it, exchanges whole', () => {
    const candidates = fc
      .array(
        fc.record({
          kind: fc.constantFrom('quotes' as const, 'figures' as const, 'events' as const),
          reason: fc.constantFrom(...reasons),
          together: fc.option(fc.constantFrom('x', 'y'), { nil: undefined }),
          need: fc.nat(30),
        }),
        { maxLength: 30 },
      )
      .map((all) =>
        all.map(({ need, ...rest }, index) =>
          // What a record speaks of stands above it, as on the sheet.
          record(String(index), { ...rest, needs: need < index ? [String(need)] : [] }),
        ),
      );
    fc.assert(
      fc.property(candidates, (all) => {
        const groups = orderLeavingOut(all);
        const position = new Map(groups.flatMap(({ keys }, index) => keys.map((key) => [key, index])));
        expect(groups.flatMap(({ keys }) => keys)).toHaveLength(all.length);
        expect(position.size).toBe(all.length);
        for (const { key, together, needs } of all) {
          const own = position.get(key);
          for (const other of all) {
            if (together !== undefined && other.together === together)
              expect(position.get(other.key)).toBe(own);
          }
          const isLoose = all.every((other) => other.together === undefined);
          for (const needed of needs) {
            if (!isLoose) continue;
            expect(own).toBeDefined();
            expect(own ?? 0).toBeLessThan(position.get(needed) ?? 0);
          }
        }
      }),
    );
  });
});
