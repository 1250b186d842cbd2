import type { Span } from '../../../article/article.ts';
import { countWords } from '../../text/count-words.ts';
import { contains } from '../../text/spans.ts';
import type { SiteArticle } from '../../model/site.ts';

/** What an article’s fact sheet begins with. */
export interface Opening {
  /** `lead`: an editor’s; `paragraph`: the article’s own first paragraph, verbatim. */
  readonly is: 'lead' | 'paragraph';
  readonly text: string;
  /** The index of the paragraph among the article’s blocks; null for an editor’s lead. */
  readonly block: number | null;
}

/** Of text that begins in lower case some was lost, or it is what stands below a picture. */
const isBegun = (text: string): boolean => !/^\P{L}*\p{Ll}/u.test(text);

/** With fewer words it is a place, a day, or whose report it is: "LONDON (Reuters) –". */
const fewest = 5;

/** What tells something is a sentence: a dateline by itself, or an agency’s credit, does not end as one. */
const isSentence = (text: string): boolean =>
  countWords(text) >= fewest && /[.!?…]["”’')\]]*$/u.test(text.trimEnd());

/**
 * Finds what an article’s fact sheet begins with: an editor’s lead; without one the article’s first paragraph, so that the
 * sheet tells the news. Headings, datelines, credits and what stands below pictures are no paragraphs.
 * @returns null where there is no lead and the text stays with its publisher, or has no paragraph
 */
export function tellOpening({ lead, article }: Pick<SiteArticle, 'lead' | 'article'>): Opening | null {
  if (lead !== null) return { is: 'lead', text: lead, block: null };
  if (article === null) return null;
  const { text, blocks } = article;
  const textOf = ({ start, end }: Span): string => text.slice(start, end);
  const paragraphs = blocks.filter((block) => block.kind === 'paragraph' && isBegun(textOf(block)));
  const block = paragraphs.find((one) => isSentence(textOf(one))) ?? paragraphs[0];
  return block === undefined ? null : { is: 'paragraph', text: textOf(block), block: blocks.indexOf(block) };
}

/** Where the opening stands in the article’s text; null for an editor’s lead, and where there is none. */
export function openingPlace(article: Pick<SiteArticle, 'lead' | 'article'>): Span | null {
  const block = tellOpening(article)?.block ?? null;
  return block === null ? null : (article.article?.blocks[block] ?? null);
}

/** Longest description of a page, in UTF-16 units, unless its first sentence alone is longer. */
const longest = 300;

/** The first sentences of an opening, as many as a description of a page holds: none of them is cut. */
export function openingSentences(article: Pick<SiteArticle, 'lead' | 'article'>): string | null {
  const place = openingPlace(article);
  if (place === null || article.article === null) return null;
  const { text, sentences } = article.article;
  const ends = sentences.filter((one) => contains(place, one)).map(({ end }) => end);
  const end = ends.findLast((one) => one - place.start <= longest) ?? ends[0] ?? place.end;
  return text.slice(place.start, end).trim();
}
