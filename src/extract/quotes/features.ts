import type { Article } from '../../article/article.ts';
import { verbAfter, type Candidate } from './candidates.ts';
import type { Stretch } from './marked-stretches.ts';
import type { Mention } from './mentions.ts';
import { isRole } from './role-nouns.ts';
import type { Voice, VoiceItem } from './voice.ts';

/** What was decided about the stretch before: the ranking may follow it. */
export interface Decision {
  readonly mention: number;
  readonly cue: readonly [number, number] | null;
}

/** Everything the features of one stretch look at. */
export interface Scene {
  readonly article: Article;
  readonly voice: Voice;
  readonly stretches: readonly Stretch[];
  readonly mentions: readonly Mention[];
  /** For each item the index of the mention it belongs to; -1 for none. */
  readonly mentionAt: Int32Array;
}

const bucket = (n: number): string =>
  n <= 3 ? String(n) : n <= 5 ? '5' : n <= 8 ? '8' : n <= 15 ? '15' : '+';

/** The look of a stretch: how it starts and ends, and how long it is. */
export function shapeOf(text: string, { start, end }: Stretch): string {
  const first = text[start] ?? '';
  const last = text[end - 1] ?? '';
  let words = 1;
  for (let i = start; i < end && words < 7; i += 1) if (text[i] === ' ') words += 1;
  const size = words >= 7 ? 'L' : words >= 4 ? 'M' : words >= 2 ? 'S' : '1';
  const opens = first >= 'a' && first <= 'z' ? 'a' : first >= 'A' && first <= 'Z' ? 'A' : '.';
  const closes = last === ',' ? ',' : last === '.' ? '.' : last === '?' || last === '!' ? '?' : 'x';
  return opens + closes + size;
}

const wordAt = (items: readonly VoiceItem[], at: number, block: number): string => {
  const item = items[at];
  if (item?.block !== block) return '^';
  if (item.stretch >= 0) return 'Q';
  return item.kind === 'w' || item.kind === 'd' || item.kind === 'g'
    ? item.kind
    : item.kind === 'V' || item.kind === 'Vg'
      ? 'V'
      : item.kind;
};

/** The items strictly between two places, put coarsely: mentions as M, other words by kind, sentence ends as |. */
function pathBetween({ voice: { items }, mentionAt }: Scene, from: number, to: number, cap: number): string {
  let path = '';
  let parts = 0;
  let lastMention = -1;
  let sentence = items[from]?.sentence;
  for (let i = from + 1; i < to; i += 1) {
    const item = items[i];
    if (!item) break;
    if (item.sentence !== sentence) {
      path += '|';
      sentence = item.sentence;
    }
    const mention = mentionAt[i] ?? -1;
    if (mention >= 0) {
      if (mention === lastMention) continue;
      lastMention = mention;
      path += ' M';
    } else {
      path += item.stretch >= 0 ? ' q' : ` ${item.kind}`;
    }
    parts += 1;
    if (parts > cap) return `${path}~`;
  }
  if (items[to]?.sentence !== sentence) path += '|';
  return path;
}

/** Takes one feature, given in parts: the feature is the parts joined. */
export type AddFeature = (a: string, b?: string, c?: string, d?: string, e?: string, f?: string) => void;

/** What the features of all candidates of one stretch share. */
export interface View {
  readonly index: number;
  readonly place: number;
  readonly stretch: Stretch;
  readonly quote: VoiceItem;
  readonly decision: Decision | null;
  readonly shape: string;
  /** The item before the stretch and the one after it, in its paragraph. */
  readonly before: string;
  readonly after: string;
  /** Where the stretch before stands: here in the paragraph, one up, further. */
  readonly where: string;
}

/** Looks at one stretch; null where there is none of that index. */
export function viewStretch(
  scene: Scene,
  index: number,
  place: number,
  decision: Decision | null,
): View | null {
  const { voice, stretches, article } = scene;
  const stretch = stretches[index];
  const quote = voice.items[place];
  if (!stretch || !quote) return null;
  const last = stretches[index - 1];
  const far = last ? stretch.block - last.block : -1;
  return {
    index,
    place,
    stretch,
    quote,
    decision,
    shape: shapeOf(article.text, stretch),
    before: wordAt(voice.items, place - 1, stretch.block),
    after: wordAt(voice.items, place + 1, stretch.block),
    where: far < 0 ? '0' : far === 0 ? 'h' : far === 1 ? 'u' : 'f',
  };
}

