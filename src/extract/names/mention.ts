import type { Role } from './find-role.ts';
import type { Segment } from './runs/run.ts';

/** A possible name at one place, with what stands around it. */
export interface Mention {
  readonly segment: Segment;
  /** The words as one phrase; the same phrase at two places is one name. */
  readonly phrase: string;
  /** The title directly before it, lower case: "mrs", "vice president"; empty where there is none. */
  readonly title: string;
  /** How much the place itself speaks for a person and for an organisation. */
  readonly person: number;
  readonly organisation: number;
  readonly roleBefore: Role | null;
  readonly roleAfter: Role | null;
  /** True after "the". */
  readonly definite: boolean;
  /** True where the words before it say that it is a body: "the journal X", "a spokesman for X". */
  readonly isBody: boolean;
  /** True where the name is itself in quotation marks, as a title of a work is. */
  readonly quoted: boolean;
  /** True for the agency that sent the news: "TOWN (AP) —". */
  readonly credit: boolean;
  /** True where a spoken-of show is meant: "said on Hannity". */
  readonly programme: boolean;
  /** True after a preposition of place: "in Paris". */
  readonly located: boolean;
}
