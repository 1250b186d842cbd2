import {
  formatQuestion,
  questionsFolder,
  readQuestion,
  type NameDecision,
} from '../review/names/name-question.ts';
import type { NamesDesk } from './desk.ts';
import type { Whole } from './joined-note.ts';

/**
 * Leads a record of the questions about names to another one, on the desk, with what is decided already; a question in which
 * one record is left ends.
 * @returns what each file was
 */
export function moveQuestions(
  desk: NamesDesk,
  { from, to }: { readonly from: string; readonly to: string },
): Whole[] {
  const moved = (is: string): string => (is === from ? to : is);
  const decided = (decision: NameDecision | null | undefined): NameDecision | null => {
    if (typeof decision !== 'object' || decision === null) return decision ?? null;
    const same = decision.same
      .map((list) => [...new Set(list.map(moved))])
      .filter(({ length }) => length > 1);
    return same.length > 0 ? { same } : 'distinct';
  };
  return desk.list(questionsFolder).flatMap((path) => {
    const text = desk.read(path);
    const question = text === null ? null : readQuestion(text);
    if (text === null || question === null || typeof question === 'string') return [];
    const { records: before, decision } = question;
    if (!before.some(({ is }) => is === from)) return [];
    const isThere = before.some(({ is }) => is === to);
    const records = before
      .filter(({ is }) => is !== from || !isThere)
      .map((one) => ({ ...one, is: moved(one.is) }));
    const now = { ...question, records, decision: decided(decision) };
    desk.put(path, records.length > 1 ? formatQuestion(now) : null);
    return [{ path, before: text }];
  });
}
