import { allConditions } from '../all-conditions.ts';
import type { SheetFacts } from '../read-facts.ts';

/** Meets every condition of tagged files that a program can look for. */
export const meetsEveryCondition = ({ tagged }: SheetFacts): string[] =>
  allConditions.flatMap(({ number, faults }) => faults(tagged).map((fault) => `${number}: ${fault}`));
