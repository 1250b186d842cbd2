import type { ReadArticleFile } from './read-article-file.ts';
import type { ReadParsed } from './read-parsed.ts';
import type { ReadRecord } from './read-record.ts';
import type { EntityRecord } from '../../records/entity.ts';
import type { Event } from '../../records/event.ts';
import type { Quote } from '../../records/quote.ts';
import type { Statistic } from '../../records/statistic.ts';
import type { Flaw } from './problem.ts';
import { readYaml } from './read-yaml.ts';
import type { YamlReader } from './yaml-memory.ts';

/** Gives what a file was read as before, where its bytes are still the same, and reads it otherwise. */
type Recall<Read> = (file: string, bytes: Uint8Array, read: () => Read) => Read;

/** What was read of a file with front matter. */
type Outcome<Data> = ReadRecord<Data> | { readonly flaws: readonly Flaw[] };

/** The files of a content folder as they were read, so that one changed file is all that has to be read again. */
export interface ContentMemory {
  readonly articles: Recall<ReadArticleFile>;
  readonly quotes: Recall<Outcome<Quote>>;
  readonly statistics: Recall<Outcome<Statistic>>;
  readonly timeline: Recall<Outcome<Event>>;
  readonly entities: Recall<Outcome<EntityRecord>>;
  readonly parsed: Recall<ReadParsed>;
  /** Reads the front matter of all but articles. */
  readonly readYaml: YamlReader;
}

function recall<Read>(): Recall<Read> {
  const kept = new Map<string, { readonly bytes: Uint8Array; readonly read: Read }>();
  return (file, bytes, read) => {
    const before = kept.get(file);
    if (before && Buffer.compare(before.bytes, bytes) === 0) return before.read;
    const now = read();
    kept.set(file, { bytes, read: now });
    return now;
  };
}

/** A memory for one content folder that is read again and again by a process that goes on, such as the development server. */
export const rememberContent = (readYaml: YamlReader): ContentMemory => ({
  articles: recall(),
  quotes: recall(),
  statistics: recall(),
  timeline: recall(),
  entities: recall(),
  parsed: recall(),
  readYaml,
});

const readAnew = <Read>(_file: string, _bytes: Uint8Array, read: () => Read): Read => read();

/** Keeps nothing. */
export const noMemory: ContentMemory = {
  articles: readAnew,
  quotes: readAnew,
  statistics: readAnew,
  timeline: readAnew,
  entities: readAnew,
  parsed: readAnew,
  readYaml,
};
