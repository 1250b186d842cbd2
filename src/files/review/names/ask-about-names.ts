import type { Article } from '../../../article/article.ts';
import { hashBlocks } from '../../../article/blocks/hash-blocks.ts';
import { readPosition } from '../../../article/places/read-position.ts';
import type { Parsed } from '../../../records/parsed.ts';
import type { NameDoubt } from '../../identity/who-is-who.ts';
import type { NameQuestion } from './name-question.ts';

/** So many articles of each record are shown. */
const mostShown = 3;

/** An article as a question shows it. */
export interface ShownArticle {
  readonly parsed: Parsed;
  /** Null where no sentence of it is to be shown. */
  readonly article: Article | null;
}

/** The first sentence in which an article names somebody. */
function sentenceOf({ article, parsed }: ShownArticle, is: string): string | undefined {
  const mention = parsed.mentions.find(({ of }) => of === is);
  if (!article || !mention) return undefined;
  const hashes = new Map(hashBlocks(article).map((hash, index) => [hash, index]));
  const span = readPosition(article, hashes, mention.at);
  const sentence =
    span && article.sentences.find(({ start, end }) => start <= span.start && span.start < end);
  return sentence ? article.text.slice(sentence.start, sentence.end).trim().replace(/\s+/g, ' ') : undefined;
}

/** Puts a doubt into words: of each record how many articles name it, and of some the role and the sentence. */
export function askAboutNames(
  { records, certainty }: NameDoubt,
  articles: readonly ShownArticle[],
): NameQuestion {
  return {
    certainty,
    records: records.map((is) => {
      const naming = articles.filter(({ parsed }) => parsed.names.some((name) => name.is === is));
      return {
        is,
        articles: naming.length,
        said: naming.slice(0, mostShown).map((one) => {
          const role = one.parsed.names.find((name) => name.is === is && name.role !== null)?.role;
          const sentence = sentenceOf(one, is);
          return {
            article: one.parsed.article,
            ...(role !== undefined && role !== null && { role }),
            ...(sentence !== undefined && { sentence }),
          };
        }),
      };
    }),
  };
}
