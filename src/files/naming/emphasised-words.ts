import type { Article } from '../../article/article.ts';

/** The words, in lower case, that the article's title (or its source's) has in quotation marks. */
export function emphasisedWords({ metadata, blocks, text }: Article): Set<string> {
  const heading = blocks.find(({ kind }) => kind === 'title');
  const titles = [metadata.title, metadata.source?.title, heading && text.slice(heading.start, heading.end)];
  const words = new Set<string>();
  for (const title of titles)
    for (const [, inside = ''] of (title ?? '').slice(0, 500).matchAll(/[“"‘]([^“”"‘’]{1,60})[”"’]/g))
      for (const word of inside.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []) words.add(word);
  return words;
}
