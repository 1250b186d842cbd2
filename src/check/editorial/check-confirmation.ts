import type { ContentProblem, RecordFile } from '../../files/content.ts';
import { changedFacts, hasNotice, isSameWord, type ChangedFact } from '../../records/confirmation.ts';
import type { Quote } from '../../records/quote.ts';
import { problemAt, type CheckContext } from '../ground/check-context.ts';
import { shortenBoth } from './shorten-both.ts';

/**
 * Holds a record against the facts that an editor confirmed, as the last parse kept them: while it bears that editor's word,
 * they are the same, and whatever has changed since is given notice of. A word that no parse has kept yet holds
 * for the facts as they stand.
 */
export function checkConfirmation(
  record: RecordFile<Pick<Quote, 'confirmed' | 'corrections'>>,
  { entry, former }: CheckContext,
): ContentProblem[] {
  const kept = entry?.confirmed;
  if (kept === undefined) return [];
  const changed = changedFacts(kept, record.data, former);
  const [first] = changed;
  if (first === undefined) return [];
  const { confirmed, corrections } = record.data;
  const what = `${kept.by} confirmed this record on ${kept.on}, and since then ${changed.map(describe).join(', ')}`;
  const line = record.lines.has(first.field) ? first.field : 'confirmed';
  const problems: ContentProblem[] = [];
  if (isSameWord(kept, confirmed))
    problems.push(
      problemAt(
        record,
        line,
        'confirmed-changed',
        `${what}: the confirmation is void.`,
        'Hold the record against the article. If it is right, confirm it anew with name and day; if not, put the facts back, or take confirmed out.',
      ),
    );
  if (!hasNotice(kept, corrections))
    problems.push(
      problemAt(
        record,
        line,
        'correction-missing',
        `${what}, and corrections has no notice of it.`,
        `Add to corrections: { was: ${noticeOf(first.was)}, now: ${noticeOf(first.now)}, why: what was wrong, on: the day of the change }. Or put the facts back.`,
      ),
    );
  return problems;
}

const textOf = (value: ChangedFact['was']): string =>
  value === undefined ? 'nothing' : JSON.stringify(value);

/** A value as a notice of a correction has it: words in quotation marks, whatever the field holds. */
function noticeOf(value: ChangedFact['was']): string {
  const strings = (one: ChangedFact['was']): string[] =>
    Array.isArray(one) ? one.flatMap(strings) : typeof one === 'string' ? [one] : [JSON.stringify(one)];
  return JSON.stringify(value === undefined ? 'nothing' : strings(value).join(' … '));
}

function describe({ field, was, now }: ChangedFact): string {
  const [before, after] = shortenBoth(textOf(was), textOf(now), 60);
  if (was === undefined) return `${field} has been added, ${after}`;
  return now === undefined
    ? `${field} has been taken out, which was ${before}`
    : `${field} has changed from ${before} to ${after}`;
}
