import { annotationConditions } from './annotations.ts';
import { bookmarkConditions } from './bookmarks.ts';
import type { Condition } from './condition.ts';
import { contentConditions } from './content.ts';
import { descriptionConditions } from './description.ts';
import { elementConditions } from './elements.ts';
import { fontConditions } from './fonts.ts';
import { languageConditions } from './language.ts';
import { nestingConditions } from './nesting.ts';
import { parentTreeConditions } from './parent-tree.ts';
import { roleConditions } from './roles.ts';

/** Everything that must hold of a sheet's file. */
export const conditions: readonly Condition[] = [
  ...contentConditions,
  ...parentTreeConditions,
  ...roleConditions,
  ...descriptionConditions,
  ...nestingConditions,
  ...languageConditions,
  ...elementConditions,
  ...annotationConditions,
  ...bookmarkConditions,
  ...fontConditions,
];
