/**
 * Learns what the features of a candidate are worth for the question who said a quotation, from articles in which
 * people marked content, source and cue, and writes src/extract/quotes/learnt-weights.ts.
 *
 * usage: node bench/train-quotes.ts TRAIN.ndjson [--without IDS.json]
 *
 * One article a line: {"id","text","attributions":[{"content":[[start,end],…],"source":[…],"cue":[…]}]}, offsets in UTF-16 units.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPlainText } from '../src/article/text/read-plain-text.ts';
import type { AddFeature, Decision, Scene } from '../src/extract/quotes/features.ts';
import { cueFeatures, mentionFeatures } from '../src/extract/quotes/candidate-features.ts';
import { stretchFeatures, viewStretch } from '../src/extract/quotes/features.ts';
import { treeFeatures } from '../src/extract/quotes/tree-features.ts';
import { readAttributionModel } from '../src/extract/attribution/attribution-model.ts';
import { readSyntaxModel } from '../src/extract/syntax/syntax-model.ts';
import { syntaxBytes } from '../src/language/en/models.ts';
import { candidatesFor, setScene } from '../src/extract/quotes/scene.ts';
import { weightParts } from '../src/extract/quotes/weights.ts';
import { tokenize } from '../src/extract/tokens.ts';
import { fitChoices, type Choice } from './learn/fit-choices.ts';
import { attributionExamples, learnAttribution } from './learn/learn-attribution.ts';
import { overlap, readArticles, type Marked, type Pair } from './learn/read-articles.ts';

const syntax = readSyntaxModel(syntaxBytes);

const fitting = { rounds: 8, settled: 3, step: 0.1, shrinkage: 0.001, leastSlope: 1e-4 };
/** Features seen less often than this, and weights smaller than that, are left out: they cost more room than they are worth. */
const leastSeen = 5;
const leastWeight = 0.1;

const touches = (golds: readonly Pair[], span: Pair): boolean =>
  golds.some((gold) => {
    const common = overlap(gold, span);
    return common > 0 && 2 * common >= span[1] - span[0];
  });
const withHull = (spans: readonly Pair[]): Pair[] => {
  const first = spans[0];
  const last = spans.at(-1);
  return first && last ? [...spans, [first[0], last[1]]] : [];
};

/** The first attribution that holds the greater part of a stretch in its content. */
function attributionOf(article: Marked, start: number, end: number): Marked['attributions'][number] | null {
  let best: Marked['attributions'][number] | null = null;
  let most = (end - start) / 2;
  for (const attribution of article.attributions) {
    const common = attribution.content.reduce((sum, content) => sum + overlap(content, [start, end]), 0);
    if (common <= most) continue;
    most = common;
    best = attribution;
  }
  return best;
}

function exampleOf(
  article: Marked,
  scene: Scene,
  index: number,
  former: Decision | null,
  idOf: (feature: string) => number,
): { example: Choice | null; decision: Decision | null } {
  const stretch = scene.stretches[index];
  const place = scene.voice.placeOf[index] ?? 0;
  if (!stretch) return { example: null, decision: former };
  const candidates = candidatesFor(scene, place, former);
  const attribution = attributionOf(article, stretch.start, stretch.end);
  const source = withHull(attribution?.source ?? []);
  const cue = withHull(attribution?.cue ?? []);
  const named = candidates.map(({ mention }) => {
    const found = scene.mentions[mention];
    return found !== undefined && touches(source, [found.start, found.end]);
  });
  const cued = candidates.map((candidate) => {
    const from = candidate.cue && scene.voice.items[candidate.cue[0]];
    const to = candidate.cue && scene.voice.items[candidate.cue[1]];
    return from && to ? touches(cue, [from.start, to.end]) : cue.length === 0;
  });
  let right = candidates.map((_, i) => i).filter((i) => named[i] && cued[i]);
  if (right.length === 0) right = candidates.map((_, i) => i).filter((i) => named[i]);
  const known = source.length > 0;
  let decision = former;
  if (known) decision = candidates[right[0] ?? -1] ?? null;
  else if (stretch.end - stretch.start > 80) decision = null;
  if (known && right.length === 0) return { example: null, decision };
  const view = viewStretch(scene, index, place, former);
  if (!view) return { example: null, decision };
  const ids = (collect: (add: AddFeature) => void): Int32Array => {
    const found: number[] = [];
    collect((...pieces) => found.push(idOf(pieces.map((one) => one?.text ?? '').join(''))));
    return Int32Array.from(found);
  };
  return {
    decision,
    example: {
      options: [
        ids((add) => {
          stretchFeatures(scene, view, add);
        }),
        ...candidates.map((candidate) =>
          ids((add) => {
            const source = mentionFeatures(scene, view, candidate.mention, add);
            if (!source) return;
            cueFeatures(scene, view, source, candidate.cue, add);
            treeFeatures(scene, view, source, candidate.cue, add);
          }),
        ),
      ],
      right: new Set(known ? right.map((i) => i + 1) : [0]),
    },
  };
}

