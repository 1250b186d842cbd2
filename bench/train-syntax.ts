/**
 * Learns tags and trees from treebanks, measures them on others, and writes src/language/en/model/syntax.bin.
 *
 * usage: node bench/train-syntax.ts FOLDER
 *
 * FOLDER holds ewt-train.conllu and gum-train.conllu to learn from, ewt-dev.conllu and pud.conllu to measure on.
 * The same data give the same file.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  arcOf,
  isParsed,
  isPossible,
  labelFeatures,
  left,
  mostParseFeatures,
  parseWords,
  shift,
  startParse,
  stepFeatures,
  taggedWords,
  takeStep,
  type ParserModel,
  type ParseState,
} from '../src/extract/syntax/parse-words.ts';
import { mostTagFeatures, tagFeatures, tagWords } from '../src/extract/syntax/tag-words.ts';
import { keyOf, lookAtWords, type KnownWord, type WordLook } from '../src/extract/syntax/words.ts';
import type { ClassTable } from '../src/extract/syntax/linear-model.ts';
import { classTable, pairTable, strongest, type Learnt } from './learn/lay-out.ts';
import { syntaxSignature } from '../src/extract/syntax/syntax-model.ts';
import { writeModel } from './learn/write-model.ts';
import { Perceptron } from './learn/perceptron.ts';
import { readConllu, type TreebankSentence } from './learn/read-conllu.ts';

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('usage: node bench/train-syntax.ts FOLDER');
  process.exit(2);
}
const sources = [
  'Universal Dependencies, English EWT (CC BY-SA 4.0)',
  'Universal Dependencies, English GUM, the parts whose texts are free for any use (annotations CC BY 4.0)',
];
const tagRounds = 5;
const parseRounds = 8;
const leastUpdates = 3;

let seed = 20240229;
const random = (): number => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return seed / 2 ** 32;
};
function shuffled<T>(list: readonly T[]): T[] {
  const out = [...list];
  for (let i = out.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [out[i], out[j]] = [out[j] as T, out[i] as T];
  }
  return out;
}

function tally(lists: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const list of lists) for (const one of list) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}

/** Rare tags and labels count as the commonest of their kind. */
function grouper(
  counts: ReadonlyMap<string, number>,
  least: number,
  separator: string,
): { names: string[]; of: (name: string) => number } {
  const names = [...counts]
    .filter(([, count]) => count >= least)
    .map(([name]) => name)
    .sort();
  const instead = (name: string): string => {
    if ((counts.get(name) ?? 0) >= least) return name;
    const kind = name.split(separator)[0] ?? '';
    const same = names.filter((other) => other.split(separator)[0] === kind);
    return same.sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))[0] ?? names[0] ?? '';
  };
  const cache = new Map<string, number>();
  return {
    names,
    of: (name) => {
      const known = cache.get(name);
      if (known !== undefined) return known;
      const found = names.indexOf(instead(name));
      cache.set(name, found);
      return found;
    },
  };
}

const train = [
  ...readConllu(join(folder, 'ewt-train.conllu')),
  ...readConllu(join(folder, 'gum-train.conllu')),
];
const tags = grouper(tally(train.map((s) => s.tags)), 40, '/');
const labels = grouper(tally(train.map((s) => s.labels)), 60, ':');

const calendar = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december i mr. mrs. ms. dr.'.split(
    ' ',
  ),
);

/** The words that the models may know by their letters: seen twice, and not names, which are written with a capital within a sentence. */
function knownWords(sentences: readonly TreebankSentence[]): Map<string, KnownWord> {
  const seen = new Map<
    string,
    { count: number; inner: number; capital: number; tags: Map<number, number> }
  >();
  for (const { words, tags: own } of sentences) {
    const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
    const usual = capitals * 2 < words.length;
    words.forEach((word, i) => {
      const key = keyOf(word);
      const entry = seen.get(key) ?? { count: 0, inner: 0, capital: 0, tags: new Map<number, number>() };
      seen.set(key, entry);
      entry.count += 1;
      const tag = tags.of(own[i] ?? '');
      entry.tags.set(tag, (entry.tags.get(tag) ?? 0) + 1);
      if (i > 0 && usual) {
        entry.inner += 1;
        if (/^\p{Lu}/u.test(word)) entry.capital += 1;
      }
    });
  }
  const known = new Map<string, KnownWord>();
  for (const [key, { count, inner, capital, tags: own }] of [...seen].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (count < 2 || /[\t\n]/.test(key)) continue;
    const isName = inner === 0 ? /^\p{L}/u.test(key) : capital / inner > 0.4;
    if (isName && !calendar.has(key)) continue;
    const [tag, most] = [...own].sort(([a, x], [b, y]) => y - x || a - b)[0] ?? [0, 0];
    known.set(key, { tag, sure: count >= 10 && most / count > 0.985 });
  }
  return known;
}
const known = knownWords(train);

