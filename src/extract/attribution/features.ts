import { hashOf, mix } from '../syntax/linear-model.ts';
import { dependentsOf, lastWord, type ParsedSentence } from '../syntax/parsed-sentence.ts';
import type { ContentOption } from './propose-contents.ts';
import { sourceStart, type SourceOption } from './propose-sources.ts';
import { negations } from '../../language/en/sentences/predicates.ts';
import { lowerAt } from '../lower-at.ts';

/** As many features as an option may have. */
export const mostFeatures = 64;

/** A number of words, coarse enough to learn from. */
function bucket(n: number): number {
  if (n < 4) return n;
  if (n < 6) return 4;
  if (n < 9) return 5;
  if (n < 15) return 6;
  return n < 25 ? 7 : 8;
}

/** What all options of one cue share. */
export interface CueView {
  readonly sentence: ParsedSentence;
  readonly cue: number;
  /** Hash of the cue's dictionary form. */
  readonly lemma: number;
  /** Hash of the cue's label and tag. */
  readonly shape: number;
  /** Hash of its auxiliaries, conjunctions and negation. */
  readonly helpers: number;
  /** Hash of what hangs on it, by label and side. */
  readonly frame: number;
  /** The last word of the sentence that is no stop. */
  readonly end: number;
}

const wordAt = ({ codes }: ParsedSentence, i: number): number => (i < 0 ? 11 : (codes[i] ?? 12));
const tagAt = ({ tagCodes }: ParsedSentence, i: number): number => (i < 0 ? 201 : (tagCodes[i] ?? 202));
const labelAt = ({ labelCodes }: ParsedSentence, i: number): number => (i < 0 ? 203 : (labelCodes[i] ?? 203));
const isMarked = ({ words }: ParsedSentence, i: number): boolean => (words[i]?.stretch ?? -1) >= 0;
const framing = /^(?:nsubj|ccomp|xcomp|obj|iobj|parataxis|obl:agent|compound:prt|expl)/;
const helping = /^(?:aux|mark|cop)/;

/** Looks at a cue; `lemma` is the hash of its dictionary form. */
export function viewCue(sentence: ParsedSentence, cue: number, lemma: number): CueView {
  const { labels, words } = sentence;
  let helpers = 31;
  let frame = 37;
  for (const dependent of dependentsOf(sentence, cue)) {
    const label = labels[dependent] ?? '';
    if (helping.test(label) || negations.has(lowerAt(words, dependent)))
      helpers = mix(helpers, wordAt(sentence, dependent));
    else if (framing.test(label))
      frame = mix(mix(frame, labelAt(sentence, dependent)), dependent < cue ? 1 : 2);
  }
  return {
    sentence,
    cue,
    lemma,
    helpers,
    frame,
    shape: mix(mix(41, labelAt(sentence, cue)), tagAt(sentence, cue)),
    end: lastWord(sentence),
  };
}

/** What speaks for a cue's introducing nothing outside marks; returns how many features there are. */
export function noContentFeatures(view: CueView, out: Int32Array): number {
  const { sentence, cue, lemma, shape, helpers, frame } = view;
  const next = wordAt(sentence, cue + 1);
  const nextTag = tagAt(sentence, cue + 1);
  let n = 0;
  out[n++] = 1001;
  out[n++] = mix(1002, lemma);
  out[n++] = mix(1003, shape);
  out[n++] = mix(1004, helpers);
  out[n++] = mix(1005, frame);
  out[n++] = mix(mix(1006, lemma), frame);
  out[n++] = mix(mix(1007, lemma), helpers);
  out[n++] = mix(mix(1008, lemma), shape);
  out[n++] = mix(mix(1009, frame), shape);
  out[n++] = mix(mix(1010, frame), helpers);
  out[n++] = mix(1011, next);
  out[n++] = mix(1012, wordAt(sentence, cue - 1));
  out[n++] = mix(mix(1013, next), lemma);
  out[n++] = mix(mix(1014, nextTag), tagAt(sentence, cue - 1));
  out[n++] = mix(mix(1015, wordAt(sentence, cue)), nextTag);
  out[n++] = mix(mix(1016, nextTag), tagAt(sentence, cue + 2));
  return n;
}

/** What a stretch of words holds: finite verbs (two at most count), whether a "to", commas, whether words in marks. */
function holdingsOf(
  sentence: ParsedSentence,
  { first, last }: ContentOption,
): { verbs: number; commas: number; marked: number } {
  const { penn, words } = sentence;
  let finite = 0;
  let infinitive = 0;
  let commas = 0;
  let marked = 0;
  for (let i = first; i <= last; i += 1) {
    if (/^(?:VBD|VBZ|VBP|MD)$/.test(penn[i] ?? '')) finite += 1;
    else if (penn[i] === 'TO') infinitive = 1;
    if (words[i]?.text === ',') commas += 1;
    if (isMarked(sentence, i)) marked = 1;
  }
  return { verbs: mix(Math.min(finite, 2), infinitive), commas, marked };
}

/** How far a stretch is one part of the tree: the arcs that leave it and those that enter it, marks apart. */
function arcsAcross(
  { sentence, cue }: CueView,
  { first, last }: ContentOption,
): { leaving: number; label: number; entering: number } {
  const { heads, universal, words } = sentence;
  let leaving = 0;
  let entering = 0;
  let label = 0;
  for (let i = 0; i < words.length; i += 1) {
    if (universal[i] === 'PUNCT') continue;
    const head = heads[i] ?? words.length;
    const isInside = i >= first && i <= last;
    if (isInside === (head >= first && head <= last)) continue;
    if (!isInside) entering += i === cue ? 0 : 1;
    else {
      leaving += 1;
      label = mix(labelAt(sentence, i) + 1, head === cue ? 1 : head >= words.length ? 2 : 3);
    }
  }
  return { leaving, label: leaving === 1 ? label : 0, entering };
}

