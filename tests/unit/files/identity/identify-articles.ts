import { readPlainText } from '../../../../src/article/text/read-plain-text.ts';
import { extract } from '../../../../src/extract/extract.ts';
import type { Content, EntityFile } from '../../../../src/files/content.ts';
import { indexEntities } from '../../../../src/files/identity/entity-index.ts';
import { identifier } from '../../../../src/files/identity/identify-names.ts';
import type { NameDoubt } from '../../../../src/files/identity/who-is-who.ts';
import { defaultSettings } from '../../../../src/records/site-settings.ts';

/** An article as a test writes it. */
export interface ShortArticle {
  readonly id: string;
  readonly text: string;
  readonly published?: string;
  readonly title?: string;
}

/** What became of the names of some articles that are parsed together. */
export interface Identified {
  /** Whom the article takes a name for; null where it has no such name with a file. */
  readonly who: (article: string, name: string) => string | null;
  /** Names by whom they are: for each record `article: name`, sorted. */
  readonly groups: readonly (readonly string[])[];
  readonly doubts: readonly NameDoubt[];
  readonly because: (article: string, name: string) => string;
}

const contentOf = (entities: readonly EntityFile[]): Content => ({
  articles: [],
  quotes: [],
  statistics: [],
  timeline: [],
  entities,
  releases: new Map(),
  parsed: new Map(),
  settings: defaultSettings,
  problems: [],
});

/** Reads articles, in the order given, and says who is who over all of them. */
export function identifyArticles(
  articles: readonly ShortArticle[],
  entities: readonly EntityFile[] = [],
): Identified {
  const content = contentOf(entities);
  const names = identifier(content, indexEntities(content, new Set()));
  for (const { id, text, published = null, title = null } of articles) {
    const article = readPlainText(text, { published, title });
    names.add({ id, article, findings: extract(article), before: null, files: [] });
  }
  const { of, doubts } = names.identify();
  const all = articles.flatMap(({ id }) => [...of(id).values()].map((one) => ({ id, ...one })));
  const found = (article: string, name: string) =>
    all.find((one) => one.id === article && (one.name === name || one.aliases.includes(name)));
  const groups = Map.groupBy(all, ({ is }) => is);
  return {
    who: (article, name) => found(article, name)?.is ?? null,
    groups: [...groups.values()].map((group) => group.map(({ id, name }) => `${id}: ${name}`).sort()).sort(),
    doubts,
    because: (article, name) => found(article, name)?.because?.shared.join(', ') ?? '',
  };
}
