import { hashOf, mix } from '../../syntax/linear-model.ts';
import { dependentsOf, type ParsedSentence } from '../../syntax/parsed-sentence.ts';
import type { SourceOption } from '../propose-sources.ts';
import { noContentFeatures } from './content-features.ts';
import { bucket, isMarked, labelAt, tagAt, wordAt, type CueView } from './view-cue.ts';

/** What speaks for a cue's having no source in its sentence; returns how many features there are. */
export function noSourceFeatures(view: CueView, out: Int32Array): number {
  const count = noContentFeatures(view, out);
  for (let i = 0; i < count; i += 1) out[i] = mix(out[i] ?? 0, 77);
  return count;
}

/** What stands between a noun and a cue: commas, verbs, nouns, and whether words in marks. */
function between(sentence: ParsedSentence, low: number, high: number): { counts: number; marked: number } {
  const { words, penn } = sentence;
  let commas = 0;
  let verbs = 0;
  let nouns = 0;
  let marked = 0;
  for (let i = low + 1; i < high; i += 1) {
    const tag = penn[i] ?? '';
    if (words[i]?.text === ',') commas += 1;
    if (/^(?:VB|MD)/.test(tag)) verbs += 1;
    else if (/^(?:NN|PRP$)/.test(tag)) nouns += 1;
    if (isMarked(sentence, i)) marked = 1;
  }
  return { counts: mix(mix(bucket(commas), bucket(verbs)), bucket(nouns)), marked };
}

/** What speaks for a noun phrase's being the source of a cue; `rank` is its place among those proposed. */
export function sourceFeatures(
  view: CueView,
  { word: of, path }: SourceOption,
  rank: number,
  out: Int32Array,
): number {
  const { sentence, cue, lemma, shape, helpers, frame } = view;
  const { labels, heads, first, last, margins } = sentence;
  const side = of < cue ? 1 : 2;
  const how = mix(hashOf(path), side);
  const kind = mix(47, tagAt(sentence, of));
  const own = wordAt(sentence, of);
  const { counts, marked } = between(sentence, Math.min(of, cue), Math.max(of, cue));
  const over = mix(counts, side);
  const gap = mix(bucket(Math.abs(of - cue)), side);
  const preposition = dependentsOf(sentence, of).find((i) => labels[i] === 'case') ?? -1;
  const governed = preposition < 0 ? 0 : wordAt(sentence, preposition);
  const hangs = heads[of] === cue ? 1 : heads[of] === heads[cue] ? 2 : 0;
  let n = 0;
  out[n++] = mix(1201, how);
  out[n++] = mix(mix(1202, how), lemma);
  out[n++] = mix(mix(1203, how), kind);
  out[n++] = mix(mix(1204, how), shape);
  out[n++] = mix(mix(1205, how), frame);
  out[n++] = mix(1206, mix(own, side));
  out[n++] = mix(mix(1207, own), how);
  out[n++] = mix(mix(1208, own), lemma);
  out[n++] = mix(mix(1209, kind), gap);
  out[n++] = mix(1210, gap);
  out[n++] = mix(1211, over);
  out[n++] = mix(mix(1212, how), over);
  out[n++] = mix(mix(1213, wordAt(sentence, (first[of] ?? of) - 1)), side);
  out[n++] = mix(mix(1214, wordAt(sentence, (last[of] ?? of) + 1)), side);
  out[n++] = mix(mix(1215, wordAt(sentence, of - 1)), side);
  out[n++] = mix(mix(1216, wordAt(sentence, of + 1)), side);
  out[n++] = mix(mix(1217, tagAt(sentence, of - 1)), mix(side, tagAt(sentence, of + 1)));
  out[n++] = mix(mix(1218, labelAt(sentence, of)), mix(side, hangs));
  out[n++] = mix(mix(1219, labelAt(sentence, of)), mix(lemma, hangs));
  out[n++] = mix(mix(1220, how), mix(helpers, kind));
  out[n++] = mix(mix(1221, rank), how);
  out[n++] = mix(mix(1222, hangs), bucket((margins[of] ?? 0) >> 3));
  out[n++] = mix(mix(1223, side), mix(marked, kind));
  out[n++] = mix(mix(1224, how), mix(gap, kind));
  out[n++] = mix(mix(1225, governed), side);
  out[n++] = mix(mix(1226, governed), lemma);
  out[n++] = mix(mix(1227, governed), how);
  out[n++] = mix(mix(1228, wordAt(sentence, cue - 1)), how);
  out[n++] = mix(mix(1229, tagAt(sentence, cue + 1)), how);
  out[n++] = mix(mix(1230, wordAt(sentence, cue - 1)), mix(tagAt(sentence, cue + 1), side));
  return n;
}
