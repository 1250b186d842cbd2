import type { Article } from '../../article/article.ts';
import { hashBlocks } from '../../article/blocks/hash-blocks.ts';
import { placeRecord } from '../../article/places/place-record.ts';
import { readPosition } from '../../article/places/read-position.ts';
import type { ParsedEntry } from '../../records/parsed.ts';
import { statedFacts } from '../facts.ts';

/**
 * Tells of what a parse once read whether its words stand verbatim in an article, at their old place or another: where they
 * do and no record is found in them, it is the reader that has changed and not the article.
 */
export function wordsStandIn(article: Article): (entry: ParsedEntry) => boolean {
  const hashes = new Map(hashBlocks(article).map((hash, index) => [hash, index]));
  return (entry) => {
    const positions = Object.values(entry.at).flat();
    if (
      positions.length > 0 &&
      positions.every((position) => readPosition(article, hashes, position) !== null)
    )
      return true;
    const facts = statedFacts(entry);
    const places = placeRecord(article, facts);
    return places.has('words') || (places.has('what') && facts['words'] === undefined);
  };
}
