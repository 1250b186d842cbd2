import type { Article } from '../../article/article.ts';
import type { Findings } from '../../extract/findings.ts';
import type { ChangedFact } from '../../records/confirmation.ts';
import type { Parsed } from '../../records/parsed.ts';
import type { EntityIndex } from '../identity/entity-index.ts';
import type { PresentFile } from '../present-file.ts';
import type { FileChange } from '../write/resolve-change.ts';
import type { Identity, NamedIdentity } from '../identity/identity.ts';
import type { Conflict } from './merge-record.ts';
import type { LeftOut } from '../draft/records-of-article.ts';

/** All that the plan for one article rests on. */
export interface PlanGround {
  readonly id: string;
  readonly article: Article;
  /** True where the text stays with its publisher: what is written has none of its sentences. False if left out. */
  readonly isTextAway?: boolean;
  readonly findings: Findings;
  /** Index of an entity in the findings → who it is; of those that get a file. */
  readonly identities: ReadonlyMap<number, Identity>;
  /** The program of another maker that found them; left out where On Record did. */
  readonly reader?: string | undefined;
  /** What the last parse of this article left; null before the first. */
  readonly before: Parsed | null;
  /** The article's record files that can be read. */
  readonly files: readonly PresentFile[];
  /** Records (kind and id) and entities (folder and id) whose file is there but cannot be read: not touched. */
  readonly unreadable: ReadonlySet<string>;
  readonly index: EntityIndex;
}

/** What becomes of one record in a parse. */
export interface Outcome {
  /** Kind and id. */
  readonly record: string;
  /**
   * `new`: a file that was not there; `changed`: fields follow the article; `kept`: nothing changes;
   * `orphaned`: the file is there, and it was not found in the article; `deleted`: an editor deleted it, and so it stays.
   */
  readonly state: 'new' | 'changed' | 'kept' | 'orphaned' | 'deleted';
  readonly conflicts: readonly Conflict[];
  /** Of an orphaned one: whether the article has its words, so that it is this version that no longer finds it. */
  readonly stands?: boolean;
  /** Who says or asserts it, and the figure, where these follow the article: what was, and what is now. */
  readonly reread?: readonly ChangedFact[];
}

/** What a parse of one article would do; nothing is written yet. */
export interface ArticlePlan {
  readonly article: string;
  readonly outcomes: readonly Outcome[];
  /** New files of people, organisations and documents, then records: in the order in which they are to be written. */
  readonly changes: readonly FileChange[];
  /** What to leave for the next parse; written last. */
  readonly parsed: Parsed;
  readonly leftOut: readonly LeftOut[];
  readonly identities: readonly NamedIdentity[];
}
