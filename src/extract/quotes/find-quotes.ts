import type { Article } from '../../article/article.ts';
import type { DateFinding, Entity, QuoteFinding, ReportedFinding } from '../findings.ts';
import type { Token } from '../tokens.ts';
import { attributeStretches } from './attribute-stretches.ts';
import { buildQuotes } from './build-quotes.ts';
import { namedInTree } from './named-in-tree.ts';
import { nameSources } from '../attribution/name-source.ts';
import { findReported } from '../attribution/find-reported.ts';
import type { Syntax } from '../syntax/read-syntax.ts';
import { readSyntaxModel } from '../syntax/syntax-model.ts';
import { readAttributionModel } from '../attribution/attribution-model.ts';
import { attributionBytes, syntaxBytes } from '../../language/en/models.ts';
import { learntWeights } from './learnt-weights.ts';
import { readWeights } from './weights.ts';
import { resolveSpeakers } from './speaker/resolve-speaker.ts';
import { withJointSpeakers } from './joint-speakers.ts';
import { setScene, type SetOut } from './scene.ts';

const weights = readWeights(learntWeights);
const syntax = readSyntaxModel(syntaxBytes);
const models = { syntax, attribution: readAttributionModel(attributionBytes, syntax) };

/** An article set out for attribution, and its trees; dates rest on them too. */
export const readScene = (article: Article, tokens: readonly Token[]): SetOut =>
  setScene(article, tokens, models);

/**
 * Finds what an article quotes, and what it reports without marks, each with whom it attributes it to.
 * The words in marks are found first; who said them is decided by a ranking of the noun phrases around them
 * (see `features.ts`), whose weights bench/train-quotes.ts has learnt; then mentions are resolved to the article's entities.
 * The trees that were made for it serve whoever reads on.
 */
export function findQuotes({
  article,
  tokens,
  entities,
  dates,
  setOut = readScene(article, tokens),
}: {
  article: Article;
  tokens: readonly Token[];
  entities: readonly Entity[];
  dates: readonly DateFinding[];
  setOut?: SetOut;
}): { quotes: QuoteFinding[]; reported: ReportedFinding[]; syntax: Syntax } {
  const { scene, syntax: trees } = setOut;
  const verdicts = attributeStretches(scene, weights);
  const resolver = resolveSpeakers(scene, entities);
  const nameSource = nameSources(scene, trees, resolver, entities);
  const quotes = withJointSpeakers(
    buildQuotes({ scene, verdicts, resolver, dates, entities }).map((quote) =>
      namedInTree(quote, article.text, trees, nameSource),
    ),
    article.text,
    trees,
  );
  const reported = findReported(scene, trees, models.attribution, nameSource, quotes);
  return { quotes, reported, syntax: trees };
}
