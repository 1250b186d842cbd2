import type { WeightTable } from '../syntax/linear-model.ts';
import { readModel } from '../syntax/read-model.ts';

/** What the ranking of sources and contents was taught, and the words that it knows as cues. */
export interface AttributionModel {
  readonly cues: ReadonlySet<string>;
  readonly sources: WeightTable;
  readonly contents: WeightTable;
}

/** So many units of a weight make one. */
export const weightParts = 20;

/** A number that changes when the features of attributions do. */
export const attributionSignature = (): number => 1;

/**
 * Reads what bench/train-attribution.ts has learnt.
 * @throws Error where the file is none, or was learnt for other features
 */
export function readAttributionModel(bytes: Uint8Array): AttributionModel {
  const { text, slots } = readModel(bytes, attributionSignature());
  return { cues: new Set(text('cues').split('\n')), sources: slots('sources'), contents: slots('contents') };
}
