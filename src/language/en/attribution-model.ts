import { readFileSync } from 'node:fs';
import { readAttributionModel, type AttributionModel } from '../../extract/attribution/attribution-model.ts';

/** What bench/train-attribution.ts has learnt of who says what in English news. */
export const attributionModel: AttributionModel = readAttributionModel(
  readFileSync(new URL('./model/attribution.bin', import.meta.url)),
);
