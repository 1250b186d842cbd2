import type { Span } from '../../article/article.ts';
import { isEdge } from '../../article/places/place-words.ts';
import { accordingCues, measures, relatives, saying } from '../../language/en/speech/claims.ts';
import type { Attribution, QuoteFinding, ReportedFinding } from '../findings.ts';
import type { Scene } from '../quotes/features.ts';
import type { ParsedSentence } from '../syntax/parsed-sentence.ts';
import type { Syntax } from '../syntax/read-syntax.ts';
import type { AttributionModel } from './attribution-model.ts';
import { canSay } from './can-say.ts';
import { isCueForm, lemmaOf } from './cue-words.ts';
import { claimsOf, type Claim } from './find-claims.ts';
import { cueEnd, partsOf } from './claim-parts.ts';
import { isClause, longestScare } from './is-clause.ts';
import { isTold } from './is-told.ts';
import {
  leastSource,
  withBothParts,
  withCondition,
  withConsequence,
  withNumberBefore,
  withMainClause,
  withQuotedSpeaker,
  withWhatIsBefore,
  withoutQuotation,
  withContrast,
  withoutAside,
  withoutDash,
  withoutHearer,
  withoutMainVerb,
  withoutNested,
  withoutNext,
  withoutOwnDeed,
  withSharedSources,
  withSubject,
} from './shape-claims.ts';
import { findFrame, mayBeFramed } from './find-frame.ts';
import type { NameSource } from './name-source.ts';
import { lowerAt } from '../lower-at.ts';
import { wordsIn } from '../quotes/statement-form.ts';

