import type { Draft, Refinement } from '../draft.ts';
import { unitSharers } from '../../../language/en/figures/counted.ts';
import { listJoiners } from '../../../language/en/sentences/function-words.ts';

const most = 4;

/** "8 or $9", "7- or 8-inch", "eight or nine euros": a bare number takes the unit of the one that it is joined to. */
export const shareUnits: Refinement = ({ tokens }, drafts) => {
  const shared: Draft[] = [];
  let after: Draft | null = null;
  // "100,000, 200,000 or 250,000 refugees": a comma alone joins only what a list already goes on from
  let inList = false;
  for (let index = drafts.length - 1; index >= 0; index -= 1) {
    const draft = drafts[index];
    if (!draft) continue;
    let next = draft;
    if (draft.kind === 'none' && after && after.unit !== null) {
      const gap = tokens.slice(draft.to, Math.min(after.from, draft.to + most + 1));
      const joined: boolean =
        after.from - draft.to <= most &&
        gap.length > 0 &&
        gap.every(
          ({ lower, sentence }) => unitSharers.has(lower) && sentence === tokens[draft.from]?.sentence,
        ) &&
        gap.some(
          ({ lower, text }) => listJoiners.has(lower) || lower === 'to' || text === '-' || text === ',',
        ) &&
        (gap.length > 1 || gap[0]?.text !== ',' || inList);
      inList = joined;
      if (joined) next = { ...draft, unit: after.unit, kind: after.kind, noun: after.noun };
    } else inList = false;
    shared.push(next);
    after = next;
  }
  return shared.reverse();
};
