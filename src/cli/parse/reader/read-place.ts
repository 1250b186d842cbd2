import { isNoText, type Article, type Span } from '../../../article/article.ts';
import { blockAt } from '../../../article/places/block-at.ts';
import { isEdge } from '../../../article/places/place-words.ts';
import type { Place } from '../../extract/findings-schema.ts';
import { refuse, shown } from './refused.ts';

/** Reads a place that a finding claims in an article's text, or refuses the finding. */
export interface PlaceReader {
  /** A stretch of the text, over whatever blocks. @throws {RefusedError} where there is none */
  readonly stretch: (field: string, place: Place) => Span;
  /** Words that stand whole in one block of the article's own text. @throws {RefusedError} where they do not */
  readonly words: (field: string, place: Place) => Span;
}

/** Makes what reads the places of findings in an article. */
export function placeReader({ text, blocks }: Article): PlaceReader {
  const named = (field: string, { start, end }: Span): string =>
    `${field === '' ? 'It' : field} is at ${String(start)} to ${String(end)}`;
  const stretch = (field: string, { start, end, text: claimed }: Place): Span => {
    if (start < 0 || end <= start || end > text.length)
      refuse(
        `${named(field, { start, end })}, and the text has ${String(text.length)} UTF-16 units: expected a stretch of it.`,
      );
    const words = text.slice(start, end);
    if (claimed !== undefined && claimed !== words)
      refuse(
        `${named(field, { start, end })}, where it expects ${shown(claimed)}, and the article has ${shown(words)} there.`,
      );
    return { start, end };
  };
  const words = (field: string, place: Place): Span => {
    const span = stretch(field, place);
    const block = blocks[blockAt(blocks, span.start) ?? -1];
    const here = shown(text.slice(span.start, span.end));
    if (block === undefined || span.end > block.end)
      refuse(`${named(field, span)}, ${here}: expected words within one paragraph of the article.`);
    if (isNoText(block.kind))
      refuse(
        `${named(field, span)}, ${here}: that is ${block.kind === 'credit' ? 'a credit' : 'a notice'}, and no text of the article.`,
      );
    if (text.slice(span.start, span.end).trim().length < span.end - span.start)
      refuse(`${named(field, span)}, ${here}: expected words without a space at either end.`);
    if (!isWhole(text, span))
      refuse(`${named(field, span)}, ${here}: expected whole words, and a word or a number goes on there.`);
    return span;
  };
  return { stretch, words };
}

/** Whether no word, number or character goes on over the edges of a stretch. */
const isWhole = (text: string, { start, end }: Span): boolean =>
  isEdge(text, start, { isPartOfCompound: true }) && isEdge(text, end, { isPartOfCompound: true });
