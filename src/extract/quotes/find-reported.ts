import type { ReportedFinding } from '../findings.ts';
import type { Scene } from './features.ts';
import type { Mention } from './mentions.ts';
import type { Resolver } from './resolve-speaker.ts';
import type { VoiceItem } from './voice.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));
/** Verbs that report a claim as said. Thinking, hoping and showing are not among them. */
const saying = words(
  'say claim tell argue add announce warn state explain insist assert contend maintain acknowledge admit allege note report declare deny reply respond estimate predict write tweet testify reveal confirm suggest stress emphasize reiterate complain concede conclude disclose remark observe point-out',
);
/** Of these, the ones that take a clause without "that" often enough to be read so. */
const bare = words(
  'say state claim tell argue add insist allege admit acknowledge warn estimate predict note write report',
);
/** Forms that are as often nouns: they report only after a pronoun or directly before "that". */
const nounLike = words(
  'state states estimate estimates report reports claim claims note notes remark remarks',
);
/** With one of these between subject and verb nobody has said anything yet, or it was said to them. */
const unsaid = words(
  'not will would can could may might must shall should to be been being is are was were am did does do',
);
const verbal = words(
  'is are was were has have had will would can could may might must shall should do does did be been',
);
const days = words(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday night morning january february march april may june july august september october november december',
);
/** A stretch that begins with one of these before ", X said" only sets the scene. */
const openers = words(
  'on in at by for with from to of after before during as about under over against among without through since until upon despite like than',
);
/** A clause that ends on one of these goes on behind the speaker. */
const breaksOff = words('which who that and but or while');
const hedges = words('when if whether while because although though since until before after unless');
/** A claim of fewer words is no clause. */
const fewest = 4;
const longestReach = 120;

const isFinite = (item: VoiceItem | undefined): boolean =>
  item !== undefined && (item.kind === 'V' || item.kind === 'd' || verbal.has(item.kind));

/** The last item of a sentence, without its stop. */
function sentenceEnd(items: readonly VoiceItem[], at: number): number {
  let last = at;
  while (items[last + 1]?.sentence === items[at]?.sentence && last - at < longestReach) last += 1;
  return /^[.!?…]$/.test(items[last]?.text ?? '') ? last - 1 : last;
}

function sentenceStart(items: readonly VoiceItem[], at: number): number {
  let first = at;
  while (items[first - 1]?.sentence === items[at]?.sentence && at - first < longestReach) first -= 1;
  return first;
}

/** True where the stretch of items has no quotation in it, a verb, and words enough for a claim. */
function isClause(items: readonly VoiceItem[], from: number, to: number): boolean {
  if (to - from + 1 < fewest) return false;
  let finite = false;
  for (let i = from; i <= to; i += 1) {
    const item = items[i];
    if (!item || item.stretch >= 0) return false;
    if (i > from && (isFinite(item) || item.kind === 'w')) finite = true;
  }
  return finite;
}

interface Claim {
  readonly from: number;
  readonly to: number;
  readonly cue: readonly [number, number];
  readonly rule: string;
}

/** What follows "X said (that)". */
function claimAfter({ voice: { items }, mentionAt, mentions }: Scene, verb: number): Claim | null {
  const item = items[verb];
  if (item?.lemma === undefined) return null;
  let at = verb + 1;
  if (item.lemma === 'tell') {
    const hearer = mentions[mentionAt[at] ?? -1];
    if (hearer?.first === at) at = hearer.last + 1;
    else if (['him', 'her', 'them', 'me', 'us', 'w', 'N'].includes(items[at]?.kind ?? '')) at += 1;
    else return null;
  }
  // "said on Tuesday that"
  let that = -1;
  for (let i = at; i <= at + 8; i += 1) {
    const next = items[i];
    if (next?.sentence !== item.sentence || next.stretch >= 0 || /^[,:;.]$/.test(next.text)) break;
    if (next.kind === 'that') {
      that = i;
      break;
    }
    if (isFinite(next) && i > at) break;
  }
  const end = sentenceEnd(items, verb);
  if (that >= 0) return { from: that + 1, to: end, cue: [verb, verb], rule: 'said that' };
  if (!bare.has(item.lemma)) return null;
  const subject = mentions[mentionAt[at] ?? -1];
  if (subject?.first !== at || subject.kind === 'bare') return null;
  if (!isFinite(items[subject.last + 1]) && items[subject.last + 1]?.kind !== 'w') return null;
  return { from: at, to: end, cue: [verb, verb], rule: 'said' };
}

