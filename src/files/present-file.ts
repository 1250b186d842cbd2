import { recordKinds } from '../records/id.ts';
import { keyOf } from '../records/record-address.ts';
import type { Content, RecordFile } from './content.ts';
import { asFacts, type Facts } from './facts.ts';

/** A record's file as a merge sees it. */
export interface PresentFile {
  /** Kind and id: `quotes/okafor-bridge-will-open`. */
  readonly record: string;
  readonly facts: Facts;
  /** True where an editor wrote a note below the fields. */
  readonly hasNote: boolean;
}

/** What a merge sees of a record's file. */
export const presentFile = (file: RecordFile<unknown>): PresentFile => ({
  record: keyOf(file),
  facts: asFacts(file.data),
  hasNote: file.body !== '',
});

/** The record files of a content folder as merges see them, by article. */
export function filesByArticle(content: Content): Map<string, PresentFile[]> {
  const files = Map.groupBy(
    recordKinds.flatMap((kind): readonly RecordFile<unknown>[] => content[kind]),
    ({ article }) => article,
  );
  return new Map([...files].map(([article, list]) => [article, list.map(presentFile)]));
}
