import type { Refinement } from '../draft.ts';
import { readCounted } from '../read-counted.ts';

/** Says of each quantity that counts no noun of its own what it is a quantity of. */
export const attachCounted: Refinement = ({ tokens }, drafts) =>
  drafts.map((draft) => {
    if (draft.kind === 'noun') return draft;
    const counted = readCounted(tokens, draft, draft, draft.change !== null);
    return counted ? { ...draft, counted, countedInferred: counted.inferred } : draft;
  });
