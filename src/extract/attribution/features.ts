import { hashOf, mix } from '../syntax/linear-model.ts';
import type { ParsedSentence } from '../syntax/read-syntax.ts';
import { dependentsOf, lastWord, type ContentOption, type SourceOption } from './propose.ts';

export const mostFeatures = 96;

const bucket = (n: number): number => (n < 4 ? n : n < 6 ? 4 : n < 9 ? 5 : n < 15 ? 6 : n < 25 ? 7 : 8);
/** What all options of one cue share. */
export interface CueView {
  readonly sentence: ParsedSentence;
  readonly cue: number;
  /** Hash of the cue's dictionary form. */
  readonly lemma: number;
  /** Hashes of how the cue stands: its label, its helpers, what hangs on it. */
  readonly shape: number;
  readonly helpers: number;
  readonly frame: number;
  readonly end: number;
}

const word = ({ codes }: ParsedSentence, i: number): number =>
  i < 0 ? 11 : i >= codes.length ? 12 : (codes[i] ?? 0);
const tag = ({ tagCodes }: ParsedSentence, i: number): number =>
  i < 0 ? 201 : i >= tagCodes.length ? 202 : (tagCodes[i] ?? 0);

/** Looks at a cue; `lemma` is the hash of its dictionary form. */
export function viewCue(sentence: ParsedSentence, cue: number, lemma: number): CueView {
  const { labels, words } = sentence;
  let helpers = 31;
  let frame = 37;
  for (const dependent of dependentsOf(sentence, cue)) {
    const label = labels[dependent] ?? '';
    if (
      label.startsWith('aux') ||
      label === 'mark' ||
      label === 'cop' ||
      (label === 'advmod' && ['not', "n't", 'n’t', 'never'].includes(words[dependent]?.lower ?? ''))
    )
      helpers = mix(helpers, word(sentence, dependent));
    else if (/^(?:nsubj|ccomp|xcomp|obj|iobj|parataxis|obl:agent|compound:prt|expl)/.test(label))
      frame = mix(mix(frame, labelOf(sentence, dependent)), dependent < cue ? 1 : 2);
  }
  return {
    sentence,
    cue,
    lemma,
    helpers,
    frame,
    shape: mix(mix(41, labelOf(sentence, cue)), tag(sentence, cue)),
    end: lastWord(sentence),
  };
}

/** What speaks for a cue's introducing nothing outside marks. */
export function noContentFeatures(view: CueView, out: Int32Array): number {
  const { sentence, cue, lemma, shape, helpers, frame } = view;
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
  out[n++] = mix(1011, word(sentence, cue + 1));
  out[n++] = mix(1012, word(sentence, cue - 1));
  out[n++] = mix(mix(1013, word(sentence, cue + 1)), lemma);
  out[n++] = mix(mix(1014, tag(sentence, cue + 1)), tag(sentence, cue - 1));
  out[n++] = mix(mix(1015, word(sentence, cue)), tag(sentence, cue + 1));
  out[n++] = mix(mix(1016, tag(sentence, cue + 1)), tag(sentence, cue + 2));
  return n;
}

