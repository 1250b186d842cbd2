import { readPlainText } from '../../../../src/article/text/read-plain-text.ts';
import type { Article } from '../../../../src/article/article.ts';
import type { Findings } from '../../../../src/extract/findings.ts';
import { extract } from '../../../../src/extract/extract.ts';
import type { Content, EntityFile } from '../../../../src/files/content.ts';
import { indexEntities } from '../../../../src/files/identity/entity-index.ts';
import { identifier } from '../../../../src/files/identity/identify-names.ts';
import type { NameDoubt } from '../../../../src/files/identity/who-is-who.ts';
import { defaultSettings } from '../../../../src/records/newsroom/site-settings.ts';

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
  ownPages: [],
  problems: [],
});

/** What was found in an article, by its text: laws read the same ones again and again. */
const read = new Map<string, { readonly article: Article; readonly findings: Findings }>();

function readOnce({ text, published, title }: ShortArticle): {
  readonly article: Article;
  readonly findings: Findings;
} {
  const key = `${published ?? ''} ${text}`;
  const known = read.get(key);
  if (known) return known;
  const article = readPlainText(text, { published: published ?? null, title: title ?? null });
  const made = { article, findings: extract(article) };
  read.set(key, made);
  return made;
}

/** Reads articles, in the order given, and says who is who over all of them. */
export function identifyArticles(
  articles: readonly ShortArticle[],
  entities: readonly EntityFile[] = [],
): Identified {
  const content = contentOf(entities);
  const names = identifier(content, indexEntities(content, new Set()));
  for (const one of articles) names.add({ id: one.id, ...readOnce(one), before: null, files: [] });
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
