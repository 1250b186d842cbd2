import { joined, piece } from './feature-names.ts';
import type { AddFeature, Scene, View } from './features.ts';
import type { MentionView } from './candidate-features.ts';

// prettier-ignore
const feature = { S: piece('S'), Sw: piece('Sw'), Sz: piece('Sz') };
// prettier-ignore
const value = {
  none: piece('0'), own: piece('y'), other: piece('o'), nobody: piece('n'), absent: piece('a'),
  high: piece('h'), middle: piece('m'), low: piece('l'),
};

const sureness = (share: number): (typeof value)['high'] =>
  share > 0.9 ? value.high : share > 0.6 ? value.middle : value.low;

/** Adds what the tree says of a cue: whether this mention is its source, or another is. */
export function treeFeatures(
  scene: Scene,
  { quote }: View,
  { index, zone, place, who }: MentionView,
  cue: readonly [number, number] | null,
  add: AddFeature,
): void {
  if (!cue) return;
  const found = scene.sourceAt(cue[0]);
  const isHere = scene.voice.items[cue[0]]?.sentence === quote.sentence;
  const says = !found
    ? value.none
    : joined(
        found.mention === index
          ? value.own
          : found.mention >= 0
            ? value.other
            : found.mention === -1
              ? value.nobody
              : value.absent,
        sureness(found.share),
      );
  add(feature.S, says, isHere ? value.own : value.other);
  add(feature.Sw, says, who, place);
  add(feature.Sz, says, zone, isHere ? value.own : value.other);
}
