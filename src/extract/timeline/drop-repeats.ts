import type { EventFinding } from '../findings.ts';

/** The beginnings of the longer words of a text: those that two accounts of one thing have in common. */
export const contentWords = (text: string): Set<string> =>
  new Set((text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 6)));

/** What share of the smaller set of words the two have in common. */
export const likeness = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let common = 0;
  for (const word of small) if (large.has(word)) common += 1;
  return small.size === 0 ? 0 : common / small.size;
};

/** From what likeness on two events of one date are the same event told twice. */
export const sameEvent = 0.6;

/** Marks an event that repeats an earlier one of the same date, in much the same words, as no record of its own. */
export function dropRepeats(text: string, events: readonly EventFinding[]): EventFinding[] {
  const told = new Map<string, { words: Set<string>; span: string }[]>();
  return events.map((event) => {
    if (!event.record) return event;
    const key = `${event.date?.edtf ?? ''}|${event.relation}|${String(event.upcoming)}`;
    const words = contentWords(text.slice(event.start, event.end));
    const before = told.get(key) ?? [];
    if (before.slice(-20).some((each) => likeness(each.words, words) >= sameEvent))
      return { ...event, record: false };
    told.set(key, [...before.slice(-20), { words, span: key }]);
    return event;
  });
}
