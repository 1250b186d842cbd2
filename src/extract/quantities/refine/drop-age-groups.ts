import type { Refinement } from '../draft.ts';
import { together } from '../read-number.ts';

/** "men aged 18 to 34", "children ages 5 and 6": whom a figure is about, no figure. */
export const dropAgeGroups: Refinement = ({ tokens }, drafts) =>
  drafts.filter(
    ({ from }) =>
      !(together(tokens, from - 1, from) && /^(?:aged|ages|age)$/.test(tokens[from - 1]?.lower ?? '')),
  );
