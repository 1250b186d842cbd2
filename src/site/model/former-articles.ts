import type { FormerArticlePage } from './site.ts';
import type { SoundContent } from '../../withhold/sound-content.ts';

/**
 * The addresses of articles that were renamed, which lead on, and of the releases of articles that are withheld, which
 * say no more than that.
 * @param everything The content folder as it was read.
 * @param shown Ids of the articles that have pages.
 */
export function formerArticlePages(
  everything: Pick<SoundContent, 'articles' | 'releases'>,
  shown: ReadonlySet<string>,
): FormerArticlePage[] {
  const present = new Set(everything.articles.map(({ id }) => id));
  const pages = new Map<string, FormerArticlePage>();
  for (const { id, frontMatter } of everything.articles) {
    const isShown = shown.has(id);
    const formerly = (frontMatter.formerly ?? []).filter((old) => !present.has(old));
    const released = (everything.releases.get(id) ?? []).map(({ release }) => `/releases/${String(release)}`);
    const parts = isShown ? ['', ...(released.length > 0 ? ['/releases'] : []), ...released] : released;
    for (const old of isShown ? formerly : [id, ...formerly])
      for (const part of parts) {
        const path = `${old}${part}`;
        // Of two that claim it, a page that is there says more than that one was taken off.
        if (isShown || !pages.has(path)) pages.set(path, { path, to: isShown ? `${id}${part}` : null });
      }
  }
  return [...pages.values()];
}
