import type { Article, Span } from '../../article/article.ts';
import { spansOfDates } from '../dates/spans-of-dates.ts';
import { type Tense, tenseAround } from '../dates/tense.ts';
import type { DateFinding } from '../findings.ts';
import type { Token } from '../tokens.ts';
import { hasFiniteVerb } from './event-span.ts';
import { tokenAt, type TokenRange } from './sentence-tokens.ts';
import {
  aboutNoun,
  dateLeads,
  leadsWithOf,
  noNouns,
  nowVerbs,
  perfectNow,
  sayingVerbs,
  subordinators,
  thenWords,
} from '../../language/en/events/marked.ts';
import {
  complementizers,
  genitives,
  singularDeterminers,
} from '../../language/en/sentences/function-words.ts';
import { happenings } from '../../language/en/events/happenings.ts';
import { singular } from '../../language/en/sentences/singular.ts';
import { lowerAt } from '../lower-at.ts';

/** A noun that a date describes, and whether that happens on a day. */
interface Described {
  readonly happens: boolean;
}

/** A date or a stretch of dates in a sentence, with what the words around it say. */
export interface MarkedDate extends Span {
  readonly edtf: string;
  readonly yearInferred: boolean;
  readonly explicit: boolean;
  /** The rule that found the date. */
  readonly rule: string;
  readonly sentence: number;
  readonly tense: Tense;
  /** The preposition or conjunction that leads to it, in lower case; empty where there is none. */
  readonly lead: string;
  /** What the date only describes: a thing ("the 1996 law") or what happened then ("Friday's ruling", "the crash of 1929"). */
  readonly describes: Described | null;
  /** True where it stands in a relative or adverbial clause: "Doe, who was elected in 2010, resigned". */
  readonly subordinate: boolean;
  /** True where it stands in an aside that ends the sentence and tells of a noun alone: "Doe married Roe, who died in 1987". */
  readonly endsInAside: boolean;
}

const isNoun = (token: Token | undefined): boolean => token?.kind === 'word' && !noNouns.has(token.lower);

/** How many words at most stand between a date and the noun that it describes: "the 2009 Copenhagen climate summit". */
const longestDescription = 4;

/** "…, in which 30 boats sank", "…, when 30 boats sank": what happened then follows at a comma. */
const tellsMore = (tokens: readonly Token[], comma: number): boolean =>
  lowerAt(tokens, comma) === ',' &&
  (thenWords.has(lowerAt(tokens, comma + 1)) ||
    (dateLeads.has(lowerAt(tokens, comma + 1)) && aboutNoun.has(lowerAt(tokens, comma + 2))));

/** What the noun behind a date, after the words that describe it too, is. */
function nounBehind(tokens: readonly Token[], range: TokenRange, end: number): Described {
  for (let at = end; at < Math.min(range.to, end + longestDescription + 1); at += 1) {
    const token = tokens[at];
    if (happenings.has(singular(token?.lower ?? '')) && !isNoun(tokens[at + 1])) return { happens: true };
    if (!isNoun(token)) return { happens: at > end && tellsMore(tokens, at) };
  }
  return { happens: false };
}

const isPossessive = (token: Token | undefined): boolean => token?.lower === "'s" || token?.lower === '’s';

