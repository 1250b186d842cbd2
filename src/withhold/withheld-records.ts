import type { Span } from '../article/article.ts';
import { readPosition } from '../article/places/read-position.ts';
import type { ArticleFile, RecordFile } from '../files/content.ts';
import { stringsOf } from '../files/facts.ts';
import { textAtHand } from '../files/read/stated-text.ts';
import type { Event } from '../records/event.ts';
import type { Parsed } from '../records/parsed.ts';
import type { Quote } from '../records/quote.ts';
import type { Figure } from '../records/figure.ts';
import { keyOf } from '../records/record-address.ts';
import { blocks, veil } from './veil.ts';

/** A record's file of any of the three kinds. */
export type AnyFile = RecordFile<Quote> | RecordFile<Figure> | RecordFile<Event>;

/** The fields whose places are a record's words, and a gap in the text where it is withheld. */
const wordFields = ['words', 'clause', 'what'] as const;

/** Whether a number is long enough to be told from others: after its first digit stand two together. */
const isLongNumber = (run: string): boolean => /\d\d/.test(run.slice(run.search(/\d/) + 1));

/** A short figure or date is veiled at its own place alone: "three" is a word of many other sentences. */
const isTelling = (words: string): boolean =>
  /\s/.test(words.trim()) || (words.match(/[\d.,]+/g) ?? []).some(isLongNumber);

/** The parts of a quote between its stops, those of four words or more: elsewhere it may be quoted in part. */
const partsOf = (words: string): readonly string[] =>
  words
    .split(/[,;:.!?–—]/)
    .map((part) => part.trim())
    .filter((part) => part.split(/\s+/).length >= 4);

/** A record that is withheld: its address within the article, and the words that may stand nowhere any more. */
export interface WithheldRecord {
  /** Kind and id. */
  readonly record: string;
  readonly words: readonly string[];
}

/** What of a record must be hidden, by its facts: those of its file, or those that the last parse wrote. */
export function withheldRecord(record: string, facts: Readonly<Record<string, unknown>>): WithheldRecord {
  const { title, words, clause, what } = facts;
  const stated = record.startsWith('quotes/')
    ? stringsOf(words).flatMap((one) => [one, ...partsOf(one)])
    : record.startsWith('statistics/')
      ? [...stringsOf(clause), ...stringsOf(words).filter(isTelling)]
      : stringsOf(what);
  return { record, words: [...stringsOf(title), ...stated] };
}

const cover = (text: string, gaps: readonly Span[]): string => {
  let at = 0;
  let out = '';
  for (const { start, end } of [...gaps].sort((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    out += text.slice(at, from) + blocks(text.slice(from, end));
    at = end;
  }
  return out + text.slice(at);
};

/** How one article's words are hidden where some of its records are withheld. */
export interface Gaps {
  /** The article's text, as far as it is at hand, with the gaps in it, of the same length. */
  readonly text: string;
  /** Hides the withheld words in any other text of the article. */
  readonly hide: (text: string) => string;
  /** True where all of a record's words lie in gaps: nothing of it would be left to read. */
  readonly swallows: (record: AnyFile) => boolean;
}

/**
 * Finds the gaps that withheld records leave in an article: at their places in the text, wherever else their words
 * stand, and in the texts of other records that share a part of those places.
 */
export function findGaps(
  file: ArticleFile,
  parsed: Parsed | undefined,
  withheld: readonly WithheldRecord[],
): Gaps {
  const article = textAtHand(file, parsed);
  const hashes = new Map(article.hashes.map((hash, index) => [hash, index]));
  const entries = new Map(parsed?.entries.map((entry) => [entry.record, entry]));
  const placesOf = (record: string): Span[] => {
    const at = entries.get(record)?.at ?? {};
    return wordFields
      .filter((field) => !(record.startsWith('timeline/') && field === 'words' && at['what'] !== undefined))
      .flatMap((field) => at[field] ?? [])
      .flatMap((position) => readPosition(article, hashes, position) ?? []);
  };
  const hideWords = veil(withheld.flatMap(({ words }) => words));
  const text = hideWords(
    cover(
      article.text,
      withheld.flatMap(({ record }) => placesOf(record)),
    ),
  );
  // A clause that shares only a part with a gap is not found by its words: it is hidden as it stands in the text.
  const covered = new Map<string, string>();
  for (const { record, at } of entries.values())
    for (const position of Object.values(at).flat()) {
      const place = readPosition(article, hashes, position);
      if (!place) continue;
      const before = article.text.slice(place.start, place.end);
      const after = text.slice(place.start, place.end);
      if (before !== after && (isTelling(before) || record.startsWith('quotes/'))) covered.set(before, after);
    }
  return {
    text,
    hide: (other) => covered.get(other) ?? hideWords(other),
    // What is not at hand of a text that stays away (U+FFFC) is hidden by no gap.
    swallows: (record) => {
      const places = placesOf(keyOf(record));
      return (
        places.length > 0 &&
        places.every(({ start, end }) => !/[\p{L}\p{N}\uFFFC]/u.test(text.slice(start, end)))
      );
    },
  };
}
