import { hashOf, mix, type WeightTable } from '../syntax/linear-model.ts';
import { readModel } from '../syntax/read-model.ts';
import type { ParsedSentence } from '../syntax/parsed-sentence.ts';
import type { SyntaxModel } from '../syntax/syntax-model.ts';
import { contentFeatures, noContentFeatures } from './features/content-features.ts';
import { noSourceFeatures, sourceFeatures } from './features/source-features.ts';
import { mostFeatures, viewCue } from './features/view-cue.ts';
import { proposeContents } from './propose-contents.ts';
import { proposeSources } from './propose-sources.ts';

/** What the ranking of sources and contents was taught. */
export interface AttributionModel {
  readonly sources: WeightTable;
  readonly contents: WeightTable;
}

/** So many units of a weight make one. */
export const weightParts = 20;

/** A sentence to try the features on. */
const probe: ParsedSentence = {
  words: ['The', 'yard', 'said', 'that', 'it', 'sank', '.'].map((text, i) => ({
    text,
    lower: text.toLowerCase(),
    start: 5 * i,
    end: 5 * i + text.length,
    token: i,
    block: 0,
    stretch: -1,
  })),
  universal: ['DET', 'NOUN', 'VERB', 'SCONJ', 'PRON', 'VERB', 'PUNCT'],
  penn: ['DT', 'NN', 'VBD', 'IN', 'PRP', 'VBD', '.'],
  heads: Int16Array.of(1, 2, 7, 5, 5, 2, 2),
  labels: ['det', 'nsubj', 'root', 'mark', 'nsubj', 'ccomp', 'punct'],
  margins: new Uint8Array(7),
  codes: Int32Array.of(1, 2, 3, 4, 5, 6, 7),
  tagCodes: Uint8Array.of(1, 2, 3, 4, 5, 6, 7),
  labelCodes: Uint8Array.of(1, 2, 3, 4, 5, 6, 7),
  first: Int16Array.of(0, 0, 0, 3, 4, 3, 6),
  last: Int16Array.of(0, 1, 6, 3, 4, 5, 6),
};

/** A number that changes when the features of attributions do, or the tags and labels that they are made of. */
export function attributionSignature({ tags, labels }: SyntaxModel): number {
  let sum = hashOf([...tags, ...labels].join(' '));
  const out = new Int32Array(mostFeatures);
  const take = (count: number): void => {
    for (let i = 0; i < count; i += 1) sum = mix(sum, out[i] ?? 0);
  };
  const view = viewCue(probe, 2, 5);
  const sources = proposeSources(probe, 2);
  take(noSourceFeatures(view, out));
  take(noContentFeatures(view, out));
  sources.forEach((source, i) => {
    take(sourceFeatures(view, source, i, out));
  });
  for (const content of proposeContents(probe, 2, 1))
    take(contentFeatures(view, content, sources[0] ?? null, out));
  return sum;
}

/**
 * Reads what bench/train-attribution.ts has learnt.
 * @throws Error where the file is none, or was learnt for other features
 */
export function readAttributionModel(bytes: Uint8Array, syntax: SyntaxModel): AttributionModel {
  const { slots } = readModel(bytes, attributionSignature(syntax));
  return { sources: slots('sources'), contents: slots('contents') };
}
