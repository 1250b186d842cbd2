import type { Layout, Measured, MeasuredLayout, Offer } from './layout.ts';

/** So many arrangements after the first that holds everything are tried for one without a flaw: type grows smaller. */
const worthTrying = 4;

/**
 * Chooses how a page is laid out on a number of pages.
 *
 * The first arrangement that holds everything without a fault is taken; where it has a flaw, one of the next few
 * without one before it. Where none does, the fewest steps of leaving
 * out are looked for by bisection in the arrangement that holds the most, and of the arrangements that hold what is
 * then left, the first is taken. Where leaving out does not help either, the layout with the fewest pages is taken,
 * everything on it: what cannot be cut to two pages is printed whole.
 * @param measure Lays the page out in one way and says how it comes out; it is never asked the same twice.
 * @returns The chosen layout as it was measured.
 */
export async function chooseLayout(
  offer: Offer,
  mostPages: number,
  measure: (layout: Layout) => Promise<Measured>,
): Promise<MeasuredLayout> {
  const known = new Map<string, MeasuredLayout>();
  const look = async (arrangement: string, step: number): Promise<MeasuredLayout> => {
    const key = `${String(step)} ${arrangement}`;
    const before = known.get(key);
    if (before) return before;
    const layout = { arrangement, step };
    const measured = { ...(await measure(layout)), layout };
    known.set(key, measured);
    return measured;
  };
  const holds = ({ pages, faults }: Measured): boolean => pages <= mostPages && faults.length === 0;
  const firstThatHolds = async (step: number): Promise<MeasuredLayout | null> => {
    let flawed: MeasuredLayout | null = null;
    let tried = 0;
    for (const arrangement of offer.arrangements) {
      if (flawed !== null && tried++ === worthTrying) break;
      const measured = await look(arrangement, step);
      if (!holds(measured)) continue;
      if (measured.flaws.length === 0) return measured;
      flawed ??= measured;
    }
    return flawed;
  };

  const whole = await firstThatHolds(0);
  if (whole) return whole;
  const fullest = offer.arrangements.at(-1) ?? '';
  let [tooFew, enough] = [0, offer.steps];
  if (enough > 0 && holds(await look(fullest, enough))) {
    while (enough - tooFew > 1) {
      const middle = Math.floor((tooFew + enough) / 2);
      if (holds(await look(fullest, middle))) enough = middle;
      else tooFew = middle;
    }
    // Another arrangement may hold one record more: where a record falls at a page's end is not told by its length.
    let held = (await firstThatHolds(enough)) ?? (await look(fullest, enough));
    while (held.layout.step > 1) {
      const fuller = await firstThatHolds(held.layout.step - 1);
      if (!fuller) break;
      held = fuller;
    }
    return held;
  }
  const all = [...known.values()].filter(({ layout }) => layout.step === 0);
  const fewest = Math.min(...all.map(({ pages }) => pages));
  const sound = (one: MeasuredLayout): boolean => one.faults.length === 0;
  const best = all.filter(({ pages }) => pages === fewest);
  return best.find(sound) ?? best[0] ?? (await look(fullest, 0));
}
