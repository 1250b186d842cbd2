import type { Article } from '../../article/article.ts';
import type { Candidate } from './candidates.ts';
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

/** The features of a stretch as such: what speaks for nobody having said it. */
export function stretchFeatures(
  scene: Scene,
  index: number,
  place: number,
  decision: Decision | null,
): string[] {
  const { voice, stretches, article } = scene;
  const stretch = stretches[index];
  const quote = voice.items[place];
  if (!stretch || !quote) return [];
  const shape = shapeOf(article.text, stretch);
  const before = wordAt(voice.items, place - 1, stretch.block);
  const before2 = wordAt(voice.items, place - 2, stretch.block);
  const after = wordAt(voice.items, place + 1, stretch.block);
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
  return [
    'z',
    `z${shape}`,
    `z<${before}`,
    `z<<${before2} ${before}`,
    `z>${after}`,
    `z${shape}<${before}`,
    `z${before}_${after}`,
    `zv${String(verb)}${shape}`,
    `zk${kind}${shape}`,
    `zl${previous && previous.stretch < 0 && previous.block === stretch.block ? previous.lower : '^'}`,
    `zr${next && next.stretch < 0 && next.block === stretch.block ? next.lower : '$'}`,
    `zd${decision ? 'y' : 'n'}${shape}${before === '^' ? '^' : '_'}${after === '^' ? '$' : '_'}`,
    `zb${String(index > 0 && stretches[index - 1]?.block === stretch.block)}${String(decision !== null)}`,
  ];
}

/** The features of one candidate for a stretch. */
export function candidateFeatures(
  scene: Scene,
  index: number,
  place: number,
  { mention: m, cue }: Candidate,
  decision: Decision | null,
): string[] {
  const { voice, stretches, article, mentions, mentionAt } = scene;
  const { items } = voice;
  const stretch = stretches[index];
  const quote = items[place];
  const mention = mentions[m];
  const source = mention && items[mention.first];
  if (!stretch || !quote || !mention || !source) return [];
  const left = mention.last < place;
  const shape = shapeOf(article.text, stretch);
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
  // the three in text order
  const points: [number, number, string][] = [
    [mention.first, mention.last, 'S'],
    [place, place, 'Q'],
  ];
  if (cue) points.push([cue[0], cue[1], 'C']);
  points.sort((a, b) => a[0] - b[0]);
  const order = points.map((point) => point[2]).join('');
  const gaps: string[] = [];
  for (let i = 1; i < points.length; i += 1) {
    const from = points[i - 1];
    const to = points[i];
    if (from && to) gaps.push(to[0] <= from[1] ? '' : pathBetween(scene, from[1], to[0], 5));
  }
  const whole = `${order}${zone}:${gaps.join(';')}`;
  const beforeSource = wordAt(items, mention.first - 1, source.block);
  const afterSource = wordAt(items, mention.last + 1, source.block);
  const beforeQuote = wordAt(items, place - 1, quote.block);
  const afterQuote = wordAt(items, place + 1, quote.block);
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
  const list = [
    `o${order}${zone}`,
    `w${dz}${who}${owner}`,
    `P${whole}`,
    `p${order}${zone}${gaps[0] ?? ''}`,
    `q${order}${zone}${gaps[1] ?? ''}`,
    `G${order}${zone}${who};${gaps.join(';').length < 12 ? gaps.join(';') : gaps.join(';').slice(0, 12)}`,
    `l${lemma}`,
    `l${lemma}${order}`,
    `k${cueKind}${order}${zone}`,
    `k${cueKind}${order}${who}`,
    `s${shape}${order}${zone}`,
    `sk${shape}${cueKind}${dz}`,
    `b${beforeSource}${dz}`,
    `bw${beforeSource}${who}${owner}`,
    `a${afterSource}${dz}`,
    `aw${afterSource}${who}${left ? '' : 'R'}`,
    `x${beforeQuote}${order}${zone}`,
    `xl${beforeQuote}${lemma}`,
    `y${afterQuote}${dz}`,
    `yx${beforeQuote}${afterQuote}${dz}`,
    `m${dz}${bucket(between)}`,
    `n${dz}${bucket(quotesBetween)}`,
    `v${dz}${cueKind}${bucket(verbsBetween)}`,
    `h${mention.kind === 'name' ? 'N' : mention.head}`,
    `d${dz}${bucket(low > high ? 0 : high - low)}`,
    `is${afterSource === 'V' && left ? 'v' : ''}${items[mention.first - 1]?.sentence === source.sentence ? '' : 'first'}${dz}`,
  ];
  if (cue) {
    const adjacent = cue[0] === mention.last + 1 ? 'r' : cue[1] === mention.first - 1 ? 'l' : 'n';
    list.push(`j${adjacent}${cueKind}${order}${zone}`, `jl${adjacent}${lemma}`);
    list.push(cueItem?.sentence === quote.sentence ? `jc${cueKind}${order}` : `jx${cueKind}${dz}`);
  }
  if (decision) {
    const same = decision.mention === m;
    const sameCue = decision.cue?.[0] === cue?.[0];
    const last = stretches[index - 1];
    const where = last
      ? last.block === stretch.block
        ? 'h'
        : last.block === stretch.block - 1
          ? 'u'
          : 'f'
      : '0';
    const tail = `${stretch.continues ? 'c' : ''}${beforeQuote}`;
    list.push(
      `t${String(same)}${where}`,
      `t${String(same)}${where}${dz}${tail}`,
      `t${String(same)}${where}${shape}`,
    );
    if (same) list.push(`tc${String(sameCue)}${where}`, `ty${where}${afterQuote}${tail}`);
    else if (mention.kind === 'name') {
      const former = mentions[decision.mention];
      if (former?.kind === 'name' && former.head === mention.head) list.push(`tn${where}${dz}`);
    }
  } else list.push(`t0${dz}`);
  return list;
}
