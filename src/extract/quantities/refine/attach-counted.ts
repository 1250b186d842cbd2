import type { Refinement } from '../draft.ts';
import { readCounted } from '../read-counted.ts';

/** Says of each quantity that counts no noun of its own what it is a quantity of. */
export const attachCounted: Refinement = ({ tokens }, drafts) =>
  drafts.map((draft) =>
    draft.kind === 'noun'
      ? draft
      : { ...draft, counted: readCounted(tokens, draft, draft, draft.change !== null) },
  );
