import type { Draft } from '../../files/draft/draft-of-finding.ts';
import type { Article, Span } from '../../article/article.ts';
import { findTyped } from '../../article/places/find-typed.ts';
import type { Findings, QuantityFinding, StatisticFinding } from '../../extract/findings.ts';
import { recordsOfArticle } from '../../files/draft/records-of-article.ts';

const overlap = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

const holds = (one: Span, other: Span): boolean => one.start <= other.start && other.end <= one.end;

const together = (one: Span, other: Span): Span => ({
  start: Math.min(one.start, other.start),
  end: Math.max(one.end, other.end),
});

/** What a person has typed for a figure's record. */
export interface TypedFigure {
  /** The phrase that states the figure. */
  readonly words: string;
  /** The words around it; the sentence where it is not given. */
  readonly clause?: string | undefined;
  /** The number, where the words' own cannot be read. */
  readonly value?: number | undefined;
}

/** Finds the words typed, and what is around them; a sentence where they do not stand there once. */
function placeTyped(
  text: string,
  { words, clause }: TypedFigure,
): { readonly around: Span; readonly place: Span } | string {
  const everywhere = { start: 0, end: text.length };
  const [around] = clause === undefined ? [everywhere] : findTyped(text, clause, everywhere);
  if (!around) return `The article does not have the words “${clause ?? ''}”.`;
  const [place, second] = findTyped(text, words, around);
  if (!place)
    return `The article does not have the words “${words.trim()}”${clause === undefined ? '' : ' there'}.`;
  return second
    ? `The article has “${words.trim()}” more than once. Say which is meant with --clause, the words around it.`
    : { around, place };
}

/** What is known of a figure by the number that is read in its words. */
const quantityFields = (
  quantity: QuantityFinding | undefined,
): Pick<StatisticFinding, 'value' | 'bound' | 'change' | 'unit' | 'counted'> => ({
  value: quantity?.value ?? 0,
  bound: quantity?.bound ?? 'exact',
  change: quantity?.change ?? null,
  unit: quantity?.unit ?? null,
  counted: quantity?.counted ?? null,
});

/**
 * Drafts the record of a figure whose words a person has typed: with the value, bound and unit that the extractor reads there.
 * A bound that stands before the words typed ("more than") comes with them.
 * @returns a sentence where the words do not stand in the article, stand there more than once, or state no number
 */
export function draftFigure(
  article: Article,
  findings: Findings,
  references: ReadonlyMap<number, string>,
  typed: TypedFigure,
): Draft | string {
  const placed = placeTyped(article.text, typed);
  if (typeof placed === 'string') return placed;
  const { around, place } = placed;
  const { words, clause, value } = typed;
  const quantities = findings.quantities.filter((one) => overlap(one, place));
  const [quantity, another] = quantities;
  if (value === undefined && (!quantity || another))
    return `${quantity ? 'More than one number' : 'No number'} can be read in “${words.trim()}”. Give the number with --value.`;
  const whole = quantities.reduce<Span>(together, place);
  const found = findings.statistics.filter((one) => overlap(one, place));
  const sentence = article.sentences.find((one) => holds(one, whole)) ?? whole;
  const made: StatisticFinding = {
    ...quantityFields(quantity),
    clause: sentence,
    rule: 'an editor',
    ...(found.length === 1 ? found[0] : {}),
    // Who asserts it, and of when it is, is for the person to say.
    period: null,
    assertedBy: null,
    ...(value === undefined ? {} : { value }),
    ...(clause === undefined ? {} : { clause: around }),
    ...whole,
    record: true,
  };
  const { drafts, leftOut } = recordsOfArticle(
    article,
    { ...findings, quotes: [], reported: [], statistics: [made], timeline: [] },
    references,
  );
  return drafts[0] ?? `No record can be made of these words. ${leftOut[0]?.why ?? ''}`.trimEnd();
}