/** One in sixteen sentences in another letter case, as headlines are. */
function inOtherCase(words: readonly string[]): readonly string[] {
  const dice = random();
  if (dice > 0.06) return words;
  if (dice < 0.02) return words.map((word) => word.toLowerCase());
  if (dice < 0.03) return words.map((word) => word.toUpperCase());
  return words.map((word) => (word.length > 3 ? word.charAt(0).toUpperCase() + word.slice(1) : word));
}

const looksOf = (words: readonly string[]): WordLook[] => {
  const lookAt = lookAtWords(known);
  return words.map((word, i) => lookAt(word, i === 0));
};

function trainTagger(sentences: readonly TreebankSentence[]): Learnt[] {
  const learner = new Perceptron(tags.names.length, leastUpdates);
  const features = new Int32Array(mostTagFeatures);
  const scores = new Float64Array(tags.names.length);
  for (let round = 0; round < tagRounds; round += 1) {
    for (const sentence of shuffled(sentences)) {
      const looks = looksOf(inOtherCase(sentence.words));
      let tag1 = 254;
      let tag2 = 254;
      for (let i = 0; i < looks.length; i += 1) {
        const gold = tags.of(sentence.tags[i] ?? '');
        let best = looks[i]?.sure ?? -1;
        if (best < 0) {
          learner.tick();
          const count = tagFeatures(looks, i, tag1, tag2, features);
          learner.score(features, count, scores);
          best = 0;
          for (let k = 1; k < scores.length; k += 1) if ((scores[k] ?? 0) > (scores[best] ?? 0)) best = k;
          if (best !== gold) learner.update(features, count, gold, best);
        }
        tag2 = tag1;
        tag1 = best;
      }
    }
  }
  return learner.learnt();
}

/** What a step costs: how many arcs of the treebank can no longer be drawn after it (Goldberg and Nivre 2013). */
function costOf(state: ParseState, gold: readonly number[], step: number): number {
  const { stack, depth, next, size } = state;
  const s0 = stack[depth - 1] ?? -1;
  let cost = 0;
  if (step === shift) {
    const head = gold[next] ?? -1;
    for (let i = 0; i < depth - 1; i += 1) if (stack[i] === head) cost += 1;
    for (let i = 0; i < depth; i += 1) if (gold[stack[i] ?? -1] === next) cost += 1;
    return cost;
  }
  const head = gold[s0] ?? -1;
  for (let i = next; i < size; i += 1) if (gold[i] === s0) cost += 1;
  if (step === left) {
    if (head !== next && (head > next || (depth > 1 && head === stack[depth - 2]))) cost += 1;
  } else if (head !== stack[depth - 2] && head >= next) cost += 1;
  return cost;
}

function trainParser(
  sentences: readonly TreebankSentence[],
  tagged: readonly Uint8Array[],
): { steps: Learnt[]; names: Learnt[] } {
  const steps = new Perceptron(3, leastUpdates + 1);
  const names = new Perceptron(labels.names.length, leastUpdates);
  const features = new Int32Array(mostParseFeatures);
  const scores = new Float64Array(3);
  const labelScores = new Float64Array(labels.names.length);
  const golds = sentences.map((s) => s.labels.map(labels.of));
  for (let round = 0; round < parseRounds; round += 1) {
    for (const index of shuffled(sentences.map((_, i) => i))) {
      const sentence = sentences[index];
      const own = tagged[index];
      const goldLabels = golds[index];
      if (!sentence || !own || !goldLabels) continue;
      const input = taggedWords(looksOf(sentence.words), own);
      const state = startParse(sentence.words.length);
      while (!isParsed(state)) {
        steps.tick();
        const count = stepFeatures(input, state, features);
        steps.score(features, count, scores);
        let best = -1;
        let good = -1;
        let least = Infinity;
        const costs = [Infinity, Infinity, Infinity];
        for (let step = 0; step < 3; step += 1) {
          if (!isPossible(state, step)) continue;
          costs[step] = costOf(state, sentence.heads, step);
          least = Math.min(least, costs[step] ?? Infinity);
          if (best < 0 || (scores[step] ?? 0) > (scores[best] ?? 0)) best = step;
        }
        for (let step = 0; step < 3; step += 1)
          if (costs[step] === least && (good < 0 || (scores[step] ?? 0) > (scores[good] ?? 0))) good = step;
        if (good !== best) steps.update(features, count, good, best);
        const step = round > 0 && random() < 0.9 ? best : good;
        if (step === shift) {
          takeStep(state, shift, 0);
          continue;
        }
        const arc = arcOf(state, step);
        let label = 0;
        names.tick();
        const labelCount = labelFeatures(input, state, arc, features);
        names.score(features, labelCount, labelScores);
        for (let k = 1; k < labelScores.length; k += 1)
          if ((labelScores[k] ?? 0) > (labelScores[label] ?? 0)) label = k;
        if (sentence.heads[arc.word] === arc.head) {
          const wanted = goldLabels[arc.word] ?? 0;
          if (wanted !== label) names.update(features, labelCount, wanted, label);
        }
        takeStep(state, step, label);
      }
    }
    console.error(`parser: round ${String(round + 1)} of ${String(parseRounds)}`);
  }
  return { steps: steps.learnt(), names: names.learnt() };
}

