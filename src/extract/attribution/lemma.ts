import { reportingLemma } from '../quotes/reporting-verbs.ts';
import { hashOf } from '../syntax/linear-model.ts';

/** The hash of a cue's dictionary form; takes lower case. */
export const lemmaCode = (lower: string): number => hashOf(reportingLemma(lower) ?? lower);
