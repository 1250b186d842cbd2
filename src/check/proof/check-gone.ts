import { placeRecord } from '../../article/places/place-record.ts';
import type { ContentProblem, RecordFile } from '../../files/content.ts';
import { verbatimPieces } from '../../files/merge/match/side.ts';
import { statedFacts } from '../../files/facts.ts';
import type { HashedText } from '../../files/read/stated-text.ts';
import type { ParsedEntry } from '../../records/parsed.ts';
import { parseKey } from '../../records/record-address.ts';
import { problemAt, type CheckContext } from '../ground/check-context.ts';

type Markable = RecordFile<{ readonly noLongerInArticle?: true | undefined }>;

const factsOf = (data: object): Record<string, unknown> => Object.fromEntries(Object.entries(data));

/** What the article said of a record when a parse last found it: a block for each paragraph, or the clause. */
function lastReadText(entry: ParsedEntry | null): HashedText {
  const facts = entry === null ? {} : statedFacts(entry);
  const { words } = facts;
  const kind = entry === null ? '' : parseKey(entry.record).kind;
  const paragraphs =
    kind === 'quotes' && Array.isArray(words)
      ? words.map((paragraph) => verbatimPieces({ kind, facts: { words: [paragraph] }, at: {} }).join(' '))
      : [...verbatimPieces({ kind, facts, at: {} }), ...(typeof words === 'string' ? [words] : [])];
  let at = 0;
  const blocks = paragraphs.map((text) => {
    const start = at;
    at += text.length + 1;
    return { start, end: start + text.length };
  });
  return {
    text: paragraphs.join('\n'),
    blocks,
    sentences: blocks.map((span, block) => ({ ...span, block })),
    hashes: blocks.map((_, index) => String(index)),
  };
}

/**
 * What a record that the article no longer states is held against: what a parse read of it while the article did. The
 * article as it is now proves and disproves nothing of it.
 */
export function contextWhileSaid(context: CheckContext): CheckContext {
  return { ...context, text: lastReadText(context.entry), isTextHere: false, hashes: new Map(), read: null };
}

/** Holds that what is marked as no longer in the article was read from it, and stands in it no more. */
export function checkGone(
  record: Markable,
  { entry, text, isTextHere, articleFile, findRun }: CheckContext,
): ContentProblem[] {
  const { data } = record;
  if (data.noLongerInArticle === undefined) return [];
  const problem = (message: string, hint: string): ContentProblem[] => [
    problemAt(record, 'noLongerInArticle', 'no-longer-in-article', message, hint),
  ];
  const isPlaced = (where: HashedText): boolean => {
    const places = placeRecord(where, factsOf(data));
    return places.has('words') || (places.has('what') && factsOf(data)['words'] === undefined);
  };
  if (entry === null)
    return problem(
      'The record says that the article no longer says it, and no parse has ever read it there.',
      'Take noLongerInArticle out, and give the words of the article as it is; or delete the file.',
    );
  const before = lastReadText(entry);
  // Where the text stays with its publisher, an event and a figure are told in an editor's own clause.
  if (!isPlaced(before) && (findRun === null || record.kind === 'quotes'))
    return problem(
      `The record says that the article no longer says it, and its words are not those that a parse read there: “${before.text.slice(0, 80)}”.`,
      'Put these words back.',
    );
  const isThere = isTextHere ? isPlaced(text) : entry.orphaned === undefined;
  if (!isThere) return [];
  return problem(
    `The record says that the article no longer says it, and its words stand in ${articleFile.file}.`,
    'Take noLongerInArticle out, and run npm run parse.',
  );
}
