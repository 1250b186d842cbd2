import { accordingCues, passing } from '../../language/en/speech/claims.ts';
import type { Span } from '../../article/article.ts';
import { isRole } from '../../language/en/speech/role-nouns.ts';
import { verbAfter } from './verb-after.ts';
import type { Voice, VoiceItem } from './voice.ts';
import { auxiliaries, determiners, speakingPronouns } from '../../language/en/speech/closed-words.ts';
import { abbreviations, nominalVerbs } from '../../language/en/speech/mentions.ts';
import { weekdays } from '../../language/en/dates/time-words.ts';
import { possessives } from '../../language/en/sentences/function-words.ts';
import { lowerAt } from '../lower-at.ts';

/** `name`: capitalised words; `pronoun`; `description`: with an article or a possessive; `bare`: a noun that stands alone (officials). */
export type MentionKind = 'name' | 'pronoun' | 'description' | 'bare';

/** A noun phrase outside quotation marks that may be who said something. */
export interface Mention extends Span {
  readonly kind: MentionKind;
  /** First and last item in {@link Voice.items}. */
  readonly first: number;
  readonly last: number;
  /** Its last word, lower case. */
  readonly head: string;
  /** True where a possessive follows: the words belong to it, the sentence is about something else. */
  readonly owner: boolean;
  /** The verb whose subject it is, as far as its place tells: an index in {@link Voice.items}; -1 for none. */
  readonly verb: number;
}

const openers = new Set([...determiners, ...possessives]);

const touches = (a: VoiceItem | undefined, b: VoiceItem | undefined): boolean => a?.end === b?.start;

/** Length of the noun phrase that starts at `from`, in items; 0 where none does. */
function phraseLength(items: readonly VoiceItem[], from: number): number {
  const start = items[from];
  if (!start) return 0;
  let at = from;
  let heads = 0;
  let head = -1;
  for (; at < items.length && at - from < 14; at += 1) {
    const item = items[at];
    if (!item || item.stretch >= 0 || item.sentence !== start.sentence) break;
    const before = at > from ? items[at - 1] : undefined;
    const after = items[at + 1];
    const { kind } = item;
    const opens =
      before !== undefined && (openers.has(before.kind) || before.kind === '’s' || before.kind === "'s");
    if (kind === 'N') {
      // a name after a plain noun goes on only as "spokesman John Smith"
      if (before?.kind === 'w' && !isRole(before.lower) && !(at - from <= 2 && opensPhrase(items[from])))
        break;
      heads += 1;
      head = at;
    } else if (kind === 'w') {
      if (
        before?.kind === 'N' &&
        opensName(items, from) &&
        !isRole(item.lower) &&
        !followsWithRole(items, at)
      )
        break;
      heads += 1;
      head = at;
    } else if (kind === 'd' || kind === 'g' || kind === 'r') {
      if (!opens && !(before?.kind === '-' && touches(before, item))) {
        if (!(heads > 0 && kind === 'g' && after?.kind === 'w' && opensPhrase(items[from]))) break;
      } else {
        heads += 1;
        head = at;
      }
    } else if (kind === 'V' || kind === 'Vg') {
      const asNoun =
        opens || (nominalVerbs.has(item.lower) && heads > 0 && opensPhrase(items[from]) && isVerbLike(after));
      if (!asNoun) break;
      heads += 1;
      head = at;
    } else if (kind === '0') {
      if (at > from && !opens && before?.kind !== '-' && before?.kind !== 'N') break;
    } else if (kind === '-' || kind === '/' || kind === '&' || kind === '.') {
      if (before === undefined || after === undefined) break;
      if (kind === '.') {
        if (!(
          before.kind === 'N' &&
          (abbreviations.has(before.lower) || before.text.length === 1) &&
          after.kind === 'N'
        ))
          break;
      } else if (kind === '&') {
        if (after.kind !== 'N') break;
      } else if (!touches(before, item) || !touches(item, after)) break;
    } else if (kind === '’s' || kind === "'s") {
      if (after === undefined || !['N', 'w', 'd', 'g', '0', 'V', 'r'].includes(after.kind) || heads === 0)
        break;
    } else if (kind === 'of') {
      if (!(before?.kind === 'N' && after?.kind === 'N')) break;
    } else if (openers.has(kind)) {
      if (heads > 0) break;
    } else break;
  }
  return head < 0 ? 0 : head - from + 1;
}

const opensPhrase = (item: VoiceItem | undefined): boolean => item !== undefined && openers.has(item.kind);
const opensName = (items: readonly VoiceItem[], from: number): boolean => items[from]?.kind === 'N';
const isVerbLike = (item: VoiceItem | undefined): boolean =>
  item !== undefined && (item.kind === 'V' || item.kind === 'd' || auxiliaries.has(item.kind));

