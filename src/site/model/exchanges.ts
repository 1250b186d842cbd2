import type { QuoteRecord, SiteEntity, SiteLookup } from './site.ts';

/** Somebody with whom a speaker exchanges words, and how many answers there are. */
export interface Exchange {
  readonly entity: SiteEntity;
  readonly count: number;
}

/** Whose questions a speaker answers, and who answers theirs: most answers first. */
export interface Exchanges {
  readonly answers: readonly Exchange[];
  readonly answeredBy: readonly Exchange[];
}

function tally(site: SiteLookup, speakers: readonly unknown[]): Exchange[] {
  const counts = new Map<string, number>();
  for (const one of speakers) if (typeof one === 'string') counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts]
    .flatMap(([reference, count]) => {
      const entity = site.entitiesByReference.get(reference);
      return entity ? [{ entity, count }] : [];
    })
    .sort(
      (one, other) => other.count - one.count || (one.entity.reference < other.entity.reference ? -1 : 1),
    );
}

/** Works out with whom a speaker exchanges words: which quotes answer whose question, within each article. */
export function exchangesOf(site: SiteLookup, reference: string, said: readonly QuoteRecord[]): Exchanges {
  const quotesOf = (article: string): readonly QuoteRecord[] =>
    site.recordsByArticle.get(article)?.quotes ?? [];
  const isOther = ({ data }: QuoteRecord): boolean => data.speaker !== reference;
  const questions = said.flatMap(({ article, data }) =>
    data.answers === undefined
      ? []
      : quotesOf(article).filter((one) => one.id === data.answers && isOther(one)),
  );
  const answers = said.flatMap(({ article, id }) =>
    quotesOf(article).filter((one) => one.data.answers === id && isOther(one)),
  );
  return {
    answers: tally(
      site,
      questions.map(({ data }) => data.speaker),
    ),
    answeredBy: tally(
      site,
      answers.map(({ data }) => data.speaker),
    ),
  };
}