const [path, flag, listed] = process.argv.slice(2);
if (path === undefined) {
  console.error('usage: node bench/train-quotes.ts TRAIN.ndjson [--without IDS.json]');
  process.exit(2);
}
/** Articles that are left out, to be measured on: a JSON list of ids. */
const left = new Set(
  flag === '--without' && listed !== undefined ? (JSON.parse(readFileSync(listed, 'utf8')) as string[]) : [],
);
const names: string[] = [];
const ids = new Map<string, number>();
const idOf = (feature: string): number => {
  let id = ids.get(feature);
  if (id === undefined) {
    id = names.length;
    ids.set(feature, id);
    names.push(feature);
  }
  return id;
};
const articles = readArticles(path).filter(({ id }) => !left.has(id));
// who the source of a verb is, is told here as it will be told of new articles: by what has not seen the article
const halves = [0, 1].map((half) => articles.filter((_, i) => i % 2 === half));
const attributions = halves.map((half) => {
  const { bytes } = learnAttribution(attributionExamples(half, { contents: 0, proposed: 0 }));
  return readAttributionModel(bytes, syntax);
});
const examples: Choice[] = [];
for (const [number, article] of articles.entries()) {
  const attribution = attributions[(number + 1) % 2];
  if (!attribution) continue;
  const read = readPlainText(article.text);
  const { scene } = setScene(read, tokenize(read), { syntax, attribution });
  let former: Decision | null = null;
  for (let index = 0; index < scene.stretches.length; index += 1) {
    const { example, decision } = exampleOf(article, scene, index, former, idOf);
    if (example) examples.push(example);
    former = decision;
  }
}
const seen = new Int32Array(names.length);
for (const { options } of examples)
  for (const option of options) for (const id of option) seen[id] = (seen[id] ?? 0) + 1;
const kept = examples.map(({ options, right }) => ({
  right,
  options: options.map((option) => option.filter((id) => (seen[id] ?? 0) >= leastSeen)),
}));
const weights = fitChoices(kept, names.length, fitting);
const byWeight = new Map<number, string[]>();
names.forEach((name, id) => {
  const weight = Math.round((weights[id] ?? 0) * weightParts);
  if (Math.abs(weights[id] ?? 0) < leastWeight || /[`\\\t\n]|\$\{/.test(name)) return;
  byWeight.set(weight, [...(byWeight.get(weight) ?? []), name]);
});
const lines = [...byWeight]
  .sort(([a], [b]) => a - b)
  .map(([weight, features]) => [String(weight), ...features.sort()].join('\t'));
const target = join(import.meta.dirname, '../src/extract/quotes/learnt-weights.ts');
writeFileSync(
  target,
  `// Written by bench/train-quotes.ts: do not edit. One weight a line, in twentieths, then the features that have it, between tabs.\nexport const learntWeights = \`\n${lines.join('\n')}\n\`;\n`,
);
console.log(
  `${String(examples.length)} stretches, ${String(names.length)} features seen, ${String([...byWeight.values()].flat().length)} kept: ${target}`,
);