/** What stands before ", X said." at a sentence's end. */
function claimBefore({ voice: { items } }: Scene, mention: Mention, verb: number): Claim | null {
  const comma = mention.first - 1;
  if (items[comma]?.text !== ',' || items[comma].sentence !== items[verb]?.sentence) return null;
  const end = sentenceEnd(items, verb);
  if (end - verb > 3) return null;
  const first = sentenceStart(items, comma);
  const opener = items[first]?.lower ?? '';
  const form = items[first]?.kind;
  if (
    hedges.has(opener) ||
    openers.has(opener) ||
    form === 'g' ||
    form === 'Vg' ||
    form === 'V' ||
    opener === 'asked'
  )
    return null;
  return { from: first, to: comma - 1, cue: [verb, verb], rule: 'as the speaker said, last' };
}

/** "According to X, …" and "…, according to X". */
function claimAccording({ voice: { items } }: Scene, mention: Mention): Claim | null {
  const to = mention.first - 1;
  const according = mention.first - 2;
  if (items[to]?.kind !== 'to' || items[according]?.lower !== 'according') return null;
  const first = sentenceStart(items, according);
  const end = sentenceEnd(items, mention.last);
  if (first === according) {
    let comma = mention.last + 1;
    while (comma < end && items[comma]?.text !== ',' && comma - mention.last < 15) comma += 1;
    return items[comma]?.text === ','
      ? { from: comma + 1, to: end, cue: [according, to], rule: 'according to, first' }
      : null;
  }
  const comma = items[according - 1]?.text === ',' ? according - 2 : according - 1;
  if (breaksOff.has(items[comma]?.kind ?? '')) return null;
  if (hedges.has(items[first]?.kind ?? '')) return null;
  return { from: first, to: comma, cue: [according, to], rule: 'according to, last' };
}

/** The last item before the first comma of a stretch, or its end. */
function commaBefore(items: readonly VoiceItem[], from: number, to: number): number {
  for (let i = from + 1; i <= to; i += 1) if (items[i]?.text === ',') return i - 1;
  return to;
}

/** Finds the clauses in which an article says what somebody said, without quotation marks. */
export function findReported(scene: Scene, resolver: Resolver): ReportedFinding[] {
  const { voice, mentions, article } = scene;
  const { items } = voice;
  const found: ReportedFinding[] = [];
  let after = 0;
  mentions.forEach((mention, m) => {
    const subject = items[mention.first];
    if (!subject || mention.owner || subject.start < after || days.has(mention.head)) return;
    const kind = article.blocks[subject.block]?.kind;
    if (kind !== 'paragraph' && kind !== 'item') return;
    const { verb } = mention;
    const verbItem = items[verb];
    const isSaying =
      verb > mention.last &&
      verbItem?.lemma !== undefined &&
      saying.has(verbItem.lemma) &&
      verbItem.kind === 'V' &&
      (!nounLike.has(verbItem.lower) || mention.kind === 'pronoun' || items[verb + 1]?.kind === 'that') &&
      !items.slice(mention.last + 1, verb).some(({ kind: between }) => unsaid.has(between));
    const before = items[mention.first - 1];
    const isObject =
      before?.sentence === subject.sentence &&
      ['of', 'by', 'with', 'from', 'for', 'about', 'if', 'whether'].includes(before.kind);
    const claim =
      (isSaying && !isObject ? (claimAfter(scene, verb) ?? claimBefore(scene, mention, verb)) : null) ??
      claimAccording(scene, mention);
    if (!claim) return;
    // "after X said that …, something happened": the claim ends where the clause it stands in does
    const isSubordinate =
      before?.sentence === subject.sentence && (hedges.has(before.kind) || before.kind === 'as');
    const last =
      isSubordinate && claim.from > mention.last ? commaBefore(items, claim.from, claim.to) : claim.to;
    if (!isClause(items, claim.from, last)) return;
    const from = items[claim.from];
    const to = items[last];
    const cueFrom = items[claim.cue[0]];
    const cueTo = items[claim.cue[1]];
    if (!from || !to || !cueFrom || !cueTo || from.start < after) return;
    const speaker = resolver.attribution(m, {
      recent: null,
      said: article.text.slice(from.start, to.end),
      inherited: false,
    });
    found.push({
      start: from.start,
      end: to.end,
      speaker,
      cue: { start: cueFrom.start, end: cueTo.end },
      record: speaker.entity !== null,
      rule: claim.rule,
    });
    after = Math.max(to.end, mention.end);
  });
  return found;
}
