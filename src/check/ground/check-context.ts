import { createHash } from 'node:crypto';
import type { ArticleFile, ContentProblem, Mend, RecordFile } from '../../files/content.ts';
import type { HashedText } from '../../files/read/stated-text.ts';
import type { ParsedEntry } from '../../records/parsed.ts';
import { keyOf, type Keyed } from '../../records/record-address.ts';
import type { ReadAgain } from './read-again.ts';
import { rules, type RuleId } from './rules.ts';

/** What the checks of one record look at: its article, and what the last parse wrote of it. */
export interface CheckContext {
  readonly articleFile: ArticleFile;
  readonly entry: ParsedEntry | null;
  /** The article's text: whole, or what the last parse wrote of it where it stays away and no copy is at hand. */
  readonly text: HashedText;
  /** The reader of another maker that read the article's records; null where the program did. */
  readonly reader: string | null;
  /** Gives what the program reads in the text now, which is read once for an article; null where no copy of it is at hand. */
  readonly read: (() => ReadAgain) | null;
  /** A name or another form of it, in lower case → whoever has a file under it. */
  readonly named: ReadonlyMap<string, readonly string[]>;
  /** False where no copy of the text is at hand. */
  readonly isTextHere: boolean;
  /** Finds a run of the publisher's own words in an editor's; null where the text is in the article's file. */
  readonly findRun: ((words: string) => string | null) | null;
  /** Record → hash of an editor's words for it that were proved when a copy was at hand. */
  readonly proved: ReadonlyMap<string, string>;
  /** Hash of a block → its index in the article's blocks. */
  readonly hashes: ReadonlyMap<string, number>;
  /** References that exist: `people/tom-homan`. */
  readonly entities: ReadonlySet<string>;
  /** Former reference → the reference that it leads to now. */
  readonly former: ReadonlyMap<string, string>;
  /** False while the file of a name cannot be read, which may claim a former reference too. */
  readonly areNamesRead: boolean;
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
  mend?: Mend | null,
): ContentProblem {
  return {
    file: record.file,
    line: record.lines.get(field) ?? 1,
    severity: rules[rule].severity,
    rule,
    message,
    ...(hint === undefined ? {} : { hint }),
    ...(mend ? { mend } : {}),
  };
}

/** True where an editor has changed a field since the parse, so that it is the editor's word and not the article's. */
export function isEdited(entry: ParsedEntry | null, field: string, value: unknown): boolean {
  return entry !== null && JSON.stringify(entry.base[field]) !== JSON.stringify(value);
}

/** Names a record's words without having any: the first 12 hexadecimal digits of the SHA-256 of their JSON. */
export function hashWords(words: unknown): string {
  return createHash('sha256').update(JSON.stringify(words)).digest('hex').slice(0, 12);
}

/** True where these very words of a record were found in the publisher's text when a copy was at hand. */
export function isProved(record: Keyed, words: unknown, { proved }: CheckContext): boolean {
  return proved.get(keyOf(record)) === hashWords(words);
}

/** A record's words are neither those that the last parse read nor a part of them, and there is no text to prove them by. */
export function withoutCopy(record: LinedFile, field: string, rule: RuleId, subject: string): ContentProblem {
  return problemAt(
    record,
    field,
    rule,
    `${subject} are not those that were read from the publisher’s text, and no copy of it is at hand to prove them.`,
    'Run npm run check where a copy is and commit what it writes, or put the words back.',
  );
}
