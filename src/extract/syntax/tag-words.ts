import { addScores, type ClassTable } from './linear-model.ts';
import type { WordLook } from './words.ts';

/** As many features as a word may have. */
export const mostTagFeatures = 32;

// each part of a feature has another factor, so that the sum tells parts and order apart
const [k0, k1, k2, k3, k4, k5] = [0x9e3779b1, 0x85ebca6b, 0xc2b2ae35, 0x27d4eb2f, 0x165667b1, 0xd3a2646d];

const outside: WordLook = { word: 1, shape: 1, ending2: 1, ending3: 1, beginning: 1, sure: -1, usual: -1 };

/**
 * Writes down what speaks for the tags of a word: its look and its neighbours', and the tags of the two words before it.
 * Returns how many features there are.
 */
export function tagFeatures(
  looks: readonly WordLook[],
  i: number,
  tag1: number,
  tag2: number,
  out: Int32Array,
): number {
  const own = looks[i] ?? outside;
  const before = looks[i - 1] ?? outside;
  const after = looks[i + 1] ?? outside;
  const after2 = looks[i + 2] ?? outside;
  const word = Math.imul(own.word, k0);
  const shape = Math.imul(own.shape, k1);
  const ending = Math.imul(own.ending3, k2);
  const usual = Math.imul(own.usual + 2, k3);
  const one = Math.imul(tag1 + 1, k4);
  const two = Math.imul(tag2 + 1, k5);
  const next = Math.imul(after.usual + 2, k1);
  const nextWord = Math.imul(after.word, k2);
  const lastWord = Math.imul(before.word, k5);
  let n = 0;
  out[n++] = 0x1b873593;
  out[n++] = 0x2a13f1c7 + word;
  out[n++] = 0x31d7a2e9 + ending;
  out[n++] = 0x45e9d0a3 + Math.imul(own.beginning, k3);
  out[n++] = 0x4f7b2c95 + shape;
  out[n++] = 0x58a4e637 + one;
  out[n++] = 0x61c80fb9 + one + two;
  out[n++] = 0x6b3e71d5 + one + word;
  out[n++] = 0x742f95a7 + lastWord;
  out[n++] = 0x7d90c4e1 + nextWord;
  out[n++] = 0x0fd5c12b + Math.imul(after2.word, k3);
  out[n++] = 0x18e7a64d + Math.imul(before.ending3, k3);
  out[n++] = 0x22190b7f + Math.imul(after.ending3, k3);
  out[n++] = 0x2b4ad8f1 + next + usual;
  out[n++] = 0x3dae9345 + one + next;
  out[n++] = 0x46df28b7 + ending + one;
  out[n++] = 0x5011bde9 + usual + nextWord;
  out[n++] = 0x6274e78d + usual + lastWord;
  out[n++] = 0x6ba67cbf + one + usual + next;
  return n;
}

/** Gives each word of a sentence its tag, from left to right, each decision seen by the next. */
export function tagWords(model: ClassTable, tagCount: number, looks: readonly WordLook[]): Uint8Array {
  const tags = new Uint8Array(looks.length);
  const features = new Int32Array(mostTagFeatures);
  const scores = new Int32Array(tagCount);
  for (let i = 0; i < looks.length; i += 1) {
    const sure = looks[i]?.sure ?? -1;
    if (sure >= 0) {
      tags[i] = sure;
      continue;
    }
    scores.fill(0);
    const count = tagFeatures(
      looks,
      i,
      i > 0 ? (tags[i - 1] ?? 0) : 254,
      i > 1 ? (tags[i - 2] ?? 0) : 254,
      features,
    );
    addScores(model, features, count, scores);
    let best = 0;
    for (let tag = 1; tag < tagCount; tag += 1) if ((scores[tag] ?? 0) > (scores[best] ?? 0)) best = tag;
    tags[i] = best;
  }
  return tags;
}
