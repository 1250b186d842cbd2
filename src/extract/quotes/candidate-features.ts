import { joined, piece, type Piece } from './feature-names.ts';
import { wordAt, wordOf, type AddFeature, type Scene, type View } from './features.ts';
import type { Mention } from './mentions.ts';
import { isRole } from '../../language/en/speech/role-nouns.ts';
import type { VoiceItem } from './voice.ts';
import { progressiveEnding } from '../../language/en/sentences/endings.ts';

// prettier-ignore
const feature = {
  o: piece('o'), w: piece('w'), P: piece('P'), p: piece('p'), q: piece('q'), G: piece('G'), l: piece('l'),
  k: piece('k'), s: piece('s'), sk: piece('sk'), b: piece('b'), bw: piece('bw'), a: piece('a'),
  aw: piece('aw'), x: piece('x'), xl: piece('xl'), y: piece('y'), yx: piece('yx'), m: piece('m'),
  n: piece('n'), v: piece('v'), h: piece('h'), d: piece('d'), is: piece('is'), j: piece('j'), jl: piece('jl'),
  u: piece('u'), uk: piece('uk'), jc: piece('jc'), jx: piece('jx'), t: piece('t'), tc: piece('tc'),
  ty: piece('ty'), tn: piece('tn'), t0: piece('t0'),
};
// prettier-ignore
const order = {
  SQ: piece('SQ'), QS: piece('QS'), CSQ: piece('CSQ'), SCQ: piece('SCQ'), SQC: piece('SQC'), CQS: piece('CQS'),
  QCS: piece('QCS'), QSC: piece('QSC'),
};
// prettier-ignore
const zones = {
  B: piece('B'), F: piece('F'), s: piece('s'), p: piece('p'), e: piece('e'), n: piece('n'),
};
// prettier-ignore
const value = {
  '': piece(''), ':': piece(':'), ';': piece(';'), L: piece('L'), R: piece('R'), N: piece('N'), V: piece('V'),
  G: piece('G'), o: piece('o'), v: piece('v'), first: piece('first'), c: piece('c'), r: piece('r'),
  l: piece('l'), n: piece('n'), g: piece('g'), true: piece('true'), false: piece('false'), 0: piece('0'),
};
// prettier-ignore
const counts = {
  0: piece('0'), 1: piece('1'), 2: piece('2'), 3: piece('3'), 5: piece('5'), 8: piece('8'), 15: piece('15'),
  '+': piece('+'),
};

function bucket(n: number): Piece {
  if (n <= 0) return counts[0];
  if (n === 1) return counts[1];
  if (n === 2) return counts[2];
  if (n === 3) return counts[3];
  if (n <= 5) return counts[5];
  if (n <= 8) return counts[8];
  return n <= 15 ? counts[15] : counts['+'];
}

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

/** What the features of all cues of one mention share. */
export interface MentionView {
  /** Index of the mention. */
  readonly index: number;
  readonly mention: Mention;
  /** True where it stands before the stretch. */
  readonly left: boolean;
  /** How far it is: in the same sentence, the one before, earlier, the next, another block before or behind. */
  readonly zone: Piece;
  /** The side of the stretch it stands on, and its zone. */
  readonly place: Piece;
  /** What it is: a name, a pronoun, a description … */
  readonly who: Piece;
  /** How many reporting verbs stand between it and the stretch, and between which items. */
  readonly verbsBetween: number;
  readonly low: number;
  readonly high: number;
}

function zoneOf(source: VoiceItem, quote: VoiceItem, left: boolean): Piece {
  if (source.block !== quote.block) return left ? zones.B : zones.F;
  if (source.sentence === quote.sentence) return zones.s;
  if (quote.sentence - source.sentence === 1) return zones.p;
  return left ? zones.e : zones.n;
}

function whoOf({ kind, head }: Mention): string {
  if (kind === 'pronoun') return head === 'she' ? 'he' : head;
  if (kind === 'name') return 'N';
  return `${kind === 'bare' ? 'b' : 'D'}${isRole(head) ? 'r' : ''}`;
}

