import type { Layout, Measured, MeasuredLayout, Offer } from './layout.ts';

/** So many arrangements after the first that holds everything are tried for one without a flaw: type grows smaller. */
const worthTrying = 8;

/** Where the arrangement that holds the most is over by more pages than this, no other holds it all either. */
const withinReach = 1;

/** Looks at layouts, at each once. */
interface Looks {
  readonly at: (arrangement: string, step: number) => Promise<MeasuredLayout>;
  /** True where an arrangement had too many pages with no more to hold than at a step. */
  readonly isTooMuch: (arrangement: string, step: number) => boolean;
  readonly holds: (measured: Measured) => boolean;
}

function lookOnce(mostPages: number, measure: (layout: Layout) => Promise<Measured>): Looks {
  const known = new Map<string, MeasuredLayout>();
  const tooMuchAt = new Map<string, number>();
  return {
    at: async (arrangement, step) => {
      const key = `${String(step)} ${arrangement}`;
      const before = known.get(key);
      if (before) return before;
      const layout = { arrangement, step };
      const measured = { ...(await measure(layout)), layout };
      known.set(key, measured);
      if (measured.pages > mostPages)
        tooMuchAt.set(arrangement, Math.max(step, tooMuchAt.get(arrangement) ?? 0));
      return measured;
    },
    isTooMuch: (arrangement, step) => step <= (tooMuchAt.get(arrangement) ?? -1),
    holds: ({ pages, faults }) => pages <= mostPages && faults.length === 0,
  };
}

/** The first arrangement that holds what is left at a step, or one of the next few without a flaw. */
async function firstThatHolds(
  arrangements: readonly string[],
  look: Looks,
  step: number,
): Promise<MeasuredLayout | null> {
  let flawed: MeasuredLayout | null = null;
  let tried = 0;
  for (const arrangement of arrangements) {
    if (flawed !== null && tried++ === worthTrying) break;
    if (look.isTooMuch(arrangement, step)) continue;
    const measured = await look.at(arrangement, step);
    if (!look.holds(measured)) continue;
    if (measured.flaws.length === 0) return measured;
    flawed ??= measured;
  }
  return flawed;
}

/** Leaves out as little as it can; null where not even leaving out all that may go helps. */
async function leaveOut({ arrangements, steps }: Offer, look: Looks): Promise<MeasuredLayout | null> {
  const fullest = arrangements.at(-1) ?? '';
  let [tooFew, enough] = [0, steps];
  if (enough === 0 || !look.holds(await look.at(fullest, enough))) return null;
  while (enough - tooFew > 1) {
    const middle = Math.floor((tooFew + enough) / 2);
    if (look.holds(await look.at(fullest, middle))) enough = middle;
    else tooFew = middle;
  }
  // Another arrangement may hold one record more: where a record falls at a page's end is not told by its length.
  let held = (await firstThatHolds(arrangements, look, enough)) ?? (await look.at(fullest, enough));
  while (held.layout.step > 1) {
    const fuller = await firstThatHolds(arrangements, look, held.layout.step - 1);
    if (!fuller) break;
    held = fuller;
  }
  return held;
}

/** Leaves nothing out, on as few pages as it can, without a fault where that is to be had. */
async function printWhole({ arrangements }: Offer, look: Looks): Promise<MeasuredLayout> {
  const all: MeasuredLayout[] = [];
  for (const arrangement of arrangements) all.push(await look.at(arrangement, 0));
  const fewest = Math.min(...all.map(({ pages }) => pages));
  const best = all.filter(({ pages }) => pages === fewest);
  return best.find(({ faults }) => faults.length === 0) ?? best[0] ?? (await look.at('', 0));
}

/**
 * Chooses how a page is laid out on a number of pages.
 *
 * The first arrangement that holds everything without a fault is taken; where it has a flaw, one of the next few
 * without one before it. Where none does, the fewest steps of leaving
 * out are looked for by bisection in the arrangement that holds the most, and of the arrangements that hold what is
 * then left, the first is taken. Where leaving out does not help either, the layout with the fewest pages is taken,
 * everything on it: what cannot be cut to two pages is printed whole.
 * An arrangement that had too many pages is not tried with more to hold, and none with everything where it is far too much.
 * @param measure Lays the page out in one way and says how it comes out; it is never asked the same twice.
 * @returns The chosen layout as it was measured.
 */
export async function chooseLayout(
  offer: Offer,
  mostPages: number,
  measure: (layout: Layout) => Promise<Measured>,
): Promise<MeasuredLayout> {
  const look = lookOnce(mostPages, measure);
  const isFarOver = async (arrangement = ''): Promise<boolean> =>
    (await look.at(arrangement, 0)).pages > mostPages + withinReach;
  const { arrangements } = offer;
  const isBeyondReach = (await isFarOver(arrangements[0])) && (await isFarOver(arrangements.at(-1)));
  const whole = isBeyondReach ? null : await firstThatHolds(arrangements, look, 0);
  return whole ?? (await leaveOut(offer, look)) ?? (await printWhole(offer, look));
}
