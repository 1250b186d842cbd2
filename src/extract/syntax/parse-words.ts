import { addScores, scorePairs, type ClassTable, type PairTable } from './linear-model.ts';
import type { WordLook } from './words.ts';

/** The three steps of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011). */
export const shift = 0;
/** The word on the stack hangs on the next word of the buffer. */
export const left = 1;
/** The word on the stack hangs on the one below it. */
const right = 2;

export const mostParseFeatures = 48;

/** Stands for a word that is not there. */
const none = -1;

/** A sentence on its way to a tree. Words count from 0; the word past the last is the root, and -1 means that there is none. */
export interface ParseState {
  readonly size: number;
  readonly stack: Int16Array;
  /** How many words are on the stack. */
  depth: number;
  /** The next word of the buffer. */
  next: number;
  /** For each word the word it hangs on; -1 while that is open. */
  readonly heads: Int16Array;
  readonly labels: Uint8Array;
  /** The outermost dependent found so far on each side, and how many there are. */
  readonly leftmost: Int16Array;
  readonly rightmost: Int16Array;
  readonly leftCount: Uint8Array;
  readonly rightCount: Uint8Array;
}

/** A sentence of which nothing is known yet. */
export function startParse(size: number): ParseState {
  return {
    size,
    stack: new Int16Array(size + 1),
    depth: 0,
    next: 0,
    heads: new Int16Array(size + 1).fill(none),
    labels: new Uint8Array(size + 1),
    leftmost: new Int16Array(size + 1).fill(none),
    rightmost: new Int16Array(size + 1).fill(none),
    leftCount: new Uint8Array(size + 1),
    rightCount: new Uint8Array(size + 1),
  };
}

export const isParsed = ({ size, depth, next }: ParseState): boolean => next === size && depth === 0;

/** Whether a step can be taken. The last word waits on the stack until the root takes it. */
export function isPossible({ size, depth, next }: ParseState, step: number): boolean {
  if (step === shift) return next < size;
  // only one word hangs on the root
  if (step === left) return depth > 0 && (next < size || depth === 1);
  return depth > 1;
}

/** An arc: a word and the word it hangs on. */
export interface Arc {
  readonly word: number;
  readonly head: number;
}

/** The arc that a step draws. */
export function arcOf({ stack, depth, next }: ParseState, step: number): Arc {
  const word = stack[depth - 1] ?? none;
  return { word, head: step === right ? (stack[depth - 2] ?? none) : next };
}

/** Takes a step. */
export function takeStep(state: ParseState, step: number, label: number): void {
  if (step === shift) {
    state.stack[state.depth++] = state.next++;
    return;
  }
  const { word, head } = arcOf(state, step);
  state.depth -= 1;
  state.heads[word] = head;
  state.labels[word] = label;
  if (step === left) {
    state.leftmost[head] = word;
    state.leftCount[head] = (state.leftCount[head] ?? 0) + 1;
  } else {
    state.rightmost[head] = word;
    state.rightCount[head] = (state.rightCount[head] ?? 0) + 1;
  }
}

/** A sentence as the parser sees it: for each word its letters and its tag as numbers; past the last word stands the root, and then nothing. */
export interface TaggedWords {
  readonly words: Int32Array;
  readonly tags: Int32Array;
}

/** Spreads a small number over 32 bits. */
const spread = (small: number): number => Math.imul(small + 1, 0x9e3779b1) ^ Math.imul(small + 7, 0x5bd1e995);

const rootTag = spread(250);
const noTag = spread(251);
const noWord = spread(252);
const rootWord = spread(253);

/** Puts words and tags where the features look for them. */
export function taggedWords(looks: readonly WordLook[], tags: Uint8Array): TaggedWords {
  const size = looks.length;
  const words = new Int32Array(size + 4).fill(noWord);
  const own = new Int32Array(size + 4).fill(noTag);
  for (let i = 0; i < size; i += 1) {
    words[i] = looks[i]?.word ?? 0;
    own[i] = spread(tags[i] ?? 0);
  }
  words[size] = rootWord;
  own[size] = rootTag;
  return { words, tags: own };
}

