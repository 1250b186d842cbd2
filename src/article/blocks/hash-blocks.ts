import { createHash } from 'node:crypto';
import type { PlacedText } from '../article.ts';

/**
 * Names every block of an article by what it says: the first 12 hexadecimal digits of its text's SHA-256,
 * and `.2`, `.3`, … for the second and later block of the same text. In the order of {@link Article.blocks}.
 */
export function hashBlocks(article: Pick<PlacedText, 'text' | 'blocks'>): string[] {
  const seen = new Map<string, number>();
  return article.blocks.map(({ start, end }) => {
    const hash = createHash('sha256').update(article.text.slice(start, end)).digest('hex').slice(0, 12);
    const count = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, count);
    return count === 1 ? hash : `${hash}.${String(count)}`;
  });
}
