/** A stretch of an article's plain text: `start` inclusive, `end` exclusive, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * What a block of an article is. A `credit` names who made a picture, and a `notice` is what the newspaper says of the article
 * or to its readers (a correction, a note of its editor, a helpline, a line about rights): neither is text of the article.
 */
export type BlockKind = 'title' | 'heading' | 'paragraph' | 'item' | 'credit' | 'notice' | 'dateline';

/** Whether a block of a kind is no text of the article, so that nothing is read in it. */
export const isNoText = (kind: BlockKind): boolean => kind === 'credit' || kind === 'notice';

/** One block of an article: a paragraph, a heading, a list item. Blocks do not overlap and are in order. */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** Line in the file (counted from 1) on which the block starts. */
  readonly line: number;
}

/** One sentence, in order; every sentence lies in one block. A closing mark belongs to the sentence it ends. */
export interface Sentence extends Span {
  /** Index of its block in {@link Article.blocks}. */
  readonly block: number;
}

/** What is known about an article apart from its text. Dates are EDTF. */
export interface ArticleMetadata {
  readonly title: string | null;
  readonly lead: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  /** When it was published: a day, a month or a year. */
  readonly published: string | null;
  readonly url: string | null;
  readonly licence: string | null;
  /** A BCP 47 tag. */
  readonly language: string;
  /** What the article rests on, where it is an account of somebody else's article. */
  readonly source: {
    readonly title: string;
    readonly publisher: string;
    readonly author: string | null;
    readonly published: string | null;
    readonly url: string | null;
    readonly sha256: string | null;
  } | null;
}

/** A text, and where its blocks and sentences stand in it. */
export interface PlacedText {
  readonly text: string;
  readonly blocks: readonly Span[];
  readonly sentences: readonly Sentence[];
}

/** An article as the extractor reads it: plain text with LF line ends, and where its parts stand in that text. */
export interface Article extends PlacedText {
  readonly metadata: ArticleMetadata;
  readonly blocks: readonly Block[];
}
