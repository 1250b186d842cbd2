import type { Article, Block } from '../../article/article.ts';
import { describeCounts } from '../parse/plan-alone.ts';

const longest = 160;

function excerpt({ text }: Article, block: Block | undefined): string {
  if (!block) return 'none';
  const words = text.slice(block.start, block.end).replaceAll(/\s+/g, ' ').trim();
  return words.length <= longest ? words : `${words.slice(0, longest)} …`;
}

const count = (number: number, one: string): string => `${String(number)} ${one}${number === 1 ? '' : 's'}`;

/**
 * What was read, in lines for the terminal: what the article says of itself, how long it is, and what a parse would find.
 * @param files the files that a parse would write, below the content folder
 */
export function describeArticle(article: Article, files: readonly string[]): string[] {
  const { title, publisher, author, published, url } = article.metadata;
  const paragraphs = article.blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'item');
  const words = paragraphs
    .map(({ start, end }) => article.text.slice(start, end).match(/\S+/g)?.length ?? 0)
    .reduce((sum, one) => sum + one, 0);
  return [
    `title      ${title ?? 'not known'}`,
    `publisher  ${publisher ?? 'not known'}`,
    ...(author === null ? [] : [`author     ${author}`]),
    `published  ${published ?? 'not known'}`,
    ...(url === null ? [] : [`address    ${url}`]),
    `text       ${count(paragraphs.length, 'paragraph')}, ${count(words, 'word')}`,
    `first      ${excerpt(article, paragraphs[0])}`,
    `last       ${excerpt(article, paragraphs.at(-1))}`,
    `a parse    ${describeCounts(files)}`,
  ];
}