/** Where the source stands: before or behind the stretch, before or behind the cue, or within the stretch. */
function placeOf({ word }: SourceOption, cue: number, { first, last }: ContentOption): number {
  if (word >= first && word <= last) return 5;
  return (word < first ? 1 : 3) + (word < cue ? 0 : 1);
}

/** First and last word of the reporting clause: the cue and its source's noun phrase. */
function clauseOf({ sentence, cue }: CueView, source: SourceOption | null): { from: number; to: number } {
  if (source === null) return { from: cue, to: cue };
  const { word } = source;
  const last = Math.min(sentence.last[word] ?? cue, word + 12);
  return {
    from: Math.min(cue, sourceStart(sentence, cue, word)),
    to: word < cue ? cue : Math.max(cue, last),
  };
}

/** What speaks for a stretch's being what the cue introduces; returns how many features there are. */
export function contentFeatures(
  view: CueView,
  option: ContentOption,
  source: SourceOption | null,
  out: Int32Array,
): number {
  const { sentence, cue, lemma, shape, helpers, frame, end } = view;
  const { first, last } = option;
  const side = first > cue ? 1 : last < cue ? 2 : 3;
  const start = mix(hashOf(option.starts), side);
  const stop = mix(hashOf(option.ends), side);
  const how = mix(start, stop);
  const { verbs, commas, marked } = holdingsOf(sentence, option);
  const { leaving, label, entering } = arcsAcross(view, option);
  const agrees = mix(mix(bucket(leaving), bucket(entering)), label);
  const size = bucket(last - first + 1);
  const open = wordAt(sentence, first);
  const openTag = tagAt(sentence, first);
  const before = wordAt(sentence, first - 1);
  const after = wordAt(sentence, last + 1);
  const sourceAt = source === null ? 0 : placeOf(source, cue, option);
  const who = source === null ? 43 : hashOf(source.path);
  const { from, to } = clauseOf(view, source);
  const opening = wordAt(sentence, from - 1);
  const place = from === 0 ? 1 : to >= end ? 2 : 0;
  const clause = mix(mix(opening, wordAt(sentence, to + 1)), place);
  const gap = first > cue ? bucket(first - cue) : bucket(cue - last);
  let n = 0;
  out[n++] = mix(1101, start);
  out[n++] = mix(1102, stop);
  out[n++] = mix(1103, how);
  out[n++] = mix(mix(1104, how), lemma);
  out[n++] = mix(mix(1105, start), lemma);
  out[n++] = mix(mix(1106, start), frame);
  out[n++] = mix(mix(1107, start), shape);
  out[n++] = mix(mix(1108, how), sourceAt);
  out[n++] = mix(mix(1109, lemma), mix(side, sourceAt));
  out[n++] = mix(1110, mix(side, size));
  out[n++] = mix(mix(1111, side), verbs);
  out[n++] = mix(mix(1112, lemma), mix(side, verbs));
  out[n++] = mix(mix(1113, side), open);
  out[n++] = mix(mix(1114, openTag), mix(side, tagAt(sentence, first + 1)));
  out[n++] = mix(mix(1115, lemma), mix(side, open));
  out[n++] = mix(mix(1116, side), before);
  out[n++] = mix(mix(1117, lemma), mix(side, before));
  out[n++] = mix(mix(1118, side), after);
  out[n++] = mix(mix(1119, stop), after);
  out[n++] = mix(mix(1120, stop), mix(tagAt(sentence, last + 1), tagAt(sentence, last + 2)));
  out[n++] = mix(mix(1121, stop), mix(after, wordAt(sentence, last + 2)));
  out[n++] = mix(1122, mix(side, agrees));
  out[n++] = mix(mix(1123, how), agrees);
  out[n++] = mix(mix(1124, stop), agrees);
  out[n++] = mix(mix(1125, lemma), mix(side, leaving === 1 ? label : bucket(leaving)));
  out[n++] = mix(mix(1126, side), mix(gap, sourceAt));
  out[n++] = mix(mix(1127, start), mix(gap, before));
  out[n++] = mix(mix(1128, side), mix(who, sourceAt));
  out[n++] = mix(mix(1129, lemma), mix(who, side));
  out[n++] = mix(mix(1130, how), who);
  out[n++] = mix(mix(1131, side), mix(bucket(commas), marked));
  out[n++] = mix(mix(1132, side), helpers);
  out[n++] = mix(mix(1133, Number(first === 0)), mix(side, Number(last === end)));
  out[n++] = mix(mix(1134, side), mix(frame, verbs));
  out[n++] = mix(mix(1135, openTag), mix(start, verbs));
  out[n++] = mix(mix(1136, wordAt(sentence, first + 1)), mix(side, openTag));
  out[n++] = mix(mix(1137, labelAt(sentence, first)), start);
  out[n++] = mix(mix(1138, helpers), mix(side, lemma));
  out[n++] = mix(mix(1139, stop), mix(size, Number(commas > 0)));
  out[n++] = mix(1140, mix(clause, side));
  out[n++] = mix(mix(1141, how), clause);
  out[n++] = mix(mix(1142, lemma), mix(clause, side));
  out[n++] = mix(mix(1143, opening), mix(lemma, side));
  out[n++] = mix(mix(1144, start), mix(opening, stop));
  return n;
}

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
