import type { ArticleFile, ContentProblem, RecordFile } from '../files/content.ts';
import type { ParsedEntry } from '../records/parsed.ts';
import { rules, type RuleId } from './rules.ts';

/** What the checks of one record look at: its article, and what the last parse wrote of it. */
export interface CheckContext {
  readonly articleFile: ArticleFile;
  readonly entry: ParsedEntry | null;
  /** Hash of a block → its index in the article's blocks. */
  readonly hashes: ReadonlyMap<string, number>;
  /** References that exist: `people/tom-homan`. */
  readonly entities: ReadonlySet<string>;
  /** Former reference → the reference that it leads to now. */
  readonly former: ReadonlyMap<string, string>;
  /** Former reference → all that claim it. */
  readonly claims: ReadonlyMap<string, readonly string[]>;
  /** Records that exist: `quotes/dhs-outside-its-responsibility/homan-deputize`. */
  readonly paths: ReadonlySet<string>;
}

/** A file with front matter, as problems point at it: its name, and field → line. */
export type LinedFile = Pick<RecordFile<unknown>, 'file' | 'lines'>;

/** A problem of one file, at the line of one of its fields, as severe as its rule. */
export function problemAt(
  record: LinedFile,
  field: string,
  rule: RuleId,
  message: string,
  hint?: string,
): ContentProblem {
  return {
    file: record.file,
    line: record.lines.get(field) ?? 1,
    severity: rules[rule].severity,
    rule,
    message,
    ...(hint === undefined ? {} : { hint }),
  };
}

/** True where an editor has changed a field since the parse, so that it is the editor's word and not the article's. */
export function isEdited(entry: ParsedEntry | null, field: string, value: unknown): boolean {
  return entry !== null && JSON.stringify(entry.base[field]) !== JSON.stringify(value);
}