const near = (distance: number): number =>
  distance < 5 ? distance : distance < 8 ? 5 : distance < 13 ? 6 : 7;

// What a feature is of: a name of its own, and to each part of it another factor, so that the sum tells parts and order apart.
const [k0, k1, k2, k3, k4, k5] = [0x9e3779b1, 0x85ebca6b, 0xc2b2ae35, 0x27d4eb2f, 0x165667b1, 0xd3a2646d];

const wordAt = ({ words }: TaggedWords, at: number): number => (at < 0 ? noWord : (words[at] ?? noWord));
const tagAt = ({ tags }: TaggedWords, at: number): number => (at < 0 ? noTag : (tags[at] ?? noTag));
const labelAt = ({ labels }: ParseState, at: number): number => (at < 0 ? 1 : (labels[at] ?? 0) + 2);
/** The word so many places down the stack, 1 for the uppermost. */
const onStack = ({ stack, depth }: ParseState, down: number): number =>
  depth < down ? none : (stack[depth - down] ?? none);
const outermost = (side: Int16Array, of: number): number => (of < 0 ? none : (side[of] ?? none));
const countOf = (side: Uint8Array, of: number): number => (of < 0 ? 0 : (side[of] ?? 0));
const distance = (from: number, to: number): number => (from < 0 ? 11 : near(to - from) + 1);

