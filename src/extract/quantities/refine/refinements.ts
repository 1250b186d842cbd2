import type { Refinement } from '../draft.ts';
import { attachCounted } from './attach-counted.ts';
import { dropAgeGroups } from './drop-age-groups.ts';
import { restateInParentheses } from './restate-in-parentheses.ts';
import { shareUnits } from './share-units.ts';

/** What is done to the quantities once all are found, in this order. */
export const refinements: readonly Refinement[] = [
  dropAgeGroups,
  shareUnits,
  attachCounted,
  restateInParentheses,
];
