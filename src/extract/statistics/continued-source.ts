import type { Sentence, Span } from '../../article/article.ts';
import type { Attribution, ReportedFinding } from '../findings.ts';
import type { Token } from '../tokens.ts';
import { firstFrom } from './places.ts';
import { tellingDocuments } from '../../language/en/figures/worth-keeping.ts';

const furthestBack = 8;

/** What is said in an article, in text order. */
export interface SaidIn {
  readonly sentences: readonly Sentence[];
  readonly tokens: readonly Token[];
  /** The first token of each sentence. */
  readonly first: ArrayLike<number>;
  /** Quotations and reported clauses. */
  readonly said: readonly Span[];
  readonly claims: readonly ReportedFinding[];
  /** Clauses of shares of those who were asked. */
  readonly shares: readonly ReportedFinding[];
  readonly startsIn: (list: readonly Span[], span: Span) => boolean;
}

/** Whether a claim's speaker is a document that its sentence opens with, or that shares of those asked are told of behind it. */
function tellsOn({ speaker }: ReportedFinding, opening: number, isAsked: boolean): boolean {
  return (speaker.mention.start <= opening || isAsked) && tellingDocuments.test(speaker.name);
}

/** Tells the document that the sentences before one, in the same paragraph, report on; null where there is none. */
export const continuedSource =
  ({ sentences, tokens, first, said, claims, shares, startsIn }: SaidIn) =>
  (index: number): Attribution | null => {
    const home = sentences[index];
    for (let back = index - 1; back >= 0 && index - back <= furthestBack; back -= 1) {
      const sentence = sentences[back];
      if (!home || sentence?.block !== home.block) return null;
      const claim = claims[firstFrom(claims, sentence.start)];
      if (claim && claim.start < sentence.end) {
        const opening = tokens[(first[back] ?? 0) + 2]?.start ?? -1;
        return tellsOn(claim, opening, startsIn(shares, home)) ? { ...claim.speaker, inferred: true } : null;
      }
      if (startsIn(said, sentence)) return null;
    }
    return null;
  };