/** What speaks for a stretch's being what the cue introduces. */
export function contentFeatures(
  view: CueView,
  option: ContentOption,
  source: SourceOption | null,
  out: Int32Array,
): number {
  const { sentence, cue, lemma, shape, helpers, frame, end } = view;
  const { first, last, starts, ends } = option;
  const { penn, universal, heads, words } = sentence;
  const side = first > cue ? 1 : last < cue ? 2 : 3;
  const start = mix(hashOf(starts), side);
  const stop = mix(hashOf(ends), side);
  const how = mix(start, stop);
  let finite = 0;
  let infinitive = 0;
  let commas = 0;
  let marked = 0;
  let outer = 0;
  let outerLabel = 0;
  for (let i = first; i <= last; i += 1) {
    const of = penn[i] ?? '';
    if (of === 'VBD' || of === 'VBZ' || of === 'VBP' || of === 'MD') finite += 1;
    else if (of === 'TO') infinitive += 1;
    if (words[i]?.text === ',') commas += 1;
    if ((words[i]?.stretch ?? -1) >= 0) marked += 1;
    const head = heads[i] ?? words.length;
    // arcs that leave the stretch: one, to the cue, where the tree agrees
    if ((head < first || head > last) && universal[i] !== 'PUNCT') {
      outer += 1;
      outerLabel = mix(labelOf(sentence, i) + 1, head === cue ? 1 : head >= words.length ? 2 : 3);
    }
  }
  let entering = 0;
  for (let i = 0; i < words.length; i += 1) {
    if (i >= first && i <= last) continue;
    const head = heads[i] ?? words.length;
    if (head >= first && head <= last && universal[i] !== 'PUNCT' && i !== cue) entering += 1;
  }
  const size = bucket(last - first + 1);
  const agrees = mix(mix(bucket(outer), bucket(entering)), outer === 1 ? outerLabel : 0);
  const verbs = mix(finite > 2 ? 2 : finite, infinitive > 0 ? 1 : 0);
  const open = word(sentence, first);
  const openTag = tag(sentence, first);
  const before = word(sentence, first - 1);
  const after = word(sentence, last + 1);
  const sourceAt =
    source === null
      ? 0
      : source.word < first
        ? source.word < cue
          ? 1
          : 2
        : source.word > last
          ? source.word < cue
            ? 3
            : 4
          : 5;
  const who = source === null ? 43 : hashOf(source.path);
  // how the reporting clause stands: what is before it and behind it
  const groupFirst = source === null ? cue : Math.min(cue, sentence.first[source.word] ?? cue);
  const groupLast =
    source === null || source.word < cue
      ? cue
      : Math.max(cue, Math.min(sentence.last[source.word] ?? cue, source.word + 12));
  const clause = mix(
    mix(word(sentence, groupFirst - 1), word(sentence, groupLast + 1)),
    groupFirst === 0 ? 1 : groupLast >= end ? 2 : 0,
  );
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
  out[n++] = mix(mix(1114, openTag), mix(side, tag(sentence, first + 1)));
  out[n++] = mix(mix(1115, lemma), mix(side, open));
  out[n++] = mix(mix(1116, side), before);
  out[n++] = mix(mix(1117, lemma), mix(side, before));
  out[n++] = mix(mix(1118, side), after);
  out[n++] = mix(mix(1119, stop), after);
  out[n++] = mix(mix(1120, stop), mix(tag(sentence, last + 1), tag(sentence, last + 2)));
  out[n++] = mix(mix(1121, stop), mix(word(sentence, last + 1), word(sentence, last + 2)));
  out[n++] = mix(1122, mix(side, agrees));
  out[n++] = mix(mix(1123, how), agrees);
  out[n++] = mix(mix(1124, stop), agrees);
  out[n++] = mix(mix(1125, lemma), mix(side, outer === 1 ? outerLabel : bucket(outer)));
  out[n++] = mix(mix(1126, side), mix(gap, sourceAt));
  out[n++] = mix(mix(1127, start), mix(gap, before));
  out[n++] = mix(mix(1128, side), mix(who, sourceAt));
  out[n++] = mix(mix(1129, lemma), mix(who, side));
  out[n++] = mix(mix(1130, how), who);
  out[n++] = mix(mix(1131, side), mix(bucket(commas), marked > 0 ? 1 : 0));
  out[n++] = mix(mix(1132, side), helpers);
  out[n++] = mix(mix(1133, first === 0 ? 1 : 0), mix(side, last === end ? 1 : 0));
  out[n++] = mix(mix(1134, side), mix(frame, verbs));
  out[n++] = mix(mix(1135, openTag), mix(start, verbs));
  out[n++] = mix(mix(1136, word(sentence, first + 1)), mix(side, openTag));
  out[n++] = mix(mix(1137, labelOf(sentence, first)), start);
  out[n++] = mix(mix(1138, helpers), mix(side, lemma));
  out[n++] = mix(mix(1139, stop), mix(size, commas > 0 ? 1 : 0));
  out[n++] = mix(1140, mix(clause, side));
  out[n++] = mix(mix(1141, how), clause);
  out[n++] = mix(mix(1142, lemma), mix(clause, side));
  out[n++] = mix(mix(1143, word(sentence, groupFirst - 1)), mix(lemma, side));
  out[n++] = mix(mix(1144, start), mix(word(sentence, groupFirst - 1), stop));
  return n;
}