/** What stands before and after a date in its sentence, and what the date only describes. */
function surroundings(
  tokens: readonly Token[],
  range: TokenRange,
  start: number,
  end: number,
  rule: string,
  isPoint: boolean,
): Pick<MarkedDate, 'lead' | 'describes'> {
  let at = start - 1;
  const nearest = at >= range.from ? tokens[at] : undefined;
  const determined = singularDeterminers.has(nearest?.lower ?? '');
  if (determined) at -= 1;
  const before = at >= range.from ? lowerAt(tokens, at) : '';
  const withOf = genitives.has(before) ? leadsWithOf.get(lowerAt(tokens, at - 1)) : undefined;
  const lead = withOf ?? (dateLeads.has(before) || genitives.has(before) ? before : '');
  const after = end < range.to ? tokens[end] : undefined;
  if (isPossessive(after)) return { lead, describes: nounBehind(tokens, range, end + 1) };
  // "a June agreement", "the 2007 starting date": an article before it and a noun after it.
  if (determined && isNoun(after) && tokens[end - 1]?.end !== after?.start)
    return { lead, describes: nounBehind(tokens, range, end) };
  // "the response last week has inspired": what has been done has no day
  if (lead !== 'since' && isPoint && perfectNow.has(after?.lower ?? ''))
    return { lead, describes: { happens: false } };
  // "the taxes from 2006 to 2009 are": a part of what the sentence is about.
  if (lead === 'from' && !isPoint && at > range.from && nowVerbs.has(after?.lower ?? ''))
    return { lead, describes: { happens: false } };
  if (lead === 'of' && !/^(?:weekday|near-|that-)/.test(rule))
    return { lead, describes: { happens: happenings.has(singular(lowerAt(tokens, at - 1))) } };
  if (lead === 'of') return { lead, describes: null };
  // "a print from 1987"; at the start of a sentence it tells when.
  if (lead === 'from' && isPoint && at > range.from) return { lead, describes: { happens: false } };
  // A bare year needs a preposition: "Olympics 2024", "class 1999".
  if (
    rule === 'year' &&
    lead === '' &&
    tokens[start]?.kind === 'number' &&
    start > range.from &&
    !/^[,(–—-]$/.test(before)
  )
    return { lead, describes: nounBehind(tokens, range, end) };
  return { lead, describes: null };
}
/** How far back, in tokens, a word may open the clause that a date stands in. */
const clauseReach = 14;

/** The place of the word that opens the clause that a date stands in, before any comma; -1 where none does. */
function openerOf(tokens: readonly Token[], { from }: TokenRange, start: number): number {
  for (let at = start - 2; at >= from && at > start - clauseReach; at -= 1) {
    const word = lowerAt(tokens, at);
    if (/^[,;:]$/.test(word)) return -1;
    if (subordinators.has(word)) return at;
  }
  return -1;
}

/** What the word at `opener` makes of its clause. */
function clauseAt(tokens: readonly Token[], opener: number): 'main' | 'subordinate' | 'aside' {
  const word = lowerAt(tokens, opener);
  const before = lowerAt(tokens, opener - 1);
  if (opener === -1 || (complementizers.has(word) && sayingVerbs.has(before))) return 'main';
  return aboutNoun.has(word) && before === ',' ? 'aside' : 'subordinate';
}

/** True where the clause that a date stands in ends the sentence: no other clause goes on after it. */
const endsClause = (after: string): boolean => !/[,;]/.test(after) && !hasFiniteVerb(after);

/**
 * The calendar dates of an article's sentences that an event may rest on, two that bound a stretch as one; in text order.
 */
export function markDates(
  { text, sentences }: Article,
  tokens: readonly Token[],
  ranges: ReadonlyMap<number, TokenRange>,
  dates: readonly DateFinding[],
): MarkedDate[] {
  const spans = new Map(spansOfDates(text, dates).map((span) => [span.first, span]));
  const marked: MarkedDate[] = [];
  let sentence = 0;
  for (let index = 0; index < dates.length; index += 1) {
    const date = dates[index];
    if (!date) continue;
    const span = spans.get(index);
    if (span) index = span.last;
    const edtf = span?.edtf ?? date.edtf;
    if (edtf === null || date.type === 'SET') continue;
    while (sentence < sentences.length && (sentences[sentence]?.end ?? 0) <= date.start) sentence += 1;
    const home = sentences[sentence];
    const range = ranges.get(sentence);
    const last = span?.end ?? date.end;
    if (!home || !range || home.start > date.start || home.end < last) continue;
    const start = tokenAt(tokens, range, date.start);
    const end = tokenAt(tokens, range, last);
    const clause = clauseAt(tokens, openerOf(tokens, range, start));
    const after = end < range.to ? tokens[end] : undefined;
    marked.push({
      start: date.start,
      // whole words: "Friday's"
      end: after && isPossessive(after) ? after.end : last,
      edtf,
      yearInferred: (span?.yearInferred ?? date.yearInferred) && !edtf.startsWith('XXXX'),
      explicit: date.explicit,
      rule: date.rule,
      sentence,
      tense: tenseAround(tokens, start, end),
      ...surroundings(tokens, range, start, end, date.rule, !span),
      subordinate: clause !== 'main',
      endsInAside: clause === 'aside' && endsClause(text.slice(last, home.end)),
    });
  }
  return marked;
}
