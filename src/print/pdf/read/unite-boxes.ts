import type { Box } from './interpret-content.ts';

/** The least box that holds all of some; null for none. */
export function uniteBoxes(boxes: readonly Box[]): Box | null {
  if (boxes.length === 0) return null;
  const edge = (index: 0 | 1 | 2 | 3): number[] => boxes.map((box) => box[index]);
  return [Math.min(...edge(0)), Math.min(...edge(1)), Math.max(...edge(2)), Math.max(...edge(3))];
}
