import type { Draft } from '../../files/draft/draft-of-finding.ts';
import type { Article, Span } from '../../article/article.ts';
import { findTyped } from '../../article/places/find-typed.ts';
import type { DatedValue, EventFinding, Findings } from '../../extract/findings.ts';
import { recordsOfArticle } from '../../files/draft/records-of-article.ts';
import type { DateRelation } from '../../records/event.ts';

const leads: readonly (readonly [DateRelation, RegExp])[] = [
  ['since', /\bsince (?:the )?$/i],
  ['until', /\b(?:until|till) (?:the )?$/i],
  ['by', /\bby (?:the )?$/i],
];

/** How a date relates to what happened, by the word that leads to it. */
const relationOf = (before: string): DateRelation => leads.find(([, lead]) => lead.test(before))?.[0] ?? 'on';

const isDay = (date: string): boolean => /^\d{4}-\d\d-\d\d$/.test(date);

const holds = (one: Span, other: Span): boolean => one.start <= other.start && other.end <= one.end;

/** The dates that a clause states; one that is part of another ("2028" in "between 2028 and 2030") does not count. */
function datesIn(place: Span, { dates, timeline }: Findings): DatedValue[] {
  const stated = [
    ...timeline.flatMap(({ date }) => (date === null ? [] : [date])),
    ...dates.flatMap(({ edtf, start, end, yearInferred }) =>
      edtf === null ? [] : [{ edtf, yearInferred, span: { start, end } }],
    ),
  ].filter(({ span }) => holds(place, span));
  return stated.filter(
    ({ span }, index) =>
      !stated.some(
        (other, at) => at !== index && holds(other.span, span) && (at < index || !holds(span, other.span)),
      ),
  );
}

/** The date that is meant: the only one, or the one of those that a person names. */
function dateMeant(dates: readonly DatedValue[], told: string | undefined): DatedValue | null {
  const meant = dates.length === 1 ? dates : dates.filter(({ edtf }) => edtf === told);
  return meant.length === 1 ? (meant[0] ?? null) : null;
}

/**
 * Drafts the record of an event whose clause a person has typed. Where the extractor has found the same clause, its date is
 * the one that a parse would give it; else the one that the clause has, or of several the one that the person names.
 * @returns a sentence where the clause does not stand in the article
 */
export function draftEvent(
  article: Article,
  findings: Findings,
  references: ReadonlyMap<number, string>,
  { what, date: told }: { readonly what: string; readonly date?: string | undefined },
): Draft | string {
  const { text, metadata } = article;
  const [place] = findTyped(text, what, { start: 0, end: text.length });
  if (!place) return `The article does not have the words “${what.trim()}”.`;
  const date = dateMeant(datesIn(place, findings), told);
  const { published } = metadata;
  const isAhead = date !== null && published !== null && isDay(date.edtf) && isDay(published);
  const made: EventFinding = {
    ...place,
    date,
    relation: date === null ? 'on' : relationOf(text.slice(place.start, date.span.start)),
    upcoming: isAhead && date.edtf > published,
    assertedBy: null,
    record: true,
    rule: 'an editor',
  };
  const found = findings.timeline.find(({ start, end }) => start === place.start && end === place.end);
  const { drafts, leftOut } = recordsOfArticle(
    article,
    {
      ...findings,
      quotes: [],
      reported: [],
      statistics: [],
      // Who asserts it is for the person to say.
      timeline: [{ ...(found ?? made), assertedBy: null, record: true }],
    },
    references,
  );
  return drafts[0] ?? `No record can be made of these words. ${leftOut[0]?.why ?? ''}`.trimEnd();
}
