const context = 24;

/** Where a word begins at or before a place of a text. */
const wordStart = (text: string, at: number): number => text.lastIndexOf(' ', at) + 1;

/**
 * Shortens two texts so that what differs in them can be seen: what both begin with is left out but for some words, and what
 * is too long after it.
 * @param most how many UTF-16 units are left of each at most; texts that are shorter stay whole
 */
export function shortenBoth(one: string, other: string, most: number): [string, string] {
  if (one.length <= most && other.length <= most) return [one, other];
  let same = 0;
  while (same < Math.min(one.length, other.length) && one[same] === other[same]) same++;
  const start = same <= context ? 0 : wordStart(one, same - context);
  const cut = (text: string): string => {
    const rest = text.slice(start);
    return `${start === 0 ? '' : '…'}${rest.length <= most ? rest : `${rest.slice(0, most - 1)}…`}`;
  };
  return [cut(one), cut(other)];
}