const labelOf = ({ labelCodes }: ParsedSentence, i: number): number =>
  i < 0 || i >= labelCodes.length ? 203 : (labelCodes[i] ?? 0);

/** What speaks for a cue's having no source in its sentence. */
export function noSourceFeatures(view: CueView, out: Int32Array): number {
  const count = noContentFeatures(view, out);
  for (let i = 0; i < count; i += 1) out[i] = mix(out[i] ?? 0, 77);
  return count;
}

/** What speaks for a noun phrase's being the source of a cue. */
export function sourceFeatures(
  view: CueView,
  { word: of, path }: SourceOption,
  rank: number,
  out: Int32Array,
): number {
  const { sentence, cue, lemma, shape, helpers, frame } = view;
  const { words, labels, heads, penn, first, last, margins } = sentence;
  const side = of < cue ? 1 : 2;
  const how = mix(hashOf(path), side);
  const kind = mix(47, tag(sentence, of));
  const own = word(sentence, of);
  const low = Math.min(of, cue);
  const high = Math.max(of, cue);
  let commas = 0;
  let verbs = 0;
  let nouns = 0;
  let marked = 0;
  for (let i = low + 1; i < high; i += 1) {
    if (words[i]?.text === ',') commas += 1;
    const p = penn[i] ?? '';
    if (p.startsWith('VB') || p === 'MD') verbs += 1;
    if (p.startsWith('NN') || p === 'PRP') nouns += 1;
    if ((words[i]?.stretch ?? -1) >= 0) marked += 1;
  }
  const gap = mix(bucket(high - low), side);
  const between = mix(mix(bucket(commas), bucket(verbs)), mix(bucket(nouns), side));
  let before = 0;
  for (const dependent of dependentsOf(sentence, of))
    if (labels[dependent] === 'case') before = word(sentence, dependent);
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
  out[n++] = mix(1211, between);
  out[n++] = mix(mix(1212, how), between);
  out[n++] = mix(mix(1213, word(sentence, (first[of] ?? of) - 1)), side);
  out[n++] = mix(mix(1214, word(sentence, (last[of] ?? of) + 1)), side);
  out[n++] = mix(mix(1215, word(sentence, of - 1)), side);
  out[n++] = mix(mix(1216, word(sentence, of + 1)), side);
  out[n++] = mix(mix(1217, tag(sentence, of - 1)), mix(side, tag(sentence, of + 1)));
  out[n++] = mix(mix(1218, labelOf(sentence, of)), mix(side, hangs));
  out[n++] = mix(mix(1219, labelOf(sentence, of)), mix(lemma, hangs));
  out[n++] = mix(mix(1220, how), mix(helpers, kind));
  out[n++] = mix(mix(1221, rank), how);
  out[n++] = mix(mix(1222, hangs), bucket((margins[of] ?? 0) >> 3));
  out[n++] = mix(mix(1223, side), mix(marked > 0 ? 1 : 0, kind));
  out[n++] = mix(mix(1225, before), side);
  out[n++] = mix(mix(1226, before), lemma);
  out[n++] = mix(mix(1227, before), how);
  out[n++] = mix(mix(1224, how), mix(gap, kind));
  return n;
}
