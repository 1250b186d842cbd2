import type { Span } from '../../article/article.ts';
import { labelOf, lastWordOf } from '../../extract/attribution/read-turns.ts';
import { slug } from '../../files/naming/slug.ts';
import type { Stretch } from '../../extract/quotes/marked-stretches.ts';
import type { ContentProblem, RecordFile } from '../../files/content.ts';
import type { Quote } from '../../records/quote.ts';
import { problemAt } from '../ground/check-context.ts';
import type { ReadAgain, SpokenStretch } from '../ground/read-again.ts';
import type { WordsPlace } from '../words/find-words.ts';

const saysSomething = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

const holds = (one: Span, other: Span): boolean => one.start <= other.start && other.end <= one.end;

const overlap = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

const shorten = (text: string): string => (text.length <= 160 ? text : `${text.slice(0, 159)}…`);

/** Where marks stand around a quotation, and whose words they are. */
interface Marks {
  readonly text: string;
  readonly place: WordsPlace;
  readonly read: ReadAgain;
}

const stretchOf = (marked: readonly Stretch[], span: Span): Stretch | null =>
  marked.find((one) => holds(one, span)) ?? null;

/** Every segment lies inside one pair of marks of the article. */
function outsideMarks(record: RecordFile<Quote>, { text, place, read }: Marks): ContentProblem[] {
  const outside = place.spans.flat().find((span) => stretchOf(read.marked, span) === null);
  if (outside === undefined) return [];
  const touched = read.marked.filter((one) => overlap(one, outside));
  const has = touched.map(({ start, end }) => `“${shorten(text.slice(start, end))}”`).join(' and ');
  return [
    problemAt(
      record,
      'words',
      'outside-marks',
      touched.length === 0
        ? 'The article does not have these words in quotation marks: they are its own, or it reports them.'
        : `The article does not have these words in one pair of quotation marks: it has ${has} there.`,
      touched.length === 0
        ? 'Write kind: reported, with the words that introduce it in the same sentence as cue, or delete the file.'
        : `Quote what stands between one pair of marks, whole, and make a record of its own for each who speaks.`,
    ),
  ];
}

/** What is left out of a pair of marks is marked as a cut. */
function unmarkedCuts(record: RecordFile<Quote>, { text, place, read }: Marks): ContentProblem[] {
  for (const span of place.spans.flat()) {
    const stretch = stretchOf(read.marked, span);
    if (!stretch) continue;
    const isCut =
      saysSomething(text.slice(stretch.start, span.start)) ||
      saysSomething(text.slice(span.end, stretch.end));
    if (isCut)
      return [
        problemAt(
          record,
          'words',
          'unmarked-cut',
          `The words “${shorten(text.slice(span.start, span.end))}” are a part of what the article has in these marks, and nothing says so.`,
          `Give the whole: “${text.slice(stretch.start, stretch.end)}”. Or write […] where words are left out.`,
        ),
      ];
  }
  return [];
}

/** The marks of a quotation balance, or the record says that they do not. */
function unbalanced(record: RecordFile<Quote>, { place, read }: Marks): ContentProblem[] {
  const stretches = place.spans.flat().map((span) => stretchOf(read.marked, span));
  const isBalanced = stretches.every(
    (stretch, index) =>
      stretch === null || (stretch.opened && (stretch.closed || index < stretches.length - 1)),
  );
  if (isBalanced !== (record.data.unbalanced === true)) return [];
  return [
    problemAt(
      record,
      isBalanced ? 'unbalanced' : 'words',
      'unbalanced-marks',
      isBalanced
        ? 'The record says that the quotation marks around these words do not balance in the article, and they do.'
        : 'The quotation marks around these words do not balance in the article, and the record does not say so.',
      isBalanced ? 'Take unbalanced out.' : 'Add unbalanced: true, so that readers are told.',
    ),
  ];
}

/** All parts of a quotation are one speaker's. */
function severalSpeakers(record: RecordFile<Quote>, { text, place, read }: Marks): ContentProblem[] {
  const parts = place.spans
    .flat()
    .map((span) => read.spoken.find((one) => !one.isReported && overlap(one, span)));
  const known = parts.filter((one): one is SpokenStretch => one?.speaker != null);
  const [first] = known;
  const other = known.find(({ speaker }) => speaker !== first?.speaker);
  if (!first || !other) return [];
  return [
    problemAt(
      record,
      'words',
      'several-speakers',
      `The record has one speaker, and its words are of two: “${shorten(text.slice(first.start, first.end))}” and “${shorten(text.slice(other.start, other.end))}”.`,
      'Make a record of its own for each.',
    ),
  ];
}

/** Words that are told as reported stand outside marks, with what introduces them in their sentence. */
function reportedWords(
  record: RecordFile<Quote>,
  { text, place, read }: Marks,
  sentences: readonly Span[],
): ContentProblem[] {
  const spans = place.spans.flat();
  const [span] = spans;
  if (!span) return [];
  const stretch = stretchOf(read.marked, span);
  if (stretch)
    return [
      problemAt(
        record,
        'kind',
        'reported-in-marks',
        `kind is reported, and the article has these words in quotation marks: “${shorten(text.slice(stretch.start, stretch.end))}”.`,
        'Write kind: direct, or mixed where they are a part of the article’s own sentence, and give all that stands between the marks.',
      ),
    ];
  const { cue } = record.data;
  const around = sentences.find((one) => overlap(one, span));
  const isIntroduced =
    cue !== undefined &&
    around !== undefined &&
    (text.slice(around.start, span.start).includes(cue) || text.slice(span.end, around.end).includes(cue));
  if (isIntroduced) return [];
  return [
    problemAt(
      record,
      record.lines.has('cue') ? 'cue' : 'words',
      'nobody-says-so',
      `kind is reported, and nothing in the sentence of “${shorten(text.slice(span.start, span.end))}” says that somebody said it${cue === undefined ? '' : `: “${cue}” does not stand there`}.`,
      'Give as cue the words of the same sentence that introduce it. Where there are none, the article says it itself, and nobody can be quoted for it: delete the file.',
    ),
  ];
}

/** "OKAFOR: The road is closed.": a paragraph that opens with the name of its speaker, as an interview has it, and is quoted whole. */
function isTurn({ data }: RecordFile<Quote>, text: string, span: Span, blocks: readonly Span[]): boolean {
  const block = blocks.find((one) => holds(one, span));
  if (!block || saysSomething(text.slice(span.end, block.end))) return false;
  const label = labelOf(text, block);
  const who = typeof data.speaker === 'string' ? data.speaker : (data.speaker?.unnamed ?? '');
  return (
    label?.from === span.start &&
    slug(who)
      .split('-')
      .includes(slug(lastWordOf(label.text)))
  );
}

/** Holds a quotation against the marks of its article: its words lie inside them, whole, and are one speaker's. */
export function checkMarks(
  record: RecordFile<Quote>,
  marks: Marks,
  { sentences, blocks }: { readonly sentences: readonly Span[]; readonly blocks: readonly Span[] },
): ContentProblem[] {
  if (record.data.kind === 'reported') return reportedWords(record, marks, sentences);
  const spans = marks.place.spans.flat();
  if (spans.length > 0 && spans.every((span) => isTurn(record, marks.text, span, blocks))) return [];
  const outside = outsideMarks(record, marks);
  return outside.length > 0
    ? outside
    : [...severalSpeakers(record, marks), ...unmarkedCuts(record, marks), ...unbalanced(record, marks)];
}
