import type { BlockKind, Span } from '../../../article/article.ts';
import { markText, type Mark, type Piece } from '../../text/mark-text.ts';
import { overlap } from '../../text/spans.ts';
import { wordPlaces } from '../../model/word-places.ts';
import type { AnyRecord, EventRecord, SiteLookup, SiteArticle } from '../../model/site.ts';

/** A record that a block of an account has a part of. */
export interface BlockRecord {
  readonly record: AnyRecord;
  /** False where the record began in an earlier block. */
  readonly first: boolean;
}

/** What a stretch of an account is marked as. */
export interface AccountMark {
  readonly record: AnyRecord;
  /** True for the first stretch of a record, which carries its anchor. */
  readonly anchor: boolean;
  /** True for a few words that can be a link: a figure, or the words for a date. */
  readonly link: boolean;
}

/** One block of an account, its text in pieces: joined, they are the article's own words. */
export interface AccountBlock {
  readonly kind: BlockKind;
  readonly hash: string;
  readonly pieces: readonly Piece<AccountMark>[];
  /** The records that stand in it, in the order of the text. */
  readonly records: readonly BlockRecord[];
}

/** An event is marked at the words for its date, where it has any; else at its clause. */
const eventPlaces = (event: EventRecord): readonly Span[] => {
  const words = event.places.get('words') ?? [];
  return words.length > 0 ? words : wordPlaces(event);
};

const placesOf = (record: AnyRecord) =>
  record.kind === 'timeline' ? eventPlaces(record) : wordPlaces(record);

const isShort = (record: AnyRecord): boolean =>
  record.kind === 'statistics' ||
  (record.kind === 'timeline' && (record.places.get('words') ?? []).length > 0);

/**
 * Cuts an article's text into its blocks with every quote, figure and date marked, marks within marks included.
 * @param isMarked which records are marked
 * @returns none where the text stays with its publisher. Nothing but the blocks of the article and the places of its records go in, so the words shown are the article's.
 */
export function accountBlocks(
  site: SiteLookup,
  { id, article, blocks }: SiteArticle,
  isMarked: (record: AnyRecord) => boolean = () => true,
): AccountBlock[] {
  if (article === null) return [];
  const here = site.recordsByArticle.get(id);
  const all: readonly AnyRecord[] = here ? [...here.quotes, ...here.statistics, ...here.timeline] : [];
  const records = all.filter(isMarked);
  const marks: readonly Mark<AccountMark>[] = records.flatMap((record) =>
    placesOf(record).map(({ start, end }, index) => ({
      start,
      end,
      subject: { record, anchor: index === 0, link: isShort(record) },
    })),
  );
  return article.blocks.map((block, index) => {
    const inside = marks.filter((mark) => overlap(mark, block)).sort((a, b) => a.start - b.start);
    const standing = new Map<AnyRecord, boolean>();
    for (const { subject } of inside) {
      standing.set(subject.record, (standing.get(subject.record) ?? false) || subject.anchor);
    }
    return {
      kind: block.kind,
      hash: blocks[index] ?? '',
      pieces: markText(article.text, block, inside),
      records: [...standing].map(([record, first]) => ({ record, first })),
    };
  });
}

/** True where a piece has a link within it: links cannot stand within links. */
export function hasLink(pieces: readonly Piece<AccountMark>[]): boolean {
  return pieces.some((piece) => typeof piece !== 'string' && (piece.subject.link || hasLink(piece.pieces)));
}
