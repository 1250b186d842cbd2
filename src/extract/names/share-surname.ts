import type { Bearer } from './cluster-people.ts';
import type { Mention } from './mention.ts';
import { mensTitles, womensTitles } from '../../language/en/names/gender.ts';

/**
 * Gives each mention of a bare surname to the bearer it means, if that can be known:
 * the only bearer; the only one whom its title fits ("Mrs. Doe", "President Doe"); the one whom the article calls by the
 * surname before another bearer comes in, but not after the other in the same paragraph; else the only one whom the
 * paragraph names in full before it. A mention that nothing decides is nobody's.
 * @param inFull each bearer's mentions in full, in text order
 */
export function shareSurname(
  mentions: readonly Mention[],
  bearers: readonly Bearer[],
  inFull: ReadonlyMap<Bearer, readonly Mention[]>,
  blockOf: (mention: Mention) => number,
): void {
  const [only] = bearers;
  if (bearers.length === 1 && only) {
    for (const mention of mentions) if (!mention.programme) only.mentions.push(mention);
    return;
  }
  const places = bearers
    .flatMap((bearer) => (inFull.get(bearer) ?? []).map((mention) => ({ bearer, mention })))
    .toSorted((a, b) => a.mention.segment.from - b.mention.segment.from);
  let next = 0;
  let sole: Bearer | null = null;
  let settled: Bearer | null = null;
  let otherBlock = -1;
  for (const mention of mentions) {
    const { from } = mention.segment;
    for (let place = places[next]; place && place.mention.segment.from < from; place = places[++next]) {
      if (next === 0) sole = place.bearer;
      else if (sole !== place.bearer) sole = null;
      if (place.bearer === settled) otherBlock = -1;
      else if (settled !== null) otherBlock = blockOf(place.mention);
    }
    if (mention.programme) continue;
    if (sole !== null) settled ??= sole;
    const titled = byTitle(mention.title, bearers, inFull);
    const before = places[next - 1];
    const earlier = places[next - 2];
    const block = blockOf(mention);
    if (titled) titled.mentions.push(mention);
    else if (settled !== null) {
      if (otherBlock !== block && fits(mention.title, settled)) settled.mentions.push(mention);
    } else if (before && blockOf(before.mention) === block && fits(mention.title, before.bearer)) {
      const undisputed = !earlier || earlier.bearer === before.bearer || blockOf(earlier.mention) < block;
      if (undisputed) before.bearer.mentions.push(mention);
    }
  }
}

/** True for a title that only women or only men bear. */
export const isGendered = (title: string): boolean => womensTitles.has(title) || mensTitles.has(title);

/** False where a title speaks of the other gender than the bearer's. */
export const fits = (title: string, { gender }: Bearer): boolean =>
  !((womensTitles.has(title) && gender === 'he') || (mensTitles.has(title) && gender === 'she'));

// More bearers than this are not told apart by a title.
const mostTitled = 12;

/** The only bearer of whom a title can be said: by gender, or because the article has named one so in full. */
function byTitle(
  title: string,
  bearers: readonly Bearer[],
  inFull: ReadonlyMap<Bearer, readonly Mention[]>,
): Bearer | null {
  if (title === '' || bearers.length > mostTitled) return null;
  const gender = womensTitles.has(title) ? 'she' : mensTitles.has(title) ? 'he' : null;
  const possible =
    gender === null
      ? bearers.filter((bearer) =>
          inFull
            .get(bearer)
            ?.slice(0, mostTitled)
            .some((mention) => mention.title === title),
        )
      : bearers.filter((bearer) => bearer.gender === gender);
  const [only, second] = possible;
  return only && !second ? only : null;
}
