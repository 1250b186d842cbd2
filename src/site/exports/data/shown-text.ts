import { plainGaps } from '../../text/mark-gaps.ts';

/** An article's text as it is published, with withheld words as gaps, and the way from a place in the text to its place there. */
export interface ShownText {
  /** The text in code points, as W3C Web Annotation counts. */
  readonly points: readonly string[];
  /** UTF-16 offset in the text as it is kept → offset in {@link ShownText.points}; what lies within a gap begins with it. */
  readonly at: (offset: number) => number;
}

/** Stretches that are a gap or hold none. */
const stretches = /█(?:[\s█]*█)?|[^█]+/gu;

/** Makes the published form of a text. A gap does not tell how long the words were. */
export function shownText(kept: string): ShownText {
  const places = new Uint32Array(kept.length + 1);
  const points: string[] = [];
  for (const { 0: stretch, index } of kept.matchAll(stretches)) {
    if (stretch.startsWith('█')) {
      places.fill(points.length, index, index + stretch.length);
      points.push(...Array.from(plainGaps(stretch)));
      continue;
    }
    let at = index;
    for (const point of stretch) {
      places.fill(points.length, at, at + point.length);
      points.push(point);
      at += point.length;
    }
  }
  places[kept.length] = points.length;
  return { points, at: (offset) => places[Math.min(Math.max(offset, 0), kept.length)] ?? points.length };
}
