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

/** What must hold of a sheet's structure and description, whatever letters its text has; quick to check. */
export const structureConditions: readonly Condition[] = [
  ...contentConditions,
  ...parentTreeConditions,
  ...roleConditions,
  ...descriptionConditions,
  ...nestingConditions,
  ...languageConditions,
  ...elementConditions,
  ...annotationConditions,
  ...bookmarkConditions,
];

/** Everything that must hold of a sheet's file. */
export const conditions: readonly Condition[] = [...structureConditions, ...fontConditions];
