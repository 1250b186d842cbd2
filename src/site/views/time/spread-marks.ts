/** Where marks stand that are not to cover one another: beside each other in a lane, or in lanes above each other. */
export interface SpreadMarks {
  /** In the order of the places, and in it still: in percent. */
  readonly at: readonly number[];
  /** Of each mark, from 0 on. */
  readonly lane: readonly number[];
  /** How far from each other the marks of a lane stand at least, in percent: what was asked for, or what there is room for. */
  readonly pitch: number;
}

/**
 * Moves marks as little to the side as they need to stand in a number of lanes, each at its distance from the next. Their order stays.
 * @param places where each belongs, in percent, in rising order and within the bounds
 * @param asked how far apart the marks of one lane are to be; where so many do not fit, they are as far apart as they can be
 */
export function spreadMarks(
  places: readonly number[],
  lanes: number,
  asked: number,
  bounds: { readonly from: number; readonly to: number },
): SpreadMarks {
  const inLane = Math.ceil(places.length / lanes);
  const pitch = Math.min(asked, (bounds.to - bounds.from) / Math.max(1, inLane - 1));
  // Each keeps its distance from the mark so many before it as there are lanes; then, from the right, none passes the edge.
  const at = [...places];
  at.forEach((place, index) => {
    at[index] = Math.max(place, (at[index - lanes] ?? -Infinity) + pitch);
  });
  for (let index = at.length - 1; index >= 0; index -= 1)
    at[index] = Math.min(at[index] ?? bounds.to, (at[index + lanes] ?? bounds.to + pitch) - pitch);
  const ends = Array.from({ length: lanes }, () => -Infinity);
  const lane = at.map((place) => {
    // Distances that were added and taken away again differ in their last digits.
    const free = ends.findIndex((end) => end + pitch <= place + 1e-9);
    const found = free < 0 ? ends.indexOf(Math.min(...ends)) : free;
    ends[found] = place;
    return found;
  });
  return { at, lane, pitch };
}