/** Writes down what speaks for the next step; returns how many features there are. */
export function stepFeatures(sentence: TaggedWords, state: ParseState, out: Int32Array): number {
  const { next, leftmost, rightmost, leftCount, rightCount } = state;
  const s0 = onStack(state, 1);
  const s1 = onStack(state, 2);
  const s0l = outermost(leftmost, s0);
  const s0r = outermost(rightmost, s0);
  const s1r = outermost(rightmost, s1);
  const b0l = outermost(leftmost, next);
  // words and tags by place; each place has a factor of its own
  const s0w = Math.imul(wordAt(sentence, s0), k0);
  const s0t = Math.imul(tagAt(sentence, s0), k1);
  const s1w = Math.imul(wordAt(sentence, s1), k2);
  const s1t = Math.imul(tagAt(sentence, s1), k3);
  const s2t = Math.imul(tagAt(sentence, onStack(state, 3)), k4);
  const b0w = Math.imul(wordAt(sentence, next), k4);
  const b0t = Math.imul(tagAt(sentence, next), k5);
  const b1w = Math.imul(wordAt(sentence, next + 1), k3);
  const b1t = Math.imul(tagAt(sentence, next + 1), k2);
  const b2t = Math.imul(tagAt(sentence, next + 2), k0);
  const s0lt = Math.imul(tagAt(sentence, s0l), k2);
  const s0rt = Math.imul(tagAt(sentence, s0r), k4);
  const s1rt = Math.imul(tagAt(sentence, s1r), k0);
  const b0lt = Math.imul(tagAt(sentence, b0l), k0);
  const s0ll = Math.imul(labelAt(state, s0l), k2);
  const s0rl = Math.imul(labelAt(state, s0r), k3);
  const s1ll = Math.imul(labelAt(state, outermost(leftmost, s1)), k4);
  const s1rl = Math.imul(labelAt(state, s1r), k5);
  const b0ll = Math.imul(labelAt(state, b0l), k0);
  const far = Math.imul(distance(s0, next), k2);
  const gap = Math.imul(distance(s1, s0), k4);
  const counts = Math.imul(((countOf(leftCount, s0) << 4) | countOf(rightCount, s0)) + 1, k3);
  const ahead = Math.imul(countOf(leftCount, next) + 1, k2);
  const behind = Math.imul(countOf(rightCount, s1) + 1, k0);
  const s0b0 = s0t + b0t;
  const s1s0 = s1t + s0t;
  let n = 0;
  out[n++] = 0x1f123bb5;
  out[n++] = 0x2a13f1c7 + s0w + s0t;
  out[n++] = 0x31d7a2e9 + s0t;
  out[n++] = 0x3c51b8d1 + s1w + s1t;
  out[n++] = 0x45e9d0a3 + b0w + b0t;
  out[n++] = 0x4f7b2c95 + b0t;
  out[n++] = 0x58a4e637 + b1w;
  out[n++] = 0x61c80fb9 + b1t;
  out[n++] = 0x6b3e71d5 + s0b0;
  out[n++] = 0x742f95a7 + s0w + s0b0 + b0w;
  out[n++] = 0x7d90c4e1 + s0w + b0t;
  out[n++] = 0x06ab3f83 + b0w + s0t;
  out[n++] = 0x0fd5c12b + s0w + b0w;
  out[n++] = 0x18e7a64d + s1s0;
  out[n++] = 0x22190b7f + s1w + s0t;
  out[n++] = 0x2b4ad8f1 + s0w + s1t;
  out[n++] = 0x347c6e13 + s1w + s0w;
  out[n++] = 0x3dae9345 + s1t + b0t;
  out[n++] = 0x46df28b7 + s0b0 + b1t;
  out[n++] = 0x5011bde9 + b0t + b1t + b2t;
  out[n++] = 0x5943521b + s1s0 + b0t;
  out[n++] = 0x6274e78d + s2t + s1s0;
  out[n++] = 0x6ba67cbf + s0b0 + s0lt;
  out[n++] = 0x74d811e1 + s0b0 + s0rt;
  out[n++] = 0x7e09a653 + s0b0 + b0lt;
  out[n++] = 0x073b3b85 + s1s0 + s0lt;
  out[n++] = 0x106cd0b7 + s1s0 + s0rt;
  out[n++] = 0x199e65e9 + s1s0 + s1rt;
  out[n++] = 0x22cffb1b + s0b0 + far;
  out[n++] = 0x2c01904d + s1s0 + gap;
  out[n++] = 0x3533257f + s0w + far;
  out[n++] = 0x3e64bab1 + b0w + far;
  out[n++] = 0x47964fe3 + s0t + counts;
  out[n++] = 0x50c7e515 + s0w + counts;
  out[n++] = 0x59f97a47 + s1t + behind;
  out[n++] = 0x632b0f79 + b0t + ahead;
  out[n++] = 0x6c5ca4ab + s0t + s0ll + s0rl;
  out[n++] = 0x758e39dd + s0w + s0rl;
  out[n++] = 0x7ebfcf0f + s1t + s1rl;
  out[n++] = 0x07f16441 + s1w + s1rl;
  out[n++] = 0x1122f973 + b0t + b0ll;
  out[n++] = 0x1a548ea5 + s0b0 + s0rl + s0ll;
  out[n++] = 0x238623d7 + s1s0 + s1rl + s1ll;
  return n;
}

