import type { Article } from '../../article/article.ts';
import { hashBlocks } from '../../article/blocks/hash-blocks.ts';
import { readPosition } from '../../article/places/read-position.ts';
import type { Parsed, ParsedEntry, Position } from '../../records/parsed.ts';
import { type Value, statedFacts } from '../facts.ts';
import { mergeRecord } from '../merge/merge-record.ts';
import { likelyRecords } from './likely-records.ts';
import type { PresentFile } from '../present-file.ts';
import { caseKey, type ReviewCase } from './review-case.ts';

/** Finds the sentence in which a position starts, its line ends as spaces; null where its block is gone. */
function sentenceFinder(article: Article | null): (position: Position | undefined) => string | null {
  if (article === null) return () => null;
  const hashes = new Map(hashBlocks(article).map((hash, index) => [hash, index]));
  return (position) => {
    const span = position && readPosition(article, hashes, position);
    if (!span) return null;
    let low = 0;
    let high = article.sentences.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((article.sentences[middle]?.start ?? Infinity) <= span.start) low = middle;
      else high = middle - 1;
    }
    const sentence = article.sentences[low];
    return sentence ? article.text.slice(sentence.start, sentence.end).trim().replace(/\s+/g, ' ') : null;
  };
}

const placeOf = ({ at }: ParsedEntry, field: string): Position | undefined =>
  [field, 'what', 'words', 'clause'].map((one) => at[one]?.[0]).find((position) => position !== undefined);

const byKey = (one: ReviewCase, other: ReviewCase): number =>
  caseKey(one) < caseKey(other) ? -1 : caseKey(one) > caseKey(other) ? 1 : 0;

/**
 * Everything in the records of one article that waits for a decision, sorted by record and field: fields that the editor
 * and the article both changed or an editor alone may follow, and records that the last parse has not found.
 * @param article null where no sentence of it is to be shown
 * @param files the article's record files that can be read
 */
export function openCases(
  article: Article | null,
  { entries }: Parsed,
  files: ReadonlyMap<string, PresentFile>,
): ReviewCase[] {
  const sentenceAt = sentenceFinder(article);
  return entries
    .flatMap((entry): ReviewCase[] => {
      const { record, base, pending, orphaned } = entry;
      const file = files.get(record);
      if (!file || orphaned === 'left') return [];
      if (orphaned === 'open') {
        const words: Value | undefined = file.facts['clause'] ?? file.facts['what'] ?? file.facts['words'];
        const mayBe = likelyRecords(entry, entries, files);
        return [{ record, field: null, sentence: null, editor: words, stands: entry.stands, mayBe }];
      }
      if (!pending) return [];
      return mergeRecord(base, file.facts, statedFacts(entry), file.hasNote).conflicts.map((conflict) => ({
        record,
        field: conflict.field,
        sentence: sentenceAt(placeOf(entry, conflict.field)),
        lastParse: conflict.base,
        editor: conflict.editor,
        article: conflict.article,
      }));
    })
    .sort(byKey);
}
