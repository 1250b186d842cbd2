import type { SoundContent } from './sound-content.ts';

const allRecords = ({ quotes, statistics, timeline }: SoundContent) => [
  ...quotes,
  ...statistics,
  ...timeline,
];

/** Every name that an article's parse or records refer to, as `article → references`. */
const namedBy = (content: SoundContent): ReadonlyMap<string, ReadonlySet<string>> => {
  const found = new Map<string, Set<string>>();
  const add = (article: string, who: unknown): void => {
    if (typeof who !== 'string') return;
    const set = found.get(article) ?? new Set();
    found.set(article, set.add(who));
  };
  for (const [article, { names, mentions }] of content.parsed) {
    for (const { is } of names) add(article, is);
    for (const { of } of mentions) add(article, of);
  }
  for (const { article, data } of allRecords(content))
    add(article, 'speaker' in data ? data.speaker : 'assertedBy' in data ? data.assertedBy : undefined);
  return found;
};

/**
 * Leaves out the articles that are withheld, with all their records, and whoever appears in them alone.
 * A name that no article has any more stays: it was written by an editor.
 */
export function leaveOutArticles(content: SoundContent): SoundContent {
  const out = new Set(content.articles.filter(({ frontMatter }) => frontMatter.withheld).map(({ id }) => id));
  if (out.size === 0) return content;
  const stays = ({ article }: { readonly article: string }): boolean => !out.has(article);
  const elsewhere = new Set<string>();
  const here = new Set<string>();
  for (const [article, names] of namedBy(content))
    for (const name of names) (out.has(article) ? here : elsewhere).add(name);
  return {
    ...content,
    articles: content.articles.filter(({ id }) => !out.has(id)),
    quotes: content.quotes.filter(stays),
    statistics: content.statistics.filter(stays),
    timeline: content.timeline.filter(stays),
    entities: content.entities.filter(({ kind, id }) => {
      const reference = `${kind}/${id}`;
      return elsewhere.has(reference) || !here.has(reference);
    }),
    parsed: new Map([...content.parsed].filter(([article]) => !out.has(article))),
  };
}
