import type { Article } from '../../article/article.ts';
import { piece, type Piece } from './feature-names.ts';
import type { Stretch } from './marked-stretches.ts';
import type { Mention } from './mentions.ts';
import type { Voice, VoiceItem } from './voice.ts';

/** What was decided about the stretch before: the ranking may follow it. */
export interface Decision {
  readonly mention: number;
  readonly cue: readonly [number, number] | null;
}

/** What the tree says of the verb at an item: by whom its words are, and how sure that is. */
export interface CueSource {
  /** Index of the mention; -1 where it is nobody who is mentioned, -2 where the verb has no source in its sentence. */
  readonly mention: number;
  /** The share of belief in it, from 0 to 1. */
  readonly share: number;
}

/** Looks up the source of the reporting verb at an item of the voice; null where none stands there. */
export type SourceAt = (item: number) => CueSource | null;

/** Everything the features of one stretch look at. */
export interface Scene {
  readonly article: Article;
  readonly voice: Voice;
  readonly stretches: readonly Stretch[];
  readonly mentions: readonly Mention[];
  /** For each item the index of the mention it belongs to; -1 for none. */
  readonly mentionAt: Int32Array;
  /** What the trees say of the verbs in it. */
  readonly sourceAt: SourceAt;
}

/** Takes one feature by the pieces of its name. */
export type AddFeature = (a: Piece, b?: Piece, c?: Piece, d?: Piece, e?: Piece) => void;

/** What the features of all candidates of one stretch share. */
export interface View {
  readonly index: number;
  readonly place: number;
  readonly stretch: Stretch;
  readonly quote: VoiceItem;
  readonly decision: Decision | null;
  readonly shape: Piece;
  /** The item before the stretch and the one after it, in its paragraph. */
  readonly before: Piece;
  readonly after: Piece;
  /** Where the stretch before stands: here in the paragraph, one up, further. */
  readonly where: Piece;
}

// prettier-ignore
const feature = {
  z: piece('z'), 'z<': piece('z<'), 'z<<': piece('z<<'), 'z>': piece('z>'), zv: piece('zv'), zk: piece('zk'),
  zl: piece('zl'), zr: piece('zr'), zd: piece('zd'), zb: piece('zb'),
};
// prettier-ignore
const value = {
  '': piece(''), ' ': piece(' '), '<': piece('<'), _: piece('_'), '^': piece('^'), $: piece('$'),
  y: piece('y'), n: piece('n'), true: piece('true'), false: piece('false'), 0: piece('0'), h: piece('h'),
  u: piece('u'), f: piece('f'),
};

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

/** A word by its letters; of a name no more than that it is one. */
export const wordOf = ({ kind, lower }: VoiceItem): string => (kind === 'N' ? 'N' : lower);

/** A word by its kind, coarse enough to learn from; "^" where it is in another block. */
export function wordAt(items: readonly VoiceItem[], at: number, block: number): Piece {
  const item = items[at];
  if (item?.block !== block) return value['^'];
  return piece(item.kind === 'Vg' ? 'V' : item.kind);
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
    shape: piece(shapeOf(article.text, stretch)),
    before: wordAt(voice.items, place - 1, stretch.block),
    after: wordAt(voice.items, place + 1, stretch.block),
    where: far < 0 ? value[0] : far === 0 ? value.h : far === 1 ? value.u : value.f,
  };
}

/** The features of a stretch as such: what speaks for nobody having said it. */
export function stretchFeatures(scene: Scene, view: View, add: AddFeature): void {
  const { voice, stretches, article } = scene;
  const { index, place, stretch, quote, decision, shape, before, after } = view;
  const before2 = wordAt(voice.items, place - 2, stretch.block);
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
  const beside = (item: VoiceItem | undefined, none: Piece): Piece =>
    item && item.stretch < 0 && item.block === stretch.block ? piece(wordOf(item)) : none;
  const sameBlock = index > 0 && stretches[index - 1]?.block === stretch.block;
  add(feature.z);
  add(feature.z, shape);
  add(feature['z<'], before);
  add(feature['z<<'], before2, value[' '], before);
  add(feature['z>'], after);
  add(feature.z, shape, value['<'], before);
  add(feature.z, before, value._, after);
  add(feature.zv, verb ? value.true : value.false, shape);
  add(feature.zk, piece(article.blocks[stretch.block]?.kind ?? ''), shape);
  add(feature.zl, beside(voice.items[place - 1], value['^']));
  add(feature.zr, beside(voice.items[place + 1], value.$));
  add(
    feature.zd,
    decision ? value.y : value.n,
    shape,
    before === value['^'] ? value['^'] : value._,
    after === value['^'] ? value.$ : value._,
  );
  add(feature.zb, sameBlock ? value.true : value.false, decision !== null ? value.true : value.false);
}
