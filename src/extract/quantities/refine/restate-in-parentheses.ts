import type { Draft, Refinement } from '../draft.ts';
import { restatingSigns } from '../../../language/en/figures/counted.ts';
import { alternatives } from '../../../language/en/sentences/function-words.ts';

/**
 * "100 kilometres (60 miles)", "190 points, or 0.6%": the same thing in another unit. It keeps the bound, the change and
 * what is counted of the figure it restates.
 */
export const restateInParentheses: Refinement = ({ tokens }, drafts) => {
  const restated: Draft[] = [];
  for (const draft of drafts) {
    const before = restated.at(-1);
    const gap = before ? draft.from - before.to : 0;
    const between = before && gap >= 1 && gap <= 2 ? tokens.slice(before.to, draft.from) : [];
    const same =
      (before?.kind === 'measure' ||
        (before?.kind === 'noun' && alternatives.has(between.at(-1)?.text ?? ''))) &&
      before.unit !== draft.unit &&
      draft.kind === 'measure' &&
      between.length > 0 &&
      between.every(
        ({ text, sentence }) => restatingSigns.has(text) && sentence === tokens[draft.from]?.sentence,
      ) &&
      (between[0]?.text === '(' || between[0]?.text === '/' || alternatives.has(between.at(-1)?.text ?? ''));
    restated.push(
      same
        ? {
            ...draft,
            bound: draft.bound === 'exact' ? before.bound : draft.bound,
            change: draft.change ?? before.change,
            counted: before.counted ?? draft.counted,
            countedInferred: before.counted ? before.countedInferred : draft.countedInferred,
          }
        : draft,
    );
  }
  return restated;
};
