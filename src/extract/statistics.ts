import type { Article, Span } from '../article/article.ts';
import type {
  DateFinding,
  QuantityFinding,
  QuoteFinding,
  ReportedFinding,
  StatisticFinding,
} from './findings.ts';
import type { VoiceAt } from './attribution/asserted-by.ts';
import { isShare } from '../language/en/figures/worth-keeping.ts';
import { continuedSource } from './statistics/continued-source.ts';
import { countedIn } from './statistics/counted-in.ts';
import { judgeRecord } from './statistics/judge-record.ts';
import { firstFrom, firstTokens } from './statistics/places.ts';
import { readClauses } from './statistics/read-clause.ts';
import { findPeriods, readPeriod } from './statistics/read-period.ts';
import { statesBound } from './quantities/read-bound.ts';
import { shareRules } from './quantities/rules/read-share.ts';
import type { Token } from './tokens.ts';

/** What statistics are built from. */
export interface StatisticsInput {
  readonly article: Article;
  readonly tokens: readonly Token[];
  readonly voiceAt: VoiceAt;
  readonly dates: readonly DateFinding[];
  readonly quantities: readonly QuantityFinding[];
  readonly quotes: readonly QuoteFinding[];
  readonly reported: readonly ReportedFinding[];
}

/** What two stretches share. */
const within = (one: Span, other: Span): Span => ({
  start: Math.max(one.start, other.start),
  end: Math.min(one.end, other.end),
});

const byStart = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/** A record's unit: the unit of measure, or none where things are counted. */
function unitOf({ rule, nounSpan, end, unit }: QuantityFinding): string | null {
  if (shareRules.has(rule)) return 'share';
  if (unit === 'count') return 'times';
  return nounSpan === null || end > nounSpan.end ? unit : null;
}

/** A record's amount: "hundreds" states no upper end, so that a record says at least a hundred. */
function leastStated(
  text: string,
  { rule, value, bound, start, end }: QuantityFinding,
): Pick<QuantityFinding, 'value' | 'bound'> {
  if (rule === 'vague-amount' && typeof value === 'object') return { value: value.low, bound: 'atLeast' };
  // "about $5 (4 euros)": the bound of the one is not said of the other
  return { value, bound: rule === 'vague-amount' || statesBound(text.slice(start, end)) ? bound : 'exact' };
}

/**
 * Builds a statistic of every quantity: what it counts, its clause, the period it covers and who asserts it; those that are
 * worth a record of their own say so. In text order; offsets in UTF-16 units. Two figures are never merged, however alike.
 */
export function buildStatistics(input: StatisticsInput): StatisticFinding[] {
  const { article, tokens, dates, quantities, quotes, reported, voiceAt } = input;
  const { text, sentences, blocks } = article;
  const first = firstTokens(tokens, sentences.length);
  // "24 percent said they would": a share of those who were asked is no source of its own
  const ofShare = Map.groupBy(reported.toSorted(byStart), ({ speaker }) => isShare.test(speaker.name));
  const [shares, claims] = [ofShare.get(true) ?? [], ofShare.get(false) ?? []];
  const said = [...quotes.flatMap(({ segments }) => segments), ...claims].toSorted(byStart);
  const clauseOf = readClauses(text);
  const periods = findPeriods(text, dates);
  const times = dates.filter(({ type }) => type === 'DATE');
  const startsIn = (list: readonly Span[], { start, end }: Span): boolean => {
    const next = list[firstFrom(list, start)];
    return next !== undefined && next.start < end;
  };

  const goesOn = continuedSource({ sentences, tokens, first, said, claims, shares, startsIn });

  return quantities.map((quantity, order): StatisticFinding => {
    const from = firstFrom(tokens, quantity.start);
    const index = tokens[from]?.sentence ?? 0;
    const inSentence = sentences[index];
    const sentence = inSentence ?? quantity;
    const block = blocks[sentences[index]?.block ?? -1];
    const voice = voiceAt(quantity);
    const assertedBy = voice ? voice.speaker : startsIn(said, sentence) ? null : goesOn(index);
    const clause = inSentence
      ? clauseOf(inSentence, quantity, voice !== null && voice.segment === null)
      : quantity;
    const counted = countedIn(text, quantity);
    const previous = quantities[order - 1];
    const restates =
      previous !== undefined &&
      previous.unit !== quantity.unit &&
      previous.nounSpan === null &&
      quantity.nounSpan === null &&
      quantity.unit !== 'percentage' &&
      previous.unit !== null &&
      quantity.start - previous.end <= 2 &&
      text.slice(previous.end, quantity.start).trim() === '(';
    const record =
      !(voice?.segment && !voice.speaker) &&
      judgeRecord({
        quantity,
        tokens,
        from,
        to: firstFrom(tokens, quantity.end),
        first: first[index] ?? from,
        last: first[index + 1] ?? tokens.length,
        kind: block?.kind ?? 'paragraph',
        counted,
        restates,
      });
    return {
      start: quantity.start,
      end: quantity.end,
      ...leastStated(text, quantity),
      change: quantity.change,
      unit: unitOf(quantity),
      counted,
      clause,
      period: readPeriod(periods, times, tokens, first[index] ?? from, {
        // what somebody said is of no time that is told outside the marks
        clause: voice?.segment ? within(clause, voice.segment) : clause,
        figure: quantity,
        block: block ?? sentence,
      }),
      assertedBy,
      record,
      rule: quantity.rule,
    };
  });
}
