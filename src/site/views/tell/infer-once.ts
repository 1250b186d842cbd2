import { isDeepStrictEqual } from 'node:util';
import type { Span } from '../../../article/article.ts';
import { overlap } from '../../text/spans.ts';
import { attributedTo } from '../../model/relate-entity.ts';
import { wordPlaces } from '../../model/word-places.ts';
import type { AnyRecord, SiteLookup } from '../../model/site.ts';

const whoField = { quotes: 'speaker', statistics: 'assertedBy', timeline: 'assertedBy' } as const;
const whenField = { quotes: 'date', statistics: 'period', timeline: 'date' } as const;
/** Where the words for the date stand. */
const whenPlace = { quotes: 'date', statistics: 'period', timeline: 'words' } as const;

const whenOf = (record: AnyRecord): unknown =>
  record.kind === 'statistics' ? record.data.period : record.data.date;
const isEditors = ({ status }: AnyRecord): boolean => status.edited.includes('inferred');

/** True where both records rest on one mention of whoever says them; of a record that has none, on one sentence. */
function shareWho(sentences: readonly Span[], one: AnyRecord, other: AnyRecord): boolean {
  const who = attributedTo(one);
  if (who === undefined || who === null || !isDeepStrictEqual(who, attributedTo(other))) return false;
  const [mention, otherMention] = [one, other].map((record) => record.places.get(whoField[record.kind])?.[0]);
  if (mention && otherMention) return overlap(mention, otherMention);
  const [words, otherWords] = [wordPlaces(one)[0], wordPlaces(other)[0]];
  return (
    words !== undefined &&
    otherWords !== undefined &&
    sentences.some((sentence) => overlap(sentence, words) && overlap(sentence, otherWords))
  );
}

function shareWhen(one: AnyRecord, other: AnyRecord): boolean {
  const when = whenOf(one);
  if (when === undefined || when === null || when !== whenOf(other)) return false;
  const [mention, otherMention] = [one, other].map(
    (record) => record.places.get(whenPlace[record.kind])?.[0],
  );
  return mention !== undefined && otherMention !== undefined && overlap(mention, otherMention);
}

/** Which fields of `record` are inferred because those of another rest on the same mention and are. */
function inferredBy(sentences: readonly Span[], record: AnyRecord, other: AnyRecord): readonly string[] {
  const { inferred = [] } = other.data;
  if (inferred.length === 0) return [];
  const isWho = inferred.includes(whoField[other.kind]) && shareWho(sentences, record, other);
  const parts = shareWhen(record, other)
    ? ['', '.year'].filter((part) => inferred.includes(`${whenField[other.kind]}${part}`))
    : [];
  return [
    ...(isWho ? [whoField[record.kind]] : []),
    ...parts.map((part) => `${whenField[record.kind]}${part}`),
  ];
}

/**
 * Which fields of a record follow from the article but are not stated there. What rests on one mention is inferred for each
 * quote, figure and event that rests on it, or for none of them; where an editor has settled a record's own list, that holds.
 * @returns names of fields, as in `speaker` and `date.year`; those that the record has itself come first
 */
export function inferredOf(site: SiteLookup, record: AnyRecord): readonly string[] {
  const own = record.data.inferred ?? [];
  const here = site.recordsByArticle.get(record.article);
  if (!here || isEditors(record)) return own;
  const all: readonly AnyRecord[] = [...here.quotes, ...here.statistics, ...here.timeline];
  const sentences = site.articlesById.get(record.article)?.stated.sentences ?? [];
  const others = all.filter(
    (other) => !isEditors(other) && !(other.kind === record.kind && other.id === record.id),
  );
  return [...new Set([...own, ...others.flatMap((other) => inferredBy(sentences, record, other))])];
}
