import { hashOf, mix } from '../../syntax/linear-model.ts';
import { isFinite, type ParsedSentence } from '../../syntax/parsed-sentence.ts';
import { introductionStart } from '../introduction.ts';
import type { ContentOption } from '../propose-contents.ts';
import type { SourceOption } from '../propose-sources.ts';
import { bucket, isMarked, labelAt, tagAt, wordAt, type CueView } from './view-cue.ts';

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
    if (isFinite(penn[i])) finite += 1;
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
    from: introductionStart({ sentence, cue, source: word }),
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
