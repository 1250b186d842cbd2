import type { Span } from '../../article/article.ts';
import { readPosition } from '../../article/places/read-position.ts';
import type { ArticleFile, Content, ContentProblem } from '../../files/content.ts';
import { textAtHand } from '../../files/read/stated-text.ts';
import { isTextAway } from '../../records/article-front-matter.ts';
import { splitEditedWords } from '../../records/edited-words.ts';
import { keyOf } from '../../records/record-address.ts';
import { problemAt } from '../ground/check-context.ts';
import { findWords } from '../words/find-words.ts';

/** How much of a text its records quote, in UTF-16 units. */
interface Quoted {
  readonly quoted: number;
  readonly all: number;
}

/** The length of stretches together, what several cover counted once. */
function lengthOf(spans: readonly Span[]): number {
  let at = 0;
  let length = 0;
  for (const { start, end } of spans.toSorted((one, other) => one.start - other.start)) {
    length += Math.max(0, end - Math.max(start, at));
    at = Math.max(at, end);
  }
  return length;
}

/** The parts of a segment's place that the segment shows: an editor's cuts and insertions take theirs away. */
function shownOf(text: string, span: Span, segment: string): Span[] {
  if (text.slice(span.start, span.end) === segment) return [span];
  let at = span.start;
  return splitEditedWords(segment).flatMap((piece) => {
    const words = piece.text.trim();
    const start = piece.is === 'text' && words !== '' ? text.indexOf(words, at) : -1;
    if (start < 0) return [];
    at = start + words.length;
    return [{ start, end: at }];
  });
}

const lengthOfWords = (words: readonly (readonly string[])[]): number =>
  words.flat().reduce((sum, segment) => sum + segment.length, 0);

/**
 * How much of a text that stays away its records have verbatim: the words of quotes and of reported speech, the phrases of
 * figures and of dates. Clauses are an editor's, and `publishers-sentence` holds them to be. All records count, those
 * too that are withheld, as whoever can read the repository can read them.
 */
function measureQuoted(file: ArticleFile, content: Content): Quoted {
  const parsed = content.parsed.get(file.id);
  const text = textAtHand(file, parsed);
  const hashes = new Map(text.hashes.map((hash, index) => [hash, index]));
  const entries = new Map(parsed?.entries.map(({ record, at }) => [record, at]));
  const spans: Span[] = [];
  let unplaced = 0;
  for (const { article, data } of content.quotes) {
    if (article !== file.id) continue;
    const segments = data.words.flat();
    const found = findWords(text, data.words);
    if (found.found)
      spans.push(
        ...found.spans.flat().flatMap((span, index) => shownOf(text.text, span, segments[index] ?? '')),
      );
    else unplaced += lengthOfWords(data.words);
  }
  for (const record of [...content.statistics, ...content.timeline]) {
    const { words } = record.data;
    if (record.article !== file.id || words === undefined) continue;
    const [position] = entries.get(keyOf(record))?.['words'] ?? [];
    const place = position && readPosition(text, hashes, position);
    if (place) spans.push(place);
    else unplaced += words.length;
  }
  const all = text.blocks.reduce((sum, { start, end }) => sum + end - start, 0);
  return { quoted: lengthOf(spans) + unplaced, all };
}

const percent = (share: number): string =>
  `${(100 * share).toLocaleString('en-US', { maximumFractionDigits: 1 })} %`;

/** Holds that the quotations from a text that stays with its publisher stay within the share that the settings name. */
export function checkQuotedShare(file: ArticleFile, content: Content): ContentProblem[] {
  if (!isTextAway(file.frontMatter)) return [];
  const { quoted, all } = measureQuoted(file, content);
  const most = content.settings.quotationShare;
  if (all === 0 || quoted <= most * all) return [];
  return [
    problemAt(
      { file: file.file, lines: new Map() },
      '',
      'quoted-too-much',
      `The records of ${file.id} quote ${percent(quoted / all)} of a text that stays with its publisher; at most ${percent(most)} was expected.`,
      'Delete the files of records that are needed least, or cut their words with […]. quotationShare in settings.yaml names the share.',
    ),
  ];
}
