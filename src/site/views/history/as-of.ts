import { dateText } from '../../text/format-date.ts';
import type { AnyRecord, SiteArticle } from '../../model/site.ts';
import type { Words } from '../../words/words.ts';
import { releaseText } from './release-text.ts';

/**
 * How new what is said of an article is, without a clock: its release, or since which it was changed; before the first, the
 * newest day that its content states, of a correction, a confirmation or the article itself.
 */
export function asOf(article: SiteArticle, records: readonly AnyRecord[], words: Words): string {
  const days = [
    article.origin.published,
    ...records.flatMap(({ data }) => [data.confirmed?.on, ...(data.corrections ?? []).map(({ on }) => on)]),
  ].filter((day): day is string => typeof day === 'string' && /^\d{4}/.test(day));
  const newest = days.sort().at(-1);
  return article.releases.length > 0 || newest === undefined
    ? releaseText(article.releases, article.language, words)
    : words.releases.asOf(dateText(newest, article.language, words));
}
