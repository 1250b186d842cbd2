import type { ReadArticleFile } from './read-article-file.ts';
import type { ReadParsed } from './read-parsed.ts';
import type { FrontMatterRead } from '../../article/front-matter/read-front-matter.ts';
import type { EntityRecord } from '../../records/entity.ts';
import type { Event } from '../../records/event.ts';
import type { Quote } from '../../records/quote.ts';
import type { Figure } from '../../records/figure.ts';
import { readYaml, type YamlReader } from '../../article/front-matter/read-yaml.ts';

/** Gives what a file was read as before, where its bytes are still the same, and reads it otherwise. */
export type Recall<Read> = (file: string, bytes: Uint8Array, read: () => Read) => Read;

/** The files of a content folder as they were read, so that one changed file is all that has to be read again. */
export interface ContentMemory {
  readonly articles: Recall<ReadArticleFile>;
  readonly quotes: Recall<FrontMatterRead<Quote>>;
  readonly statistics: Recall<FrontMatterRead<Figure>>;
  readonly timeline: Recall<FrontMatterRead<Event>>;
  readonly entities: Recall<FrontMatterRead<EntityRecord>>;
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
export const rememberContent = (reader: YamlReader = readYaml): ContentMemory => ({
  articles: recall(),
  quotes: recall(),
  statistics: recall(),
  timeline: recall(),
  entities: recall(),
  parsed: recall(),
  readYaml: reader,
});
