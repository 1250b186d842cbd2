import type { Article } from '../../article/article.ts';
import type { Findings } from '../../extract/findings.ts';
import type { Parsed } from '../../records/parsed.ts';
import type { Content } from '../content.ts';
import type { PresentFile } from '../present-file.ts';
import { chosenNamesakes } from './chosen-namesakes.ts';
import { addParsed, addRead, emptyCollection, type Collection } from './collection.ts';
import { entitiesOfFindings } from './entities-of-findings.ts';
import type { EntityIndex } from './entity-index.ts';
import type { Identity } from './identity.ts';
import { referencesIn } from './references-in.ts';
import { settleNames, type SettledNames } from './settle-names.ts';
import { whoIsWho, type NameDoubt } from './who-is-who.ts';

/** An article that was just read, with what stands of it. */
export interface ReadNames {
  readonly id: string;
  readonly article: Article;
  readonly findings: Findings;
  /** What the last parse of this article left; null before the first. */
  readonly before: Parsed | null;
  /** The article's record files that can be read. */
  readonly files: readonly PresentFile[];
}

/** Collects the names of articles, one after another, and then says who they are. */
export interface Identifier {
  readonly add: (read: ReadNames) => void;
  /** To be called once, when all articles that are read have been added. */
  readonly identify: () => IdentifiedNames;
}

/** Who the names of the articles are. */
export interface IdentifiedNames {
  /** Article → index of the entity in its findings → who it is. */
  readonly of: (article: string) => ReadonlyMap<number, Identity>;
  readonly doubts: readonly NameDoubt[];
}

/** Adds the articles that are not read now, by what their last parses left, so that they speak too. */
function addUnread(
  collection: Collection,
  { articles, parsed }: Pick<Content, 'articles' | 'parsed'>,
  read: ReadonlySet<string>,
  index: EntityIndex,
): void {
  const texts = new Map(articles.map(({ id, article }) => [id, article]));
  for (const [id, left] of parsed)
    if (!read.has(id)) addParsed(collection, texts.get(id) ?? null, left, index.formerly);
}

/**
 * Makes what tells who is who over all articles of a content folder: those that are read now, and of the others what their last
 * parses left.
 */
export function identifier(content: Pick<Content, 'articles' | 'parsed'>, index: EntityIndex): Identifier {
  const collection = emptyCollection();
  const settledOf = new Map<string, SettledNames>();
  const inFiles = new Map<string, ReadonlySet<string>>();
  return {
    add: ({ id, article, findings, before, files }) => {
      const settled = settleNames(findings.entities, {
        wanted: entitiesOfFindings(findings, before),
        index,
        before: before?.names ?? [],
        chosen: chosenNamesakes(
          before?.entries ?? [],
          new Map(files.map((file) => [file.record, file])),
          index,
        ),
      });
      settledOf.set(id, settled);
      inFiles.set(id, new Set(files.flatMap(({ facts }) => referencesIn(facts))));
      addRead(collection, id, { article, entities: findings.entities, settled });
    },
    identify: () => {
      addUnread(collection, content, new Set(settledOf.keys()), index);
      const { found, doubts } = whoIsWho(collection, { index, inFiles });
      return {
        doubts,
        of: (article) =>
          new Map(
            [...(settledOf.get(article)?.settled ?? []), ...(found.get(article) ?? [])].sort(
              ([a], [b]) => a - b,
            ),
          ),
      };
    },
  };
}
