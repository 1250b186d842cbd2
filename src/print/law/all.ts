import type { Condition } from './condition.ts';
import { contentConditions } from './content.ts';
import { descriptionConditions } from './description.ts';
import { elementConditions } from './elements.ts';
import { linkConditions } from './links.ts';
import { parentTreeConditions } from './parent-tree.ts';
import { typeConditions } from './types.ts';

/** What must hold of a printed file's structure and description, whatever letters its text has. */
export const conditions: readonly Condition[] = [
  ...contentConditions,
  ...parentTreeConditions,
  ...typeConditions,
  ...descriptionConditions,
  ...elementConditions,
  ...linkConditions,
];
