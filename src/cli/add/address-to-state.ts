import type { ArticleMetadata } from '../../article/article.ts';

/**
 * The address that a fetched article is said to stand at: where it was found, or the one that the page itself names
 * (as a rule without what a link brought along to track its reader). The page's word counts for its own origin alone,
 * and a site's front page is the address of no article. An account keeps the address of the source that it rests on.
 *
 * @param foundAt the page's address after all redirects
 */
export function addressToState({ source, url }: ArticleMetadata, foundAt: string): string | null {
  if (source !== null) return source.url;
  const own = url === null ? null : URL.parse(url);
  const isItsOwn = own?.origin === new URL(foundAt).origin && own.username === '' && own.password === '';
  return isItsOwn && own.pathname !== '/' ? own.href : foundAt;
}