/** The features of a stretch as such: what speaks for nobody having said it. */
export function stretchFeatures(scene: Scene, view: View, add: AddFeature): void {
  const { voice, stretches, article } = scene;
  const { index, place, stretch, quote, decision, shape, before, after } = view;
  const before2 = wordAt(voice.items, place - 2, stretch.block);
  const previous = voice.items[place - 1];
  const next = voice.items[place + 1];
  let verb = false;
  for (let i = place - 1; i >= 0 && place - i < 30; i -= 1) {
    const item = voice.items[i];
    if (item?.sentence !== quote.sentence) break;
    if (item.lemma !== undefined) verb = true;
  }
  for (let i = place + 1; i < voice.items.length && i - place < 30; i += 1) {
    const item = voice.items[i];
    if (item?.sentence !== quote.sentence) break;
    if (item.lemma !== undefined) verb = true;
  }
  const kind = article.blocks[stretch.block]?.kind ?? '';
  add('z');
  add('z', shape);
  add('z<', before);
  add('z<<', before2, ' ', before);
  add('z>', after);
  add('z', shape, '<', before);
  add('z', before, '_', after);
  add('zv', String(verb), shape);
  add('zk', kind, shape);
  add('zl', previous && previous.stretch < 0 && previous.block === stretch.block ? previous.lower : '^');
  add('zr', next && next.stretch < 0 && next.block === stretch.block ? next.lower : '$');
  add('zd', decision ? 'y' : 'n', shape, before === '^' ? '^' : '_', after === '^' ? '$' : '_');
  add('zb', String(index > 0 && stretches[index - 1]?.block === stretch.block), String(decision !== null));
}

