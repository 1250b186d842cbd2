import type { Article, Span } from '../../article/article.ts';
import { hashBlocks } from '../../article/blocks/hash-blocks.ts';
import { buildArticle } from '../../article/text/build-article.ts';
import { readPosition } from '../../article/places/read-position.ts';
import type { Entity } from '../../extract/findings.ts';
import { entityKinds } from '../../records/id.ts';
import type { Parsed } from '../../records/parsed.ts';
import { readAppearance, readContext, type Appearance } from './evidence/appearance.ts';
import { noThings, type Things } from './evidence/things.ts';
import { fullName, type SettledNames } from './settle-names.ts';

/** A name of an article among those of all articles. */
export interface CollectionName {
  readonly appearance: Appearance;
  /** Whom an earlier parse took it for; null where that is to be found out. */
  readonly record: string | null;
  /** Index of the entity in the article's findings; -1 where the article was not read again. */
  readonly place: number;
}

/** All names of all articles, and what all articles name. */
export interface Collection {
  readonly things: Things;
  readonly names: CollectionName[];
}

/** A collection without any article. */
export const emptyCollection = (): Collection => ({ things: noThings(), names: [] });

/** Adds an article that was just read. */
export function addRead(
  { things, names }: Collection,
  id: string,
  {
    article,
    entities,
    settled,
  }: { readonly article: Article; readonly entities: readonly Entity[]; readonly settled: SettledNames },
): void {
  const context = readContext(id, article, things);
  const add = (place: number, record: string | null): void => {
    const entity = entities[place];
    if (entity)
      names.push({
        appearance: readAppearance({ ...entity, ...fullName(entity) }, context, things),
        record,
        place,
      });
  };
  for (const [place, { is }] of settled.settled) add(place, is);
  for (const place of settled.open) add(place, null);
}

/** Where the article names each of its names, as its last parse found it. */
function mentionsOf(article: Article, { mentions }: Parsed): Map<string, Span[]> {
  const hashes = new Map(hashBlocks(article).map((hash, index) => [hash, index]));
  const spans = new Map<string, Span[]>();
  for (const { of, at } of mentions) {
    const span = readPosition(article, hashes, at);
    if (span) spans.set(of, [...(spans.get(of) ?? []), span]);
  }
  return spans;
}

const noText = buildArticle('', []);

/**
 * Adds an article that an earlier parse read, by what it left.
 * @param article its text; null where that is not at hand: then names and roles alone speak
 * @param formerly reference that somebody had before → the one that leads to the same now
 */
export function addParsed(
  { things, names }: Collection,
  article: Article | null,
  parsed: Parsed,
  formerly: ReadonlyMap<string, string>,
): void {
  const text = article ?? noText;
  const context = readContext(parsed.article, text, things);
  const mentions = mentionsOf(text, parsed);
  for (const { is, name, aliases, role } of parsed.names) {
    const kind = entityKinds.find((one) => is.startsWith(`${one}/`));
    if (!kind) continue;
    const spans = (mentions.get(is) ?? []).toSorted((one, other) => one.start - other.start);
    names.push({
      appearance: readAppearance({ kind, name, aliases, role, mentions: spans }, context, things),
      record: formerly.get(is) ?? is,
      place: -1,
    });
  }
}
