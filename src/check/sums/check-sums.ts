import type { Sentence } from '../../article/article.ts';
import { placeWords } from '../../article/places/place-words.ts';
import { findDates } from '../../extract/dates/find-dates.ts';
import { findQuantities } from '../../extract/quantities/find-quantities.ts';
import { tokenize } from '../../extract/tokens.ts';
import type { ArticleFile, ContentProblem, RecordFile } from '../../files/content.ts';
import type { Figure } from '../../records/figure.ts';
import { problemAt } from '../ground/check-context.ts';
import { findContradictions } from './find-contradictions.ts';

/**
 * Holds that the sums and percentages add up in each sentence of an article from which a figure was taken. A record with
 * `context` has been looked at by an editor, and its sentence is left alone.
 * @param records the article's figures
 */
export function checkSums(
  { article, file }: ArticleFile,
  records: readonly RecordFile<Figure>[],
): ContentProblem[] {
  // Without the text there is no sentence to add up.
  if (article === null) return [];
  const bySentence = new Map<Sentence, RecordFile<Figure>[]>();
  for (const record of records) {
    const clause = record.data.clause === null ? null : placeWords(article.text, record.data.clause);
    const words =
      clause && placeWords(article.text, record.data.words, { within: clause, isPartOfCompound: true });
    const sentence =
      words && article.sentences.find(({ start, end }) => words.start >= start && words.start < end);
    if (sentence) bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), record]);
  }
  const sentences = article.sentences.filter((sentence) => bySentence.has(sentence));
  if (sentences.length === 0) return [];
  const part = { ...article, sentences };
  const tokens = tokenize(part);
  const figures = findQuantities(part, tokens, findDates(part, tokens));
  return sentences.flatMap((sentence) => {
    const here = bySentence.get(sentence) ?? [];
    const [record] = here;
    if (!record || here.some(({ data }) => data.context !== undefined)) return [];
    const inside = figures.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
    const line = String(article.blocks[sentence.block]?.line ?? 1);
    return findContradictions(article.text, sentence, inside).map(({ rule, says }) =>
      problemAt(
        record,
        'words',
        rule,
        `In this figure’s sentence (${file}:${line}), ${says}.`,
        'If the article has it so, tell readers in context, and this is not said again; if its text was copied wrongly, correct it.',
      ),
    );
  });
}
