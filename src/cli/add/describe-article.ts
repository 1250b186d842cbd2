import type { Article, Block } from '../../article/article.ts';
import { extract } from '../../extract/extract.ts';

const longest = 160;

function excerpt({ text }: Article, block: Block | undefined): string {
  if (!block) return 'none';
  const words = text.slice(block.start, block.end).replaceAll(/\s+/g, ' ').trim();
  return words.length <= longest ? words : `${words.slice(0, longest)} …`;
}

const count = (number: number, one: string): string => `${String(number)} ${one}${number === 1 ? '' : 's'}`;

/** What was read, in lines for the terminal: what the article says of itself, how long it is, and what a parse would find. */
export function describeArticle(article: Article): string[] {
  const { title, publisher, published, url } = article.metadata;
  const paragraphs = article.blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'item');
  const words = paragraphs
    .map(({ start, end }) => article.text.slice(start, end).match(/\S+/g)?.length ?? 0)
    .reduce((sum, one) => sum + one, 0);
  const { quotes, statistics, dates } = extract(article);
  const recorded = quotes.filter(({ record }) => record).length;
  const figures = statistics.filter(({ record }) => record).length;
  return [
    `title      ${title ?? 'not known'}`,
    `publisher  ${publisher ?? 'not known'}`,
    `published  ${published ?? 'not known'}`,
    ...(url === null ? [] : [`address    ${url}`]),
    `text       ${count(paragraphs.length, 'paragraph')}, ${count(words, 'word')}`,
    `first      ${excerpt(article, paragraphs[0])}`,
    `last       ${excerpt(article, paragraphs.at(-1))}`,
    `a parse    ${count(recorded, 'quote')}, ${count(figures, 'figure')}, ${count(dates.length, 'date')}`,
  ];
}