function followsWithRole(items: readonly VoiceItem[], at: number): boolean {
  for (let i = at + 1; i <= at + 2; i += 1) {
    const item = items[i];
    if (item?.kind !== 'w') return false;
    if (isRole(item.lower)) return true;
  }
  return false;
}

const isShouted = (item: VoiceItem | undefined): boolean =>
  item?.stretch === -1 && item.text.length > 1 && /^\p{Lu}+$/u.test(item.text);

/** So many words in capitals before others that are not are a heading that has been joined to its text. */
const fewestShouted = 4;

/** How many words in capitals that begin at an item, small ones among them, are a heading. */
function headingLength(items: readonly VoiceItem[], from: number): number {
  let at = from;
  while (isShouted(items[at]) && items[at]?.sentence === items[from]?.sentence) at += 1;
  const next = items[at];
  const begins = next?.sentence === items[from]?.sentence && /^\p{Lu}/u.test(next?.text ?? '');
  return at - from >= fewestShouted && begins ? at - from : 0;
}

/** Finds the noun phrases of an article's own voice that may be a speaker, in order, none overlapping. */
export function findMentions({ items }: Voice): Mention[] {
  const mentions: Mention[] = [];
  for (let i = 0; i < items.length; i += 1) {
    const item = items[i];
    if (!item || item.stretch >= 0) continue;
    const { kind } = item;
    const heading = isShouted(items[i - 1]) ? 0 : headingLength(items, i);
    if (heading > 0) {
      i += heading - 1;
      continue;
    }
    if (speakingPronouns.has(kind) || kind === 'I') {
      mentions.push({
        kind: 'pronoun',
        start: item.start,
        end: item.end,
        first: i,
        last: i,
        head: item.lower,
        owner: false,
        verb: verbAfter(items, i),
      });
      continue;
    }
    const starts = kind === 'N' || kind === 'w' || kind === '0' || opensPhrase(item);
    // "the order released Friday said"
    if (!starts || (kind === 'N' && weekdays.has(item.lower) && isVerbLike(items[i + 1]))) continue;
    const length = phraseLength(items, i);
    if (length === 0) continue;
    const last = i + length - 1;
    const end = items[last];
    if (!end) continue;
    const after = items[last + 1];
    const before = items[i - 1];
    const named = end.kind === 'N';
    let mentionKind: MentionKind = named ? 'name' : 'description';
    if (
      !named &&
      !opensPhrase(item) &&
      !items.slice(i, last).some((part) => part.kind === '’s' || part.kind === "'s" || part.kind === 'N')
    ) {
      mentionKind = 'bare';
      const alone =
        isVerbLike(after) ||
        before?.kind === 'V' ||
        (before?.kind === 'to' && accordingCues.has(lowerAt(items, i - 2)));
      if (!(alone && (end.lower.endsWith('s') || isRole(end.lower) || end.lower === 'people'))) {
        continue;
      }
    }
    mentions.push({
      kind: mentionKind,
      start: item.start,
      end: end.end,
      first: i,
      last,
      head: end.lower,
      owner: after?.kind === '’s' || after?.kind === "'s" || (after?.text === '’' && touches(end, after)),
      verb: verbAfter(items, last),
    });
    i = last;
  }
  return givePassedVerbs(items, mentions);
}

/** "A letter seen by the Gazette says": the verb is the letter's, not that of whoever has seen it. */
function givePassedVerbs(items: readonly VoiceItem[], mentions: readonly Mention[]): Mention[] {
  return mentions.map((mention, m) => {
    const verb = items[mention.verb];
    const next = mentions[m + 1];
    if (verb !== undefined && isPassing(items, mention, next) && next.verb >= 0)
      return { ...mention, verb: next.verb };
    const before = mentions[m - 1];
    return before !== undefined && isPassing(items, before, mention) ? { ...mention, verb: -1 } : mention;
  });
}

/** True where a noun phrase is followed by "seen by" and another. */
function isPassing(
  items: readonly VoiceItem[],
  { last, kind }: Mention,
  next: Mention | undefined,
): next is Mention {
  return (
    kind !== 'pronoun' &&
    next?.first === last + 3 &&
    items[last + 2]?.kind === 'by' &&
    passing.has(lowerAt(items, last + 1))
  );
}

/** Index of the mention that holds an offset, of mentions in text order; -1 for none. */
export function mentionHolding(mentions: readonly Mention[], offset: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  const found = mentions[low];
  return found && found.start <= offset ? low : -1;
}
