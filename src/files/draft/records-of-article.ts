import type { Article } from '../../article/article.ts';
import type { Findings } from '../../extract/findings.ts';
import { recordSchemas } from '../../records/record-schemas.ts';
import { asFacts } from '../facts.ts';
import {
  draftEvent,
  draftQuote,
  draftReported,
  draftFigure,
  type Draft,
  type Reading,
} from './draft-of-finding.ts';
import { placer } from './place-span.ts';

/** A finding that no valid record can be made of: where it stands, and why. */
export interface LeftOut {
  readonly words: string;
  readonly why: string;
}

/** The field of each kind that has a sentence or clause of the text: whoever keeps the text away writes one of their own. */
const clauseFields = { quotes: null, statistics: 'clause', timeline: 'what' } as const;

/** A draft without the publisher's sentence or clause. */
function withoutClause(draft: Draft): Draft {
  const field = clauseFields[draft.kind];
  if (field === null) return draft;
  return {
    ...draft,
    facts: { ...draft.facts, [field]: null },
    unkept: asFacts({ [field]: draft.facts[field] }),
  };
}

/** Why a draft is no valid record; null where it is one. */
function whyInvalid(draft: Draft): string | null {
  const checked = recordSchemas[draft.kind].safeParse(draft.facts);
  if (checked.success) return null;
  return checked.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join(' ');
}

/**
 * Turns an article's findings into drafts of its records, quotes first, each kind in text order.
 * Findings that are not worth a record make none. What a record refers to stands as a reference;
 * whom the article does not name stands as `{ unnamed }` with the article's words.
 * @param references index of an entity in the findings → its reference, as in `people/ines-okafor`
 * @param isTextAway true where the text stays with its publisher: events and figures then have no clause
 */
export function recordsOfArticle(
  article: Article,
  findings: Findings,
  references: ReadonlyMap<number, string>,
  isTextAway = false,
): { readonly drafts: readonly Draft[]; readonly leftOut: readonly LeftOut[] } {
  const reading: Reading = {
    article,
    entities: findings.entities,
    references,
    slice: ({ start, end }) => article.text.slice(start, end),
    place: placer(article),
  };
  const candidates: { readonly draft: Draft; readonly start: number; readonly quote: number | null }[] = [];
  for (const [quote, finding] of findings.quotes.entries())
    if (finding.record) candidates.push({ draft: draftQuote(finding, reading), start: finding.start, quote });
  for (const finding of findings.reported)
    if (finding.record)
      candidates.push({ draft: draftReported(finding, reading), start: finding.start, quote: null });
  candidates.sort((one, other) => one.start - other.start);
  for (const finding of findings.statistics)
    if (finding.record)
      candidates.push({ draft: draftFigure(finding, reading), start: finding.start, quote: null });
  for (const finding of findings.timeline)
    if (finding.record)
      candidates.push({ draft: draftEvent(finding, reading), start: finding.start, quote: null });

  const leftOut: LeftOut[] = [];
  const valid = candidates.filter(({ draft }) => {
    const why = whyInvalid(draft);
    if (why === null) return true;
    leftOut.push({ words: JSON.stringify(draft.facts['words'] ?? draft.facts['what'] ?? ''), why });
    return false;
  });
  const draftOfQuote = new Map(valid.map(({ quote }, index) => [quote, index]));
  const link = (quote: number | null): number | null =>
    quote === null ? null : (draftOfQuote.get(quote) ?? null);
  const drafts = valid.map(({ draft }) => ({
    ...(isTextAway ? withoutClause(draft) : draft),
    answers: link(draft.answers),
    restates: link(draft.restates),
  }));
  return { drafts, leftOut };
}
