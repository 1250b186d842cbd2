import type { Span } from '../../article/article.ts';
import type { Entity } from '../findings.ts';

/** All mentions of an article's entities in text order, for looking up places. */
export interface MentionIndex {
  readonly mentions: readonly (Span & { readonly entity: number })[];
}

/** Lists the mentions of all entities by place. Build it once an article. */
export function indexMentions(entities: readonly Entity[]): MentionIndex {
  const mentions = entities.flatMap((entity, index) =>
    entity.mentions.map(({ start, end }) => ({ start, end, entity: index })),
  );
  return { mentions: mentions.toSorted((a, b) => a.start - b.start || b.end - a.end) };
}

/** Index of the first mention that ends after `offset`, by bisection: mentions hardly overlap, documents alone hold others. */
function firstEndingAfter({ mentions }: MentionIndex, offset: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  // A mention that starts before may still reach over the offset; none is so long that more than a few do.
  let first = low;
  for (let i = low - 1; i >= 0 && low - i <= 8; i--) if ((mentions[i]?.end ?? 0) > offset) first = i;
  return first;
}

/**
 * The entities with a mention that overlaps a stretch of the text, in text order.
 * @returns indexes into the entities that the index was built from
 */
export function entitiesIn(index: MentionIndex, span: Span): number[] {
  const found: number[] = [];
  for (let i = firstEndingAfter(index, span.start); i < index.mentions.length; i++) {
    const mention = index.mentions[i];
    if (!mention || mention.start >= span.end) break;
    if (mention.end > span.start) found.push(mention.entity);
  }
  return found;
}

/**
 * The entity that a noun phrase of the text names: the one whose mention covers it, or stands at its end, where its head
 * is ("former President Jane Doe"). A name that is only a part of it ("Doe’s lawyer") is not what it names.
 * @param span the phrase, UTF-16 offsets
 * @returns an index into the entities, or null
 */
export function entityAt(index: MentionIndex, span: Span): number | null {
  let atEnd: number | null = null;
  for (let i = firstEndingAfter(index, span.start); i < index.mentions.length; i++) {
    const mention = index.mentions[i];
    if (!mention || mention.start >= span.end) break;
    if (mention.start <= span.start && mention.end >= span.end) return mention.entity;
    if (mention.end >= span.end) atEnd ??= mention.entity;
  }
  return atEnd;
}

/** The mention of an entity that overlaps a span; its mentions are in text order. */
export function mentionIn({ mentions }: Entity, span: Span): Span | undefined {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.end ?? 0) > span.start) high = middle;
    else low = middle + 1;
  }
  const found = mentions[low];
  return found && found.start < span.end ? found : undefined;
}