/** The features of one candidate for a stretch. */
export function candidateFeatures(
  scene: Scene,
  view: View,
  { mention: m, cue }: Candidate,
  add: AddFeature,
): void {
  const {
    voice: { items },
    mentions,
    mentionAt,
  } = scene;
  const { place, stretch, quote, decision, shape, where, before: beforeQuote, after: afterQuote } = view;
  const mention = mentions[m];
  const source = mention && items[mention.first];
  if (!source) return;
  const left = mention.last < place;
  const zone =
    source.block !== quote.block
      ? left
        ? 'B'
        : 'F'
      : source.sentence === quote.sentence
        ? 's'
        : quote.sentence - source.sentence === 1
          ? 'p'
          : left
            ? 'e'
            : 'n';
  const who =
    mention.kind === 'pronoun'
      ? mention.head === 'he' || mention.head === 'she'
        ? 'he'
        : mention.head
      : mention.kind === 'name'
        ? 'N'
        : `${mention.kind === 'bare' ? 'b' : 'D'}${isRole(mention.head) ? 'r' : ''}`;
  const owner = mention.owner ? 'o' : '';
  const cueItem = cue ? items[cue[0]] : undefined;
  const lemma = cueItem ? (cueItem.lemma ?? cueItem.lower) : '0';
  const cueKind = cueItem
    ? cueItem.lemma !== undefined
      ? cueItem.kind === 'Vg' || cueItem.lower.endsWith('ing')
        ? 'G'
        : 'V'
      : cueItem.kind
    : '0';
  // source, quotation and cue in text order, and what stands in the gaps between them
  const cueAt = cue ? cue[0] : -1;
  const cueEnd = cue ? cue[1] : -1;
  let order = left ? 'SQ' : 'QS';
  let gap: string;
  let gap2 = '';
  const path = (from: number, to: number): string => (to <= from ? '' : pathBetween(scene, from, to, 5));
  const sourceFirst = mention.first;
  const sourceLast = mention.last;
  if (!cue) gap = left ? path(sourceLast, place) : path(place, sourceFirst);
  else if (left && cueAt < sourceFirst) {
    order = 'CSQ';
    gap = path(cueEnd, sourceFirst);
    gap2 = path(sourceLast, place);
  } else if (left && cueAt < place) {
    order = 'SCQ';
    gap = path(sourceLast, cueAt);
    gap2 = path(cueEnd, place);
  } else if (left) {
    order = 'SQC';
    gap = path(sourceLast, place);
    gap2 = path(place, cueAt);
  } else if (cueAt < place) {
    order = 'CQS';
    gap = path(cueEnd, place);
    gap2 = path(place, sourceFirst);
  } else if (cueAt < sourceFirst) {
    order = 'QCS';
    gap = path(place, cueAt);
    gap2 = path(cueEnd, sourceFirst);
  } else {
    order = 'QSC';
    gap = path(place, sourceFirst);
    gap2 = path(sourceLast, cueAt);
  }
  const gaps = cue ? `${gap};${gap2}` : gap;
  const beforeSource = wordAt(items, mention.first - 1, source.block);
  const afterSource = wordAt(items, mention.last + 1, source.block);
  let between = 0;
  let quotesBetween = 0;
  let verbsBetween = 0;
  const low = left ? mention.last + 1 : place + 1;
  const high = left ? place : mention.first;
  let lastMention = -1;
  for (let i = low; i < high; i += 1) {
    const item = items[i];
    if (!item) break;
    if (item.stretch >= 0) quotesBetween += 1;
    else if (item.lemma !== undefined && i !== cue?.[0]) verbsBetween += 1;
    const at = mentionAt[i] ?? -1;
    if (at >= 0 && at !== lastMention) {
      between += 1;
      lastMention = at;
    }
  }
  const side = left ? 'L' : 'R';
  const dz = side + zone;
  add('o', order, zone);
  add('w', dz, who, owner);
  add('P', order, zone, ':', gaps);
  add('p', order, zone, gap);
  add('q', order, zone, gap2);
  add('G', order, zone, who, ';', gaps.slice(0, 12));
  add('l', lemma);
  add('l', lemma, order);
  add('k', cueKind, order, zone);
  add('k', cueKind, order, who);
  add('s', shape, order, zone);
  add('sk', shape, cueKind, dz);
  add('b', beforeSource, dz);
  add('bw', beforeSource, who, owner);
  add('a', afterSource, dz);
  add('aw', afterSource, who, left ? '' : 'R');
  add('x', beforeQuote, order, zone);
  add('xl', beforeQuote, lemma);
  add('y', afterQuote, dz);
  add('yx', beforeQuote, afterQuote, dz);
  add('m', dz, bucket(between));
  add('n', dz, bucket(quotesBetween));
  add('v', dz, cueKind, bucket(verbsBetween));
  add('h', mention.kind === 'name' ? 'N' : mention.head);
  add('d', dz, bucket(low > high ? 0 : high - low));
  add(
    'is',
    afterSource === 'V' && left ? 'v' : '',
    items[mention.first - 1]?.sentence === source.sentence ? '' : 'first',
    dz,
  );
  if (cue) {
    const adjacent = cue[0] === mention.last + 1 ? 'r' : cue[1] === mention.first - 1 ? 'l' : 'n';
    add('j', adjacent, cueKind, order, zone);
    add('jl', adjacent, lemma);
    // the subject of the cue, over an apposition or an aside too
    const governs = verbAfter(items, mention) === cue[0] ? 'g' : '';
    add('u', governs, order, zone);
    add('uk', governs, cueKind, who);
    if (cueItem?.sentence === quote.sentence) add('jc', cueKind, order);
    else add('jx', cueKind, dz);
  }
  if (decision) {
    const same = decision.mention === m;
    const sameCue = decision.cue?.[0] === cue?.[0];
    const tail = `${stretch.continues ? 'c' : ''}${beforeQuote}`;
    add('t', String(same), where);
    add('t', String(same), where, dz, tail);
    add('t', String(same), where, shape);
    if (same) {
      add('tc', String(sameCue), where);
      add('ty', where, afterQuote, tail);
    } else if (mention.kind === 'name') {
      const former = mentions[decision.mention];
      if (former?.kind === 'name' && former.head === mention.head) add('tn', where, dz);
    }
  } else add('t0', dz);
}
