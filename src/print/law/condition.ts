import type { TaggedDocument } from '../pdf/read/tagged-document.ts';

/** Something that must hold of a sheet's file. */
export interface Condition {
  /**
   * The number of the failure condition in the Matterhorn Protocol 1.1 (PDF Association), as in `01-003`;
   * for what ISO 32000-1 asks and that list does not name, its section, as in `14.7.4`.
   */
  readonly number: string;
  /** What must hold, as a sentence. */
  readonly holds: string;
  /** What is wrong, each naming the object at fault. Empty where the condition holds. */
  readonly faults: (file: TaggedDocument) => string[];
}
