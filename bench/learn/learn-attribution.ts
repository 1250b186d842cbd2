import { readPlainText } from '../../src/article/text/read-plain-text.ts';
import {
  contentFeatures,
  noContentFeatures,
} from '../../src/extract/attribution/features/content-features.ts';
import { noSourceFeatures, sourceFeatures } from '../../src/extract/attribution/features/source-features.ts';
import { mostFeatures, viewCue } from '../../src/extract/attribution/features/view-cue.ts';
import { isCueForm, isCueWord, lemmaCode } from '../../src/extract/attribution/cue-words.ts';
import { proposeContents } from '../../src/extract/attribution/propose-contents.ts';
import { proposeSources } from '../../src/extract/attribution/propose-sources.ts';
import { findStretches } from '../../src/extract/quotes/marked-stretches.ts';
import { readVoice } from '../../src/extract/quotes/voice.ts';
import type { ParsedSentence } from '../../src/extract/syntax/parsed-sentence.ts';
import { readSyntax } from '../../src/extract/syntax/read-syntax.ts';
import { tokenize } from '../../src/extract/tokens.ts';
import { attributionSignature, weightParts } from '../../src/extract/attribution/attribution-model.ts';
import { readSyntaxModel } from '../../src/extract/syntax/syntax-model.ts';
import { syntaxBytes } from '../../src/language/en/models.ts';
import { overlap, type Marked, type Pair } from './read-articles.ts';
import { learnChoices } from './choice.ts';
import type { Choice } from './fit-choices.ts';
import { writeModel } from './write-model.ts';

const syntaxModel = readSyntaxModel(syntaxBytes);

const within = (spans: readonly Pair[], span: Pair): number =>
  spans.reduce((sum, one) => sum + overlap(one, span), 0);
const size = (spans: readonly Pair[]): number => spans.reduce((sum, [a, b]) => sum + b - a, 0);

/** What a cue is an example of. */
export interface Example {
  /** Null where nobody marked an attribution: it says nothing about who the source would be. */
  readonly source: Choice | null;
  readonly content: Choice;
}

const features = new Int32Array(mostFeatures);
const taken = (count: number): Int32Array => features.slice(0, count);

function* sentencesOf(text: string): Generator<ParsedSentence> {
  const article = readPlainText(text);
  const tokens = tokenize(article);
  const stretches = findStretches(article);
  const voice = readVoice(article, tokens, stretches);
  const syntax = readSyntax(syntaxModel, tokens, voice);
  for (let i = 0; i < syntax.count; i += 1) {
    const sentence = syntax.sentence(i);
    if (sentence) yield sentence;
  }
}

const span = ({ words }: ParsedSentence, first: number, last: number): Pair => [
  words[first]?.start ?? 0,
  words[last]?.end ?? 0,
];

/** How many contents were marked, and how many of them are proposed. */
export interface Reach {
  contents: number;
  proposed: number;
}

function exampleOf(article: Marked, sentence: ParsedSentence, cue: number, reach: Reach): Example | null {
  const word = sentence.words[cue];
  if (!word || word.stretch >= 0) return null;
  const at: Pair = [word.start, word.end];
  const gold = article.attributions.find((one) => one.cue.some((c) => overlap(c, at) > 0));
  const view = viewCue(sentence, cue, lemmaCode(word.lower));
  const sources = proposeSources(sentence, cue);
  const rightSources = new Set<number>();
  sources.forEach(({ word: of }, k) => {
    const own = sentence.words[of];
    if (gold && own && within(gold.source, [own.start, own.end]) > 0) {
      // the head of the noun phrase, not a word inside it
      const head = sentence.heads[of] ?? -1;
      const up = sentence.words[head];
      if (!up || within(gold.source, [up.start, up.end]) === 0) rightSources.add(k + 1);
    }
  });
  if (gold && gold.source.length > 0 && rightSources.size === 0) {
    // somebody, but nobody that was proposed
    return null;
  }
  const inSentence = gold !== undefined && rightSources.size > 0;
  const source =
    gold === undefined
      ? null
      : {
          options: [
            taken(noSourceFeatures(view, features)),
            ...sources.map((one, k) => taken(sourceFeatures(view, one, k, features))),
          ],
          right: inSentence ? rightSources : new Set([0]),
        };
  const chosen = inSentence ? (sources[([...rightSources][0] ?? 1) - 1] ?? null) : (sources[0] ?? null);
  const options = proposeContents(sentence, cue, chosen?.word ?? -1);
  const right = new Set<number>();
  let best = 0;
  if (gold) {
    const scores = options.map(({ first, last }) => {
      const own = span(sentence, first, last);
      const common = within(gold.content, own);
      return common / (size(gold.content) + own[1] - own[0] - common);
    });
    best = Math.max(0, ...scores);
    scores.forEach((score, k) => {
      if (score >= 0.85 && score >= best - 0.02) right.add(k + 1);
    });
    const words = gold.content.map(([a, b]) => article.text.slice(a, b)).join(' ');
    const isQuote = /^["“‘']/.test(words.trim());
    if (!isQuote && words.split(/\s+/).length >= 4) {
      reach.contents += 1;
      if (right.size > 0) reach.proposed += 1;
      else return { source, content: { options: [], right } };
    }
  }
  return {
    source,
    content: {
      options: [
        taken(noContentFeatures(view, features)),
        ...options.map((one) => taken(contentFeatures(view, one, chosen, features))),
      ],
      right: right.size > 0 ? right : new Set([0]),
    },
  };
}

/** Every cue of articles in which people marked attributions, with what may be its source and its content; counts into `reach`. */
export function attributionExamples(articles: readonly Marked[], reach: Reach): Example[] {
  const examples: Example[] = [];
  for (const article of articles)
    for (const sentence of sentencesOf(article.text))
      for (let i = 0; i < sentence.words.length; i += 1) {
        if (!isCueForm(sentence.words[i]?.lower ?? '') || !isCueWord(sentence, i)) continue;
        const example = exampleOf(article, sentence, i, reach);
        if (example) examples.push(example);
      }
  return examples;
}

export const attributionSettings = {
  rounds: 6,
  leastSeen: 12,
  shrinkage: 0.003,
  step: 0.05,
  parts: weightParts,
  leastWeight: 0.1,
};

/** The two tables learnt from examples, and the model file that holds them. */
export interface LearntAttribution {
  readonly sources: Uint32Array;
  readonly contents: Uint32Array;
  readonly bytes: Uint8Array;
}

/** Learns from examples who is the source of a cue and what it introduces; the same examples give the same bytes. */
export function learnAttribution(examples: readonly Example[]): LearntAttribution {
  const sources = learnChoices(
    examples.map(({ source }) => source).filter((one) => one !== null),
    attributionSettings,
  );
  const contents = learnChoices(
    examples.map(({ content }) => content).filter(({ options }) => options.length > 0),
    attributionSettings,
  );
  const bytes = writeModel(
    {
      sources: [
        'PolNeAR 1.0, training part: an attribution corpus of political news (Newell, Margolin and Ruths 2018)',
      ],
      signature: attributionSignature(syntaxModel),
    },
    { sources, contents },
  );
  return { sources, contents, bytes };
}
