/**
 * Learns from articles in which people marked source, cue and content of attributions which stretch of a sentence a cue
 * introduces and who is its source, and writes src/language/en/model/attribution.bin.
 *
 * usage: node bench/train-attribution.ts TRAIN.ndjson [--without IDS.json] [--measure DEV.ndjson]
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPlainText } from '../src/article/text/read-plain-text.ts';
import {
  contentFeatures,
  mostFeatures,
  noContentFeatures,
  noSourceFeatures,
  sourceFeatures,
  viewCue,
} from '../src/extract/attribution/features.ts';
import { isCueForm, isCueWord, lemmaCode } from '../src/extract/attribution/cue-words.ts';
import { proposeContents } from '../src/extract/attribution/propose-contents.ts';
import { proposeSources } from '../src/extract/attribution/propose-sources.ts';
import { findStretches } from '../src/extract/quotes/marked-stretches.ts';
import { readVoice } from '../src/extract/quotes/voice.ts';
import type { ParsedSentence } from '../src/extract/syntax/parsed-sentence.ts';
import { readSyntax } from '../src/extract/syntax/read-syntax.ts';
import { sumWeights } from '../src/extract/syntax/linear-model.ts';
import { tokenize } from '../src/extract/tokens.ts';
import { attributionSignature, weightParts } from '../src/extract/attribution/attribution-model.ts';
import { readSyntaxModel } from '../src/extract/syntax/syntax-model.ts';
import { syntaxBytes } from '../src/language/en/models.ts';
import { overlap, readArticles, type Marked, type Pair } from './learn/read-articles.ts';
import { learnChoices } from './learn/choice.ts';
import type { Choice } from './learn/fit-choices.ts';
import { writeModel } from './learn/write-model.ts';

const syntaxModel = readSyntaxModel(syntaxBytes);

const within = (spans: readonly Pair[], span: Pair): number =>
  spans.reduce((sum, one) => sum + overlap(one, span), 0);
const size = (spans: readonly Pair[]): number => spans.reduce((sum, [a, b]) => sum + b - a, 0);

interface Example {
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

let reachable = 0;
let contents = 0;
function exampleOf(article: Marked, sentence: ParsedSentence, cue: number): Example | null {
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
      contents += 1;
      if (right.size > 0) reachable += 1;
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

function examplesOf(articles: readonly Marked[]): Example[] {
  const examples: Example[] = [];
  for (const article of articles)
    for (const sentence of sentencesOf(article.text))
      for (let i = 0; i < sentence.words.length; i += 1) {
        if (!isCueForm(sentence.words[i]?.lower ?? '') || !isCueWord(sentence, i)) continue;
        const example = exampleOf(article, sentence, i);
        if (example) examples.push(example);
      }
  return examples;
}

const value = (name: string): string | undefined => {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
};
const [path] = process.argv.slice(2);
if (path === undefined) {
  console.error(
    'usage: node bench/train-attribution.ts TRAIN.ndjson [--without IDS.json] [--measure DEV.ndjson]',
  );
  process.exit(2);
}
const left = new Set(
  value('--without') === undefined
    ? []
    : (JSON.parse(readFileSync(value('--without') ?? '', 'utf8')) as string[]),
);
let now = Date.now();
const examples = examplesOf(readArticles(path).filter(({ id }) => !left.has(id)));
console.error(
  `${String(examples.length)} cues, ${String(reachable)} of ${String(contents)} contents proposed, ${String(Date.now() - now)} ms`,
);
now = Date.now();
const settings = {
  rounds: 6,
  leastSeen: 12,
  shrinkage: 0.003,
  step: 0.05,
  parts: weightParts,
  leastWeight: 0.1,
};
const sources = learnChoices(
  examples.map(({ source }) => source).filter((one) => one !== null),
  settings,
);
const found = learnChoices(
  examples.map(({ content }) => content).filter(({ options }) => options.length > 0),
  settings,
);
console.error(
  `learnt in ${String(Date.now() - now)} ms: ${String(sources.length)} and ${String(found.length)} slots`,
);
const bytes = writeModel(
  {
    sources: [
      'PolNeAR 1.0, training part: an attribution corpus of political news (Newell, Margolin and Ruths 2018)',
    ],
    signature: attributionSignature(syntaxModel),
  },
  { sources, contents: found },
);
writeFileSync(join(import.meta.dirname, '../src/language/en/model/attribution.bin'), bytes);
console.log(`${String(bytes.length)} bytes`);

const measured = value('--measure');
if (measured !== undefined) {
  const test = examplesOf(readArticles(measured));
  for (const [name, table, choices] of [
    ['source', sources, test.map(({ source }) => source).filter((one) => one !== null)],
    ['content', found, test.map(({ content }) => content).filter(({ options }) => options.length > 0)],
  ] as const) {
    let right = 0,
      wanted = 0,
      hit = 0,
      said = 0;
    for (const { options, right: good } of choices) {
      const scores = options.map((option) => sumWeights(table, option, option.length));
      const best = scores.indexOf(Math.max(...scores));
      if (good.has(best)) right += 1;
      if (!good.has(0)) wanted += 1;
      if (best !== 0) said += 1;
      if (best !== 0 && good.has(best)) hit += 1;
    }
    if (name === 'content')
      for (const level of [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]) {
        let n = 0,
          ok = 0;
        for (const { options, right: good } of choices) {
          const scores = options.map((option) =>
            Math.exp(sumWeights(table, option, option.length) / settings.parts),
          );
          const all = scores.reduce((a, b) => a + b, 0);
          const own = scores.slice(1);
          const most = Math.max(0, ...own);
          if (most / all < level) continue;
          n += 1;
          if (good.has(own.indexOf(most) + 1)) ok += 1;
        }
        console.log(
          `  share over ${String(level)}: ${String(n)} found, ${((100 * ok) / n).toFixed(1)} right, ${((100 * ok) / wanted).toFixed(1)} of all`,
        );
      }
    console.log(
      `${name}: ${String(choices.length)} choices, right ${((100 * right) / choices.length).toFixed(1)}; precision ${((100 * hit) / said).toFixed(1)}, recall ${((100 * hit) / wanted).toFixed(1)} of ${String(wanted)}`,
    );
  }
}