/** Looks at a mention as the speaker of a stretch and adds the features that its cues have in common; null where there is none of that index. */
export function mentionFeatures(
  scene: Scene,
  view: View,
  index: number,
  add: AddFeature,
): MentionView | null {
  const {
    voice: { items },
    mentions,
    mentionAt,
  } = scene;
  const { stretch, quote, decision, shape, where, before: beforeQuote, after: afterQuote } = view;
  const mention = mentions[index];
  const source = mention && items[mention.first];
  if (!source) return null;
  const left = mention.last < view.place;
  const zone = zoneOf(source, quote, left);
  const place = joined(left ? value.L : value.R, zone);
  const who = piece(whoOf(mention));
  const owner = mention.owner ? value.o : value[''];
  const beforeSource = wordAt(items, mention.first - 1, source.block);
  const afterSource = wordAt(items, mention.last + 1, source.block);
  const low = left ? mention.last + 1 : view.place + 1;
  const high = left ? view.place : mention.first;
  let mentionsBetween = 0;
  let quotesBetween = 0;
  let verbsBetween = 0;
  let lastMention = -1;
  for (let i = low; i < high; i += 1) {
    const item = items[i];
    if (!item) break;
    if (item.stretch >= 0) quotesBetween += 1;
    else if (item.lemma !== undefined) verbsBetween += 1;
    const at = mentionAt[i] ?? -1;
    if (at >= 0 && at !== lastMention) {
      mentionsBetween += 1;
      lastMention = at;
    }
  }
  const follows = items[mention.first - 1]?.sentence === source.sentence;
  add(feature.w, place, who, owner);
  add(feature.b, beforeSource, place);
  add(feature.bw, beforeSource, who, owner);
  add(feature.a, afterSource, place);
  add(feature.aw, afterSource, who, left ? value[''] : value.R);
  add(feature.y, afterQuote, place);
  add(feature.yx, beforeQuote, afterQuote, place);
  add(feature.m, place, bucket(mentionsBetween));
  add(feature.n, place, bucket(quotesBetween));
  add(feature.h, mention.kind === 'name' ? value.N : piece(mention.head));
  add(feature.d, place, bucket(high - low));
  add(
    feature.is,
    afterSource.text === 'V' && left ? value.v : value[''],
    follows ? value[''] : value.first,
    place,
  );
  if (decision) {
    const same = decision.mention === index;
    const continued = stretch.continues ? value.c : value[''];
    add(feature.t, same ? value.true : value.false, where);
    add(feature.t, same ? value.true : value.false, where, place, joined(continued, beforeQuote));
    add(feature.t, same ? value.true : value.false, where, shape);
    if (same) add(feature.ty, where, afterQuote, continued, beforeQuote);
    else if (mention.kind === 'name') {
      const former = mentions[decision.mention];
      if (former?.kind === 'name' && former.head === mention.head) add(feature.tn, where, place);
    }
  } else add(feature.t0, place);
  return { index, mention, left, zone, place, who, verbsBetween, low, high };
}

/** Source, cue and stretch in text order, and what stands in the two gaps between them; one gap where there is no cue. */
function layOut(
  scene: Scene,
  quote: number,
  { mention: { first, last }, left }: MentionView,
  cue: readonly [number, number] | null,
): readonly [order: Piece, gap: string, gap2: string] {
  const path = (from: number, to: number): string => (to <= from ? '' : pathBetween(scene, from, to, 5));
  if (!cue) return left ? [order.SQ, path(last, quote), ''] : [order.QS, path(quote, first), ''];
  const [from, to] = cue;
  if (left) {
    if (from < first) return [order.CSQ, path(to, first), path(last, quote)];
    if (from < quote) return [order.SCQ, path(last, from), path(to, quote)];
    return [order.SQC, path(last, quote), path(quote, from)];
  }
  if (from < quote) return [order.CQS, path(to, quote), path(quote, first)];
  if (from < first) return [order.QCS, path(quote, from), path(to, first)];
  return [order.QSC, path(quote, first), path(last, from)];
}

function cueKindOf(item: VoiceItem | undefined): Piece {
  if (!item) return value[0];
  if (item.lemma === undefined) return piece(item.kind);
  return item.kind === 'Vg' || item.lower.endsWith(progressiveEnding) ? value.G : value.V;
}

/** Adds the features of one cue of a mention, or of its having none. */
export function cueFeatures(
  scene: Scene,
  { place: quoteAt, quote, shape, decision, where, before: beforeQuote }: View,
  source: MentionView,
  cue: readonly [number, number] | null,
  add: AddFeature,
): void {
  const { mention, zone, place, who, low, high } = source;
  const cueItem = cue ? scene.voice.items[cue[0]] : undefined;
  const lemma = piece(cueItem ? (cueItem.lemma ?? wordOf(cueItem)) : '0');
  const cueKind = cueKindOf(cueItem);
  const [laidOut, first, second] = layOut(scene, quoteAt, source, cue);
  const gap = piece(first);
  const gap2 = piece(second);
  const gaps = cue ? joined(joined(gap, value[';']), gap2) : gap;
  const between =
    cue && cueItem?.lemma !== undefined && cueItem.stretch < 0 && cue[0] >= low && cue[0] < high;
  add(feature.o, laidOut, zone);
  add(feature.P, laidOut, zone, value[':'], gaps);
  add(feature.p, laidOut, zone, gap);
  add(feature.q, laidOut, zone, gap2);
  add(feature.G, laidOut, zone, who, joined(value[';'], piece(gaps.text.slice(0, 12))));
  add(feature.l, lemma);
  add(feature.l, lemma, laidOut);
  add(feature.k, cueKind, laidOut, zone);
  add(feature.k, cueKind, laidOut, who);
  add(feature.s, shape, laidOut, zone);
  add(feature.sk, shape, cueKind, place);
  add(feature.x, beforeQuote, laidOut, zone);
  add(feature.xl, beforeQuote, lemma);
  add(feature.v, place, cueKind, bucket(source.verbsBetween - (between ? 1 : 0)));
  if (cue) {
    const adjacent = cue[0] === mention.last + 1 ? value.r : cue[1] === mention.first - 1 ? value.l : value.n;
    add(feature.j, adjacent, cueKind, laidOut, zone);
    add(feature.jl, adjacent, lemma);
    // the subject of the cue, over an apposition or an aside too
    const governs = mention.verb === cue[0] ? value.g : value[''];
    add(feature.u, governs, laidOut, zone);
    add(feature.uk, governs, cueKind, who);
    if (cueItem?.sentence === quote.sentence) add(feature.jc, cueKind, laidOut);
    else add(feature.jx, cueKind, place);
  }
  if (decision?.mention === source.index) {
    const sameCue = decision.cue?.[0] === cue?.[0];
    add(feature.tc, sameCue ? value.true : value.false, where);
  }
}
