import type { Span } from '../../../article/article.ts';
import type { Entity } from '../../findings.ts';
import type { Scene } from '../features.ts';

/** What is known of an article where its mentions are resolved; entities and mentions go by their index. */
export interface Known {
  readonly scene: Scene;
  readonly entities: readonly Entity[];
  /** The entities that are named within a stretch of the text, in order. */
  readonly namedIn: (span: Span) => readonly number[];
  /** The entity that a mention names; null for none. */
  readonly named: (mention: number) => number | null;
}

/** What else is known where a mention is resolved. */
export interface SpeechContext {
  /** Index of the entity that spoke last, if any. */
  readonly recent: number | null;
  /** The words said: who is named in them by surname does not say them as "he". */
  readonly said: string;
  /** True where the mention stands with another statement. */
  readonly inherited: boolean;
}