/** Writes down what speaks for the label of an arc that is about to be drawn; returns how many features there are. */
export function labelFeatures(
  sentence: TaggedWords,
  state: ParseState,
  { word: of, head }: Arc,
  out: Int32Array,
): number {
  const { leftmost, rightmost, leftCount, rightCount } = state;
  const side = head > of ? 0x3c6ef372 : 0;
  const ow = Math.imul(wordAt(sentence, of), k0);
  const ot = Math.imul(tagAt(sentence, of), k1);
  const hw = Math.imul(wordAt(sentence, head), k2);
  const ht = Math.imul(tagAt(sentence, head), k3);
  const far = Math.imul(near(Math.abs(head - of)), k4);
  const ol = outermost(leftmost, of);
  const oll = Math.imul(labelAt(state, ol), k4);
  const orl = Math.imul(labelAt(state, outermost(rightmost, of)), k5);
  const hll = Math.imul(labelAt(state, outermost(leftmost, head)), k4);
  const hrl = Math.imul(labelAt(state, outermost(rightmost, head)), k5);
  const pair = ot + ht + side;
  const sibling = head > of ? hll : hrl;
  let n = 0;
  out[n++] = 0x1b873593 + pair;
  out[n++] = 0x24b99c25 + ow + side;
  out[n++] = 0x2deb3157 + hw + side;
  out[n++] = 0x371cc689 + pair + ow;
  out[n++] = 0x404e5bbb + pair + hw;
  out[n++] = 0x497ff0ed + ow + hw;
  out[n++] = 0x52b1861f + pair + far;
  out[n++] = 0x5be31b51 + ow + far + side;
  out[n++] = 0x6514b083 + pair + oll;
  out[n++] = 0x6e4645b5 + pair + orl;
  out[n++] = 0x7777dae7 + pair + Math.imul(wordAt(sentence, ol), k4);
  out[n++] = 0x00a97019 + pair + sibling;
  out[n++] = 0x09db054b + pair + Math.imul(tagAt(sentence, of - 1), k4);
  out[n++] = 0x130c9a7d + pair + Math.imul(tagAt(sentence, of + 1), k5);
  out[n++] = 0x1c3e2faf + pair + Math.imul(wordAt(sentence, of - 1), k4);
  out[n++] = 0x256fc4e1 + pair + Math.imul((countOf(leftCount, head) << 4) | countOf(rightCount, head), k4);
  out[n++] = 0x2ea15a13 + hw + sibling + side;
  out[n++] = 0x37d2ef45 + hw + hll;
  return n;
}

/** What the parser was taught: which step to take, and what to call an arc. */
export interface ParserModel {
  readonly steps: PairTable;
  readonly labels: ClassTable;
  readonly labelCount: number;
}

/** A tree: for each word the word it hangs on (the number of words for the root), what the arc is called, and how sure the step was. */
export interface Tree {
  readonly heads: Int16Array;
  readonly labels: Uint8Array;
  /** By how much the step won that drew the arc, in the model's units, at most 255. */
  readonly margins: Uint8Array;
}

/** The step that is worth most among those that are possible, and by how much it wins. */
function bestStep(state: ParseState, scores: Int32Array): { readonly step: number; readonly margin: number } {
  let best = -1;
  let most = -Infinity;
  let second = -Infinity;
  for (let step = 0; step < 3; step += 1) {
    if (!isPossible(state, step)) continue;
    const score = scores[step] ?? 0;
    if (score > most) {
      second = most;
      most = score;
      best = step;
    } else if (score > second) second = score;
  }
  return { step: best, margin: Math.min(255, most - second) };
}

/** The label that is worth most for an arc. */
function bestLabel(model: ParserModel, features: Int32Array, count: number, scores: Int32Array): number {
  scores.fill(0);
  addScores(model.labels, features, count, scores);
  let best = 0;
  for (let label = 1; label < model.labelCount; label += 1)
    if ((scores[label] ?? 0) > (scores[best] ?? 0)) best = label;
  return best;
}

/** Draws the tree of a sentence, step by step, without looking back. */
export function parseWords(model: ParserModel, sentence: TaggedWords, size: number): Tree {
  const state = startParse(size);
  const margins = new Uint8Array(size);
  const features = new Int32Array(mostParseFeatures);
  const scores = new Int32Array(3);
  const labelScores = new Int32Array(model.labelCount);
  while (!isParsed(state)) {
    scorePairs(model.steps, features, stepFeatures(sentence, state, features), scores);
    const { step, margin } = bestStep(state, scores);
    if (step === shift) {
      takeStep(state, shift, 0);
      continue;
    }
    const arc = arcOf(state, step);
    const count = labelFeatures(sentence, state, arc, features);
    margins[arc.word] = margin;
    takeStep(state, step, bestLabel(model, features, count, labelScores));
  }
  return { heads: state.heads.subarray(0, size), labels: state.labels.subarray(0, size), margins };
}