/** Marks of whatever kind, paired or not. */
const marks = /["“”«»`]|''/;

/**
 * Finds the stretches of which an article says, without quotation marks, that somebody said them. Those that are a clause of
 * somebody who can be named or described are worth a record; the others tell who asserts a figure or an event.
 */
export function findReported(
  scene: Scene,
  syntax: Syntax,
  model: AttributionModel,
  nameSource: NameSource,
  quotes: readonly QuoteFinding[],
): ReportedFinding[] {
  const found: ReportedFinding[] = [];
  const quoted = new Set(
    quotes.flatMap(({ record, segments }) => (record ? segments.map(({ start }) => start) : [])),
  );
  let recent: number | null = null;
  for (let number = 0; number < syntax.count; number += 1) {
    const sentence = sentenceWithSource(scene, syntax, number);
    if (!sentence) continue;
    const framed = framedBy(sentence, number, nameSource);
    if (framed) found.push(framed);
    for (const claim of likeliestApart(claimsOf(model, sentence))) {
      const { source, cue } = claim;
      const { text } = scene.article;
      const whole = (first: number, last: number): Span =>
        withMarks(scene, sentence, [first, last], withWholeWord(text, spanOf(sentence, first, last)));
      const span = whole(claim.first, claim.last);
      const said = text.slice(span.start, span.end);
      const speaker = nameSource({ number, sentence, word: source, cue, said, recent });
      if (!speaker || !isCredible(speaker, claim)) continue;
      recent = speaker.entity ?? recent;
      found.push({
        ...span,
        segments: partsOf(claim).map(([first, last]) => whole(first, last)),
        speaker,
        cue: spanOf(sentence, cue, cueEnd(claim)),
        record:
          !holdsMarks(scene, quoted, span, claim) &&
          !runsOn(text, span.end) &&
          isClause(claim) &&
          (speaker.entity !== null ||
            canSay(speaker.name) ||
            isPassedOn(claim) ||
            isBareName(speaker, claim)),
        rule: claim.rule,
      });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/**
 * Whether a source may have said anything: it has a name, can say something, or stands before a verb of saying. Behind one
 * stands as well what is spoken of, "said the plan is …", unless it looks like a name.
 */
function isCredible({ entity, name }: Attribution, claim: Claim): boolean {
  const { sentence, cue, source } = claim;
  if (entity !== null || canSay(name) || isPassedOn(claim)) return true;
  const isSubject = source < cue || sentence.penn[source]?.startsWith('NNP') === true;
  return isSubject && saying.has(lemmaOf(lowerAt(sentence.words, cue))) && !relatives.has(name.toLowerCase());
}

/** Whether a claim has marks about it, but for those of a word or two that are no quotation: what is quoted is not told as reported. */
function holdsMarks(
  { article, stretches }: Scene,
  quoted: ReadonlySet<number>,
  span: Span,
  claim: Claim,
): boolean {
  const { text } = article;
  let at = span.start;
  for (const index of new Set(
    claim.sentence.words.slice(claim.first, claim.last + 1).map(({ stretch }) => stretch),
  )) {
    const stretch = stretches[index];
    if (!stretch) continue;
    const { outer, opened, closed, start, end } = stretch;
    const isWhole = opened && closed && outer.start >= span.start && outer.end <= span.end;
    const isScare = text.slice(start, end).split(/\s+/).length <= longestScare;
    if (!isWhole || !isScare || quoted.has(start) || marks.test(text.slice(at, outer.start))) return true;
    at = outer.end;
  }
  return marks.test(text.slice(at, span.end));
}

/** Whether what was said goes on in marks: told without them it would be cut. */
const runsOn = (text: string, end: number): boolean =>
  text[end - 1] !== '.' && /^\s*(?:["“«‘]|'')/.test(text.slice(end, end + 4));

const spanOf = ({ words }: ParsedSentence, first: number, last: number): Span => ({
  start: words[first]?.start ?? 0,
  end: words[last]?.end ?? 0,
});

/** With all of the word that it begins in: "#hashtag", "half-dozen", "2-3 houses". */
function withWholeWord(text: string, { start, end }: Span): Span {
  let from = start;
  while (start - from < longestWord && !isEdge(text, from)) from -= 1;
  return { start: from, end };
}

const longestWord = 40;

/** With the marks around a word or two at its edges: "said they paid for “free services.”" */
function withMarks(
  { stretches, article }: Scene,
  { words }: ParsedSentence,
  [first, last]: readonly [number, number],
  span: Span,
): Span {
  const [opens, closes] = [words[first], words[last]].map((word) => stretches[word?.stretch ?? -1]);
  const isShort = (at: Span): boolean => wordsIn(article.text, at) <= longestScare;
  return {
    start:
      opens?.opened && isShort(opens) && opens.start === words[first]?.start ? opens.outer.start : span.start,
    end: closes?.closed && isShort(closes) && closes.end >= span.end ? closes.outer.end : span.end,
  };
}

/** What stands behind "In the survey,": no record of its own, but the survey's figures. */
function framedBy(sentence: ParsedSentence, number: number, nameSource: NameSource): ReportedFinding | null {
  const frame = findFrame(sentence);
  if (!frame) return null;
  const { source, first, last } = frame;
  const span = spanOf(sentence, first, last);
  const speaker = nameSource({ number, sentence, word: source, cue: 0, said: '', recent: null });
  const cue = spanOf(sentence, 0, 0);
  return speaker && { ...span, segments: [span], speaker, cue, record: false, rule: 'framed' };
}

/** A sentence of the article's text in which a word may be a cue or the first words a frame; others need no tree. */
function sentenceWithSource({ article }: Scene, syntax: Syntax, number: number): ParsedSentence | null {
  const words = syntax.words(number);
  const kind = article.blocks[words[0]?.block ?? -1]?.kind;
  if (kind !== 'paragraph' && kind !== 'item') return null;
  const isWorthATree =
    mayBeFramed(words) || words.some(({ lower, stretch }) => stretch < 0 && isCueForm(lower));
  return isWorthATree ? syntax.sentence(number) : null;
}

/** "according to trackers": whoever stands there is the source, unless it is a measure: "according to plan". */
const isPassedOn = ({ sentence: { words, penn }, cue, source }: Claim): boolean =>
  accordingCues.has(lowerAt(words, cue)) &&
  /^NNP?S$/.test(penn[source] ?? '') &&
  !measures.has(lowerAt(words, source));

/** "Harrow said": a name in one word that the article has no more of stands as its own words. */
const isBareName = ({ name }: Attribution, { sentence: { words, penn }, source, cue }: Claim): boolean =>
  penn[source] === 'NNP' && words[source]?.text === name && source < cue && isCommonSaying(words, cue);
const isCommonSaying = (words: ParsedSentence['words'], cue: number): boolean =>
  saying.has(lemmaOf(lowerAt(words, cue)));

/** How a claim of its own takes its shape, step by step. */
const shapes: readonly ((claim: Claim) => Claim)[] = [
  withMainClause,
  withWhatIsBefore,
  withQuotedSpeaker,
  withoutHearer,
  withoutQuotation,
  withoutAside,
  withoutDash,
  withContrast,
  withoutOwnDeed,
  withoutMainVerb,
  withConsequence,
  withBothParts,
  withSubject,
  withNumberBefore,
  withCondition,
];
const shaped = (claim: Claim): Claim => shapes.reduce((so, shape) => shape(so), claim);

/** The claims of a sentence that are told at all by somebody, the likeliest first, none of them over another. */
function likeliestApart(claims: readonly Claim[]): Claim[] {
  const told = withoutNested(withoutNext(withSharedSources(claims.filter(isTold).map(shaped)))).sort(
    (a, b) => b.any - a.any,
  );
  const taken: Claim[] = [];
  for (const claim of told)
    if (
      claim.source >= 0 &&
      (claim.sourceShare >= leastSource || isPassedOn(claim)) &&
      taken.every((other) => claim.first > other.last || other.first > claim.last)
    )
      taken.push(claim);
  return taken;
}
