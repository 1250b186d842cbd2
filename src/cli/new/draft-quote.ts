import type { Draft } from '../../files/draft/draft-of-finding.ts';
import type { Article, Span } from '../../article/article.ts';
import { findTyped } from '../../article/places/find-typed.ts';
import type { Findings, QuoteFinding } from '../../extract/findings.ts';
import { findStretches, type Stretch } from '../../extract/quotes/marked-stretches.ts';
import { isSentence } from '../../extract/quotes/statement-form.ts';
import { recordsOfArticle } from '../../files/draft/records-of-article.ts';

/** A stretch of the article that a quotation is made of. */
interface Segment extends Span {
  /** The stretch in marks that it stands in; null outside marks. */
  readonly stretch: Stretch | null;
  /** True where the stretch says more before it, or after it. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** What was typed, without the one pair of marks around it. */
const withoutMarks = (typed: string): string => /^\s*["“]([^"“”]*)["”]\s*$/.exec(typed)?.[1] ?? typed;

const saysSomething = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** Widens what was typed over the stops and spaces that stand with it in the same marks; what says more is a cut. */
function widen({ start, end }: Span, stretches: readonly Stretch[], text: string): Segment {
  const stretch = stretches.find((one) => one.start <= start && end <= one.end) ?? null;
  if (!stretch) return { start, end, stretch, cutBefore: false, cutAfter: false };
  const cutBefore = saysSomething(text.slice(stretch.start, start));
  const cutAfter = saysSomething(text.slice(end, stretch.end));
  return {
    start: cutBefore ? start : stretch.start,
    end: cutAfter ? end : stretch.end,
    stretch,
    cutBefore,
    cutAfter,
  };
}

const sameSpans = (some: readonly Span[], others: readonly Span[]): boolean =>
  some.length === others.length &&
  some.every(({ start, end }, index) => start === others[index]?.start && end === others[index].end);

/** A quotation without a speaker, of these segments. */
function quoteOf(segments: readonly Segment[], text: string): QuoteFinding {
  const [first] = segments;
  const isDirect = segments.every(({ stretch }) => stretch !== null);
  return {
    start: first?.start ?? 0,
    end: segments.at(-1)?.end ?? 0,
    segments,
    kind: isDirect && first?.stretch && isSentence(text, first.stretch) ? 'direct' : 'mixed',
    speaker: null,
    cue: null,
    venue: null,
    date: null,
    unbalanced: segments.some(({ stretch }) => stretch !== null && !(stretch.opened && stretch.closed)),
    answers: null,
    restates: null,
    record: true,
    rule: 'an editor',
  };
}

const withCuts = ({ cutBefore, cutAfter }: Segment, words: string): string =>
  `${cutBefore ? '[…] ' : ''}${words}${cutAfter ? ' […]' : ''}`;

/**
 * Drafts the record of a quotation whose words a person has typed: its kind follows from the marks, and a part of a longer
 * quotation says with […] that it is one. Who said it, when and where is for the person to say.
 * @param typed the segments in order, each with or without its marks
 * @returns a sentence where the words do not stand in the article
 */
export function draftQuote(
  article: Article,
  findings: Findings,
  references: ReadonlyMap<number, string>,
  typed: readonly string[],
): Draft | string {
  const { text } = article;
  const stretches = findStretches(article);
  const segments: Segment[] = [];
  for (const words of typed) {
    const [place] = findTyped(text, withoutMarks(words), {
      start: segments.at(-1)?.end ?? 0,
      end: text.length,
    });
    if (!place) return `The article does not have the words “${words.trim()}”.`;
    segments.push(widen(place, stretches, text));
  }
  const nothing: Findings = { ...findings, quotes: [], reported: [], statistics: [], timeline: [] };
  const made = quoteOf(segments, text);
  const found = findings.quotes.find((quote) => sameSpans(quote.segments, segments));
  const quote = { ...made, kind: found?.kind ?? made.kind };
  const { drafts, leftOut } = recordsOfArticle(article, { ...nothing, quotes: [quote] }, references);
  const [draft] = drafts;
  if (!draft) return `No record can be made of these words. ${leftOut[0]?.why ?? ''}`.trimEnd();
  const isReported = segments.every(({ stretch }) => stretch === null);
  const paragraphs = Array.isArray(draft.facts['words']) ? draft.facts['words'] : [];
  const rest = [...segments];
  const words = paragraphs.map((paragraph) =>
    (Array.isArray(paragraph) ? paragraph : []).map((one) => {
      const segment = rest.shift();
      return segment && typeof one === 'string' ? withCuts(segment, one) : one;
    }),
  );
  const kind = isReported ? 'reported' : (draft.facts['kind'] ?? 'mixed');
  return { ...draft, facts: { ...draft.facts, kind, words } };
}