function measure(name: string, tagger: ClassTable, parser: ParserModel | null): void {
  let unmarked = 0,
    unmarkedHeads = 0,
    unmarkedLabels = 0;
  let words = 0,
    upos = 0,
    xpos = 0,
    uas = 0,
    las = 0;
  const sentences = readConllu(join(folder ?? '', name));
  const before = process.hrtime.bigint();
  for (const sentence of sentences) {
    const looks = looksOf(sentence.words);
    const own = tagWords(tagger, tags.names.length, looks);
    const tree = parser && parseWords(parser, taggedWords(looks, own), looks.length);
    sentence.words.forEach((_, i) => {
      const [u, x] = (tags.names[own[i] ?? 0] ?? '').split('/');
      const [gu, gx] = (sentence.tags[i] ?? '').split('/');
      words += 1;
      if (u === gu) upos += 1;
      if (x === gx) xpos += 1;
      const isMark = gu === 'PUNCT';
      if (!isMark) unmarked += 1;
      if (tree && tree.heads[i] === sentence.heads[i]) {
        uas += 1;
        if (!isMark) unmarkedHeads += 1;
        if (
          !isMark &&
          (labels.names[tree.labels[i] ?? 0] ?? '').split(':')[0] === sentence.labels[i]?.split(':')[0]
        )
          unmarkedLabels += 1;
        if ((labels.names[tree.labels[i] ?? 0] ?? '').split(':')[0] === sentence.labels[i]?.split(':')[0])
          las += 1;
      }
    });
  }
  const seconds = Number(process.hrtime.bigint() - before) / 1e9;
  const pc = (n: number): string => ((100 * n) / words).toFixed(1);
  console.log(
    `${name}: tags ${pc(upos)} (universal) ${pc(xpos)} (Penn)` +
      (parser
        ? `, heads ${pc(uas)}, heads with label ${pc(las)}, without marks ${((100 * unmarkedHeads) / unmarked).toFixed(1)} ${((100 * unmarkedLabels) / unmarked).toFixed(1)}`
        : '') +
      `; ${String(Math.round(words / seconds))} words/s`,
  );
}

console.error(
  `${String(train.length)} sentences, ${String(known.size)} words, ${String(tags.names.length)} tags, ${String(labels.names.length)} labels`,
);
const tagTable = (learnt: readonly Learnt[]): ClassTable => classTable(strongest(learnt, 30_000), 4, 0.5);
const learntTags = trainTagger(train);
// the parser learns from tags as they will be: guessed by a tagger that has not seen the sentence
const folds = 4;
const guessed: Uint8Array[] = [];
for (let fold = 0; fold < folds; fold += 1) {
  const model = tagTable(trainTagger(train.filter((_, i) => i % folds !== fold)));
  train.forEach((sentence, i) => {
    if (i % folds === fold) guessed[i] = tagWords(model, tags.names.length, looksOf(sentence.words));
  });
  console.error(`tags for the parser: part ${String(fold + 1)} of ${String(folds)}`);
}
const { steps, names } = trainParser(train, guessed);
const tagger = tagTable(learntTags);
const parser: ParserModel = {
  steps: pairTable(strongest(steps, 160_000), 2.5),
  labels: classTable(strongest(names, 60_000), 4, 0.6),
  labelCount: labels.names.length,
};
measure('ewt-dev.conllu', tagger, parser);
measure('pud.conllu', tagger, parser);
const target = join(import.meta.dirname, '../src/language/en/model/syntax.bin');
const words = [...known].map(([word, { tag, sure }]) =>
  [word, String(tag), ...(sure ? ['!'] : [])].join('\t'),
);
const bytes = writeModel(
  { sources, signature: syntaxSignature() },
  {
    words: words.join('\n'),
    tags: tags.names.join('\n'),
    labels: labels.names.join('\n'),
    tagger: tagger.slots,
    'tagger weights': tagger.cells,
    steps: parser.steps,
    names: parser.labels.slots,
    'names weights': parser.labels.cells,
  },
);
writeFileSync(target, bytes);
console.log(`${target}: ${String(Math.round(bytes.length / 1000))} kB`);
