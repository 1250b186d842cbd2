import type { Article } from '../../article/article.ts';
import type { DateFinding, QuantityFinding } from '../findings.ts';
import type { Syntax } from '../syntax/read-syntax.ts';
import type { Token } from '../tokens.ts';
import type { Draft } from './draft.ts';
import type { QuantityReading, QuantitySource } from './quantity-rule.ts';
import { readNumber } from './number/read-number.ts';
import { scaleAt } from './number/scales.ts';
import { readBound } from './read-bound.ts';
import { readChange } from './read-change.ts';
import { refinements } from './refine/refinements.ts';
import { quantityRules } from './rules/quantity-rules.ts';
import { startsQuantity } from './starts-quantity.ts';

/** Says for each token whether it belongs to a calendar date or a time of day, by a walk along both lists. */
function datedTokens(tokens: readonly Token[], dates: readonly DateFinding[]): (at: number) => boolean {
  const calendar = dates
    .filter(({ type, explicit }) => type === 'TIME' || (type === 'DATE' && explicit))
    .toSorted((a, b) => a.start - b.start);
  const dated = new Uint8Array(tokens.length);
  let index = 0;
  for (const { start, end } of calendar) {
    while (index > 0 && (tokens[index - 1]?.end ?? 0) > start) index -= 1;
    for (; index < tokens.length; index += 1) {
      const token = tokens[index];
      if (!token || token.start >= end) break;
      if (token.end > start) dated[index] = 1;
    }
  }
  return (at) => dated[at] === 1;
}

/** The first rule that reads something at a token, and what it reads; null where none does. */
function readAt(source: QuantitySource, at: number): { rule: string; reading: QuantityReading } | null {
  for (const { name, read } of quantityRules) {
    const reading = read(source, at);
    if (reading) return { rule: name, reading };
  }
  return null;
}

/** "$20-plus trillion": without what multiplies it, a number says another. */
const isCut = (tokens: readonly Token[], to: number, { noun }: QuantityReading): boolean =>
  (scaleAt(tokens, to) ?? scaleAt(tokens, noun?.from ?? -1)) !== null;

/** A quantity with its bound and change; words before `least` are those of the one before it. */
function draftOf(
  tokens: readonly Token[],
  rule: string,
  reading: QuantityReading,
  least: number,
): Draft | null {
  const around = readBound(tokens, reading);
  if (isCut(tokens, around.to, reading)) return null;
  const from = Math.max(least, around.from);
  return {
    ...reading,
    rule,
    from,
    to: around.to,
    // words that the figure before has taken bound nothing here
    bound: from > around.from ? (reading.bound ?? 'exact') : around.bound,
    change: reading.change ?? readChange(tokens, from, reading),
    counted: null,
    countedInferred: false,
  };
}

/** What the rules find, token by token; a found quantity's words are not read again. */
function collect(source: QuantitySource): Draft[] {
  const { tokens } = source;
  const drafts: Draft[] = [];
  let least = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    if (!startsQuantity(tokens, at)) continue;
    const found = readAt(source, at);
    const draft = found && draftOf(tokens, found.rule, found.reading, least);
    if (draft) drafts.push(draft);
    if (found) {
      least = Math.max(draft?.to ?? 0, found.reading.to);
      at = Math.max(at, found.reading.to - 1);
      // a number that no rule takes is passed over whole: "two point five million" is no five million
    } else if (least <= at) at = Math.max(at, (readNumber(tokens, at)?.to ?? 0) - 1);
  }
  return drafts;
}

function finding({ text }: Article, tokens: readonly Token[], draft: Draft): QuantityFinding {
  const stretch = (span: Draft['counted']): { start: number; end: number } | null => {
    const first = span && tokens[span.from];
    const last = span && tokens[span.to - 1];
    return first && last ? { start: first.start, end: last.end } : null;
  };
  const all = stretch(draft) ?? { start: 0, end: 0 };
  const counted = stretch(draft.counted);
  const noun = stretch(draft.noun);
  return {
    ...all,
    value: draft.value,
    bound: draft.bound,
    change: draft.change,
    unit: draft.unit,
    counted: counted && text.slice(counted.start, counted.end),
    countedSpan: counted,
    countedInferred: draft.countedInferred,
    nounSpan: noun,
    rule: draft.rule,
  };
}

/**
 * Finds every quantity of an article: a number in digits or words with its unit, its bound ("more than"), the change it
 * says ("rose 5%") and what it is a quantity of. Dates, ordinals, names with numbers and numbering are none.
 * In text order, not overlapping; offsets in UTF-16 units of the article's text. Linear in the text.
 */
export function findQuantities(
  article: Article,
  tokens: readonly Token[],
  dates: readonly DateFinding[],
  syntax: Syntax | null = null,
): QuantityFinding[] {
  const source: QuantitySource = { article, tokens, dated: datedTokens(tokens, dates), syntax };
  const drafts = refinements.reduce((found, refine) => refine(source, found), collect(source));
  return drafts.map((draft) => finding(article, tokens, draft));
}
