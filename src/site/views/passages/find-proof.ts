import { findPassages, markedPlaces } from './find-passages.ts';
import { markText, plainText, type Piece } from '../../text/mark-text.ts';
import { contains, overlap } from '../../text/spans.ts';
import { wordPlaces } from '../../model/word-places.ts';
import type { AnyRecord, SiteArticle } from '../../model/site.ts';

/** What proves a claim: the article's own sentences, with the record's words marked. */
export interface Proof {
  readonly passages: readonly (readonly Piece<'words'>[])[];
  /** How many passages more the record rests on. */
  readonly left: number;
}

const most = 2;

/**
 * Finds what opens beside a claim: the sentences that the record rests on. Where these are no more than what stands
 * there already, the whole paragraph, so that there is something to compare.
 * @param shown the claim's words as they stand on the page
 * @returns null where the text stays with its publisher, or has not got the record's words
 */
export function findProof(article: SiteArticle, record: AnyRecord, shown: string): Proof | null {
  if (article.article === null) return null;
  const own = wordPlaces(record);
  const passages = findPassages(article, record);
  const [first] = passages;
  if (first === undefined || !passages.some((passage) => own.some((place) => overlap(passage, place)))) {
    return null;
  }
  if (passages.length === 1 && plainText(first.pieces).trim() === shown.trim()) {
    const block = article.article.blocks.find((around) => contains(around, first)) ?? first;
    const marks = markedPlaces(record).map(({ start, end }) => ({ start, end, subject: 'words' as const }));
    return { passages: [markText(article.article.text, block, marks)], left: 0 };
  }
  return {
    passages: passages.slice(0, most).map(({ pieces }) => pieces),
    left: Math.max(0, passages.length - most),
  };
}
