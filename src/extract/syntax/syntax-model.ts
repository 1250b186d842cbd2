import { hashOf, mix, type ClassTable } from './linear-model.ts';
import {
  labelFeatures,
  mostParseFeatures,
  startParse,
  stepFeatures,
  taggedWords,
  takeStep,
  type ParserModel,
} from './parse-words.ts';
import { readModel } from './read-model.ts';
import { mostTagFeatures, tagFeatures } from './tag-words.ts';
import { lookAtWords, type KnownWord } from './words.ts';

/** What tags and trees are made with: the words that are known, the names of tags and labels, the weights. */
export interface SyntaxModel {
  readonly known: ReadonlyMap<string, KnownWord>;
  /** Universal tag and Penn tag: "VERB/VBD". */
  readonly tags: readonly string[];
  /** Universal dependencies: "nsubj:pass". */
  readonly labels: readonly string[];
  readonly tagger: ClassTable;
  readonly parser: ParserModel;
}

/** A number that changes when the features of tags and trees do. */
export function syntaxSignature(): number {
  const lookAt = lookAtWords(
    new Map([
      ['the', { tag: 3, sure: false }],
      ['said', { tag: 4, sure: true }],
    ]),
  );
  const looks = ['The', 'Xu-2', 'said', 'so', '.'].map((word, i) => lookAt(word, i === 0));
  const out = new Int32Array(Math.max(mostTagFeatures, mostParseFeatures));
  let sum = hashOf('syntax');
  const take = (count: number): void => {
    for (let i = 0; i < count; i += 1) sum = mix(sum, out[i] ?? 0);
  };
  take(tagFeatures(looks, 2, 5, 6, out));
  const state = startParse(looks.length);
  const sentence = taggedWords(looks, Uint8Array.of(1, 2, 3, 4, 5));
  for (const step of [0, 0, 1, 0, 0, 2]) {
    take(stepFeatures(sentence, state, out));
    take(labelFeatures(sentence, state, { word: 1, head: 3 }, out));
    takeStep(state, step, 3);
  }
  return sum;
}

/**
 * Reads what bench/train-syntax.ts has learnt.
 * @throws Error where the file is none, or was learnt for other features
 */
export function readSyntaxModel(bytes: Uint8Array): SyntaxModel {
  const { text, slots, cells } = readModel(bytes, syntaxSignature());
  const lines = (name: string): string[] => text(name).split('\n');
  const labels = lines('labels');
  const known = new Map(
    lines('words').map((line): [string, KnownWord] => {
      const [word = '', tag = '', sure] = line.split('\t');
      return [word, { tag: Number(tag), sure: sure !== undefined }];
    }),
  );
  return {
    known,
    tags: lines('tags'),
    labels,
    tagger: { slots: slots('tagger'), cells: cells('tagger weights') },
    parser: {
      steps: slots('steps'),
      labels: { slots: slots('names'), cells: cells('names weights') },
      labelCount: labels.length,
    },
  };
}
