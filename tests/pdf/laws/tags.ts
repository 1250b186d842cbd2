import { conditions } from '../../../src/print/law/all.ts';
import type { SheetFacts } from '../read-facts.ts';

/** Meets every condition of tagged files that a program can look for. */
export const meetsEveryCondition = ({ tagged }: SheetFacts): string[] =>
  conditions.flatMap(({ number, faults }) => faults(tagged).map((fault) => `${number}: ${fault}`));
