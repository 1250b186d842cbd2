import { placesOf } from '../../article/places/place-words.ts';
import type { ContentProblem, RecordFile } from '../../files/content.ts';
import { problemAt, type CheckContext } from '../ground/check-context.ts';
import { governingWord } from '../words/governing-words.ts';

/** What comes after a clause and takes part in what it says: on what condition, and who says so ("…, he claims"). */
const condition =
  /^(?:if|unless|according|provided|until|except|allegedly|reportedly|supposedly|but not|as long as|only if)(?!\p{L})/iu;
const claim = /^\p{L}+ (?:claim|say|said|suggest|believ|alleg|insist|argu)\p{L}*/iu;

/** On what condition the rest of a sentence is said, however far before. */
const conditionBefore =
  /(?<!\p{L})(?:if|unless|until|provided|whether|although|though|supposing|in case)(?!\p{L})/iu;

/** What governs a clause from behind; null where nothing does. */
function governsFromBehind(text: string): string | null {
  const start = text.search(/[\p{L}\p{N}]/u);
  const rest = start < 0 ? '' : text.slice(start, start + 60);
  return condition.exec(rest)?.[0] ?? claim.exec(rest)?.[0] ?? null;
}

/** Words before a clause, up to the last pause that another clause ends with. */
const sinceLastClause = (text: string): string => text.split(/[,;:.!?—–“”"«»]/u).at(-1) ?? '';

/**
 * Holds that a clause which an editor has taken out of a sentence has what governs it there: "Few believe that", "if". What the
 * program itself takes out is its own reading, and not judged here.
 */
export function checkWholeClause(
  record: RecordFile<{ readonly assertedBy?: unknown }>,
  field: 'clause' | 'what',
  clause: string | null,
  context: CheckContext,
): ContentProblem[] {
  const { read, findRun } = context;
  if (clause === null || read === null || findRun !== null) return [];
  const isRead = read().records.some(({ kind, facts }) => kind === record.kind && facts[field] === clause);
  if (isRead) return [];
  const { text, sentences } = context.text;
  const missing: string[] = [];
  for (const place of placesOf(text, clause, {}, 20)) {
    const around = sentences.find(({ start, end }) => start <= place.start && place.end <= end);
    if (!around) return [];
    const before = text.slice(around.start, place.start);
    const after = text.slice(place.end, around.end);
    const isAsserted = record.data.assertedBy !== undefined;
    const behind = isAsserted ? null : governsFromBehind(after);
    const word =
      governingWord(sinceLastClause(before), isAsserted) ?? conditionBefore.exec(before)?.[0] ?? behind;
    if (word === null) return [];
    missing.push(word);
  }
  const [word] = missing;
  if (word === undefined) return [];
  return [
    problemAt(
      record,
      field,
      'clause-cut-short',
      `${field} is taken out of a sentence that has “${word}” beside it, without which the words can say something else.`,
      'Give the whole sentence. Where it is somebody else’s claim, say in assertedBy whose.',
    ),
  ];
}
