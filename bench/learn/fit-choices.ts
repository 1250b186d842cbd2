/** A choice to learn from: the features of each option, and which of them are right. */
export interface Choice {
  readonly options: readonly Int32Array[];
  readonly right: ReadonlySet<number>;
}

/** How weights are fitted. */
export interface FitSettings {
  readonly rounds: number;
  /** The weights are the mean over the rounds from this one on. */
  readonly settled: number;
  readonly step: number;
  readonly shrinkage: number;
  /** An option whose belief is so near to what it should be teaches nothing. */
  readonly leastSlope: number;
}

/** Of the orders in which the choices are looked at: an order leaves a trace in the weights, the mean over several leaves less. */
const seeds = [7, 11, 123, 9999];

/**
 * Fits weights to choices among options: the belief in an option is the softmax over the sums of its features' weights, and
 * AdaGrad lowers the negative logarithm of the belief that falls on the right ones.
 * @param choices features as indices below `size`
 */
export function fitChoices(choices: readonly Choice[], size: number, settings: FitSettings): Float64Array {
  const fits = seeds.map((seed) => fitInOrder(choices, size, settings, seed));
  return Float64Array.from(
    { length: size },
    (_, id) => fits.reduce((sum, fit) => sum + (fit[id] ?? 0), 0) / fits.length,
  );
}

function fitInOrder(
  choices: readonly Choice[],
  size: number,
  settings: FitSettings,
  firstSeed: number,
): Float64Array {
  const { rounds, settled, step, shrinkage, leastSlope } = settings;
  const weights = new Float64Array(size);
  const squares = new Float64Array(size);
  const mean = new Float64Array(size);
  const order = choices.map((_, i) => i);
  let seed = firstSeed;
  const below = (n: number): number => {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
    return Math.floor((seed / 0x80000000) * n);
  };
  for (let round = 0; round < rounds; round += 1) {
    for (let i = order.length - 1; i > 0; i -= 1) {
      const j = below(i + 1);
      [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
    }
    for (const i of order) {
      const choice = choices[i];
      if (!choice) continue;
      const scores = choice.options.map((option) => option.reduce((sum, id) => sum + (weights[id] ?? 0), 0));
      const most = Math.max(...scores);
      const beliefs = scores.map((score) => Math.exp(score - most));
      const all = beliefs.reduce((sum, belief) => sum + belief, 0);
      const good = beliefs.reduce((sum, belief, k) => sum + (choice.right.has(k) ? belief : 0), 0);
      choice.options.forEach((option, k) => {
        const belief = beliefs[k] ?? 0;
        const slope = belief / all - (choice.right.has(k) ? belief / good : 0);
        if (Math.abs(slope) < leastSlope) return;
        for (const id of option) {
          const weight = weights[id] ?? 0;
          const pull = slope + shrinkage * weight;
          squares[id] = (squares[id] ?? 0) + pull * pull;
          weights[id] = weight - (step * pull) / (Math.sqrt(squares[id]) + 0.01);
        }
      });
    }
    if (round >= settled)
      weights.forEach((weight, id) => (mean[id] = (mean[id] ?? 0) + weight / (rounds - settled)));
  }
  return mean;
}
