import type { Mention } from './mentions.ts';
import type { Voice, VoiceItem } from './voice.ts';
import { accordingCues } from '../../language/en/speech/claims.ts';
import { lowerAt } from '../lower-at.ts';

/** Who may have said a stretch, and with which word the article says so. */
export interface Candidate {
  /** Index in the list of mentions. */
  readonly mention: number;
  /** First and last item of the cue; null where none is near. */
  readonly cue: readonly [number, number] | null;
}

const furthestLeft = 70;
const furthestRight = 45;
const mostLeft = 9;
const mostRight = 6;

const isVerb = (item: VoiceItem | undefined): boolean =>
  item !== undefined && (item.kind === 'V' || item.kind === 'Vg');

/** Lists who may have said the stretch that stands at `place`, each with the cues it may go with. */
export function findCandidates(
  { items }: Voice,
  mentions: readonly Mention[],
  /** Index of the first mention that starts after `place`. */
  nextMention: number,
  place: number,
): Candidate[] {
  const candidates: Candidate[] = [];
  const quote = items[place];
  if (!quote) return candidates;
  const add = (mention: number): void => {
    const found = mentions[mention];
    if (!found) return;
    const first = candidates.length;
    const put = (from: number, to = from): void => {
      for (let c = first; c < candidates.length; c += 1) if (candidates[c]?.cue?.[0] === from) return;
      candidates.push({ mention, cue: [from, to] });
    };
    const left = found.last < place;
    if (found.verb >= 0) put(found.verb);
    const before = items[found.first - 1];
    if (before && (isVerb(before) || before.kind === 'd' || before.kind === 'w') && before.stretch < 0)
      put(found.first - 1);
    if (before?.kind === 'to' && accordingCues.has(lowerAt(items, found.first - 2)))
      put(found.first - 2, found.first - 1);
    if (before?.kind === 'by') {
      const verb = items[found.first - 2];
      if (verb && (isVerb(verb) || verb.kind === 'd' || verb.kind === 'w')) put(found.first - 2);
    }
    if (before?.kind === '-' && found.first - 2 >= 0 && items[found.first - 2]?.stretch !== -1)
      put(found.first - 1);
    if (left) {
      // the reporting verb nearest before the words, in the same sentence
      for (let i = place - 1, steps = 0; i > found.last && steps < 25; i -= 1, steps += 1) {
        const item = items[i];
        if (!item || item.stretch >= 0) break;
        if (isVerb(item)) {
          put(i);
          break;
        }
      }
      for (let i = place - 1, steps = 0; i > found.last && steps < 25; i -= 1, steps += 1) {
        const item = items[i];
        if (!item || item.stretch >= 0) break;
        if (item.kind === 'Vg' || item.kind === 'g') {
          put(i);
          break;
        }
      }
    }
    if (candidates.length === first) candidates.push({ mention, cue: null });
  };
  let count = 0;
  for (let m = nextMention - 1; m >= 0 && count < mostLeft; m -= 1) {
    const mention = mentions[m];
    const item = mention && items[mention.first];
    if (!mention || !item || place - mention.last > furthestLeft || quote.block - item.block > 1) break;
    add(m);
    count += 1;
  }
  count = 0;
  for (let m = nextMention; m < mentions.length && count < mostRight; m += 1) {
    const mention = mentions[m];
    const item = mention && items[mention.first];
    if (!mention || !item || mention.first - place > furthestRight || item.block - quote.block > 1) break;
    if (item.block > quote.block && !(items[mention.first - 1]?.kind === '-' && mention.first - 2 >= 0))
      break;
    if (item.sentence - quote.sentence > 1) break;
    add(m);
    count += 1;
  }
  return candidates;
}
