import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseLayout } from '../../../../src/print/fit/choose-layout.ts';
import type { Layout, Measured } from '../../../../src/print/fit/layout.ts';

const arrangements = ['roomy', 'usual', 'close'];
/** Pages that records fill which take so much room each, in an arrangement that holds so many a page. */
const room: Record<string, number> = { roomy: 10, usual: 13, close: 20 };
const press =
  (records: number, faulty: (layout: Layout) => string[] = () => [], flaws: string[] = []) =>
  (layout: Layout): Promise<Measured> =>
    Promise.resolve({
      pages: Math.ceil((records - layout.step) / (room[layout.arrangement] ?? 1)),
      faults: faulty(layout),
      flaws: layout.arrangement === 'roomy' ? flaws : [],
    });

describe('chooseLayout', () => {
  test.each([
    [20, 'roomy', 0],
    [21, 'usual', 0],
    [40, 'close', 0],
    [41, 'close', 1],
    [300, 'close', 260],
  ])('of %i records', async (records, arrangement, step) => {
    const { layout } = await chooseLayout({ arrangements, steps: 299 }, 2, press(records));
    expect(layout).toEqual({ arrangement, step });
  });

  test('leaves out no more than it must, in any arrangement', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 400 }), async (records) => {
        const { layout, pages } = await chooseLayout({ arrangements, steps: records }, 2, press(records));
        expect(pages).toBeLessThanOrEqual(2);
        expect(layout.step).toBe(Math.max(0, records - 40));
      }),
    );
  });

  test('passes over an arrangement in which a heading ends a page', async () => {
    const faulty = ({ arrangement }: Layout): string[] => (arrangement === 'roomy' ? ['a heading'] : []);
    expect((await chooseLayout({ arrangements, steps: 9 }, 2, press(15, faulty))).layout.arrangement).toBe(
      'usual',
    );
  });

  test('avoids a flaw where it can, and never leaves anything out for it', async () => {
    expect(
      (await chooseLayout({ arrangements, steps: 9 }, 2, press(15, undefined, ['next to empty']))).layout,
    ).toEqual({ arrangement: 'usual', step: 0 });
    expect(
      (await chooseLayout({ arrangements: ['roomy'], steps: 9 }, 2, press(15, undefined, ['next to empty'])))
        .layout,
    ).toEqual({ arrangement: 'roomy', step: 0 });
  });

  test('does not go far for a flaw, as letters grow smaller', async () => {
    const many = Array.from('abcdefghij');
    const flawless =
      (one: string) =>
      (layout: Layout): Promise<Measured> =>
        Promise.resolve({ pages: 2, faults: [], flaws: layout.arrangement === one ? [] : ['next to empty'] });
    const chosen = async (one: string): Promise<string> =>
      (await chooseLayout({ arrangements: many, steps: 9 }, 2, flawless(one))).layout.arrangement;
    expect([await chosen('i'), await chosen('j')]).toEqual(['i', 'a']);
  });

  test('takes another arrangement where that one holds a record more', async () => {
    const faulty = ({ arrangement, step }: Layout): string[] =>
      arrangement === 'close' && step < 30 ? ['a record breaks'] : [];
    expect((await chooseLayout({ arrangements, steps: 60 }, 2, press(50, faulty))).layout).toEqual({
      arrangement: 'usual',
      step: 24,
    });
  });

  test('prints everything where no more may be left out', async () => {
    expect(await chooseLayout({ arrangements, steps: 0 }, 2, press(90))).toMatchObject({
      layout: { arrangement: 'close', step: 0 },
      pages: 5,
    });
    expect((await chooseLayout({ arrangements, steps: 5 }, 2, press(90))).layout.step).toBe(0);
  });

  test('asks for no layout twice, and for none that holds more than what was too much', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 400 }), async (records) => {
        const asked: Layout[] = [];
        await chooseLayout({ arrangements, steps: records }, 2, async (layout) => {
          const measured = await press(records)(layout);
          const wasTooMuch = asked.some(
            (before) =>
              before.arrangement === layout.arrangement &&
              before.step > layout.step &&
              records - before.step > 2 * (room[before.arrangement] ?? 0),
          );
          expect(wasTooMuch, JSON.stringify(layout)).toBe(false);
          asked.push(layout);
          return measured;
        });
        const keys = asked.map((layout) => JSON.stringify(layout));
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  test('tries none of the others with everything where the one that holds the most is far over', async () => {
    const asked: Layout[] = [];
    await chooseLayout({ arrangements, steps: 299 }, 2, (layout) => {
      asked.push(layout);
      return press(300)(layout);
    });
    expect(asked.filter(({ step }) => step === 0).map(({ arrangement }) => arrangement)).toEqual([
      'roomy',
      'close',
    ]);
  });
});
