import { complementizers } from '../../language/en/sentences/function-words.ts';
import { times } from '../../language/en/speech/claims.ts';
import { lowerAt } from '../lower-at.ts';
import { dependentsOf, isFinite, type ParsedSentence } from '../syntax/parsed-sentence.ts';

/** A sentence, a cue in it, and where the source's noun phrase stands. */
export interface Setting {
  readonly sentence: ParsedSentence;
  readonly cue: number;
  /** The head of the source's noun phrase; -1 for none. */
  readonly source: number;
  readonly sourceLast: number;
  /** The last word of the sentence that is no stop. */
  readonly end: number;
}

const clauses = new Set(['ccomp', 'xcomp', 'advcl', 'parataxis', 'acl', 'obj', 'obl']);
const nounPhrase = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'ADP', 'PART']);
const lightWords = new Set(['ADV', 'PRON', 'PART']);
/** A "that" further from its cue belongs to something else. */
const furthestThat = 14;
/** A noun phrase of more words between a cue and its content is no hearer. */
const longestHearer = 9;

/** Where the content may start after a cue, by word, each with how it was found. */
export function startsAfter(setting: Setting): Map<number, string> {
  const { sentence, cue, source, sourceLast, end } = setting;
  const starts = new Map<number, string>();
  const next = overTime(sentence, cue + 1);
  const add = (from: number, how: string): void => {
    // "said on April 24 she would": the time is that of the saying
    const at = from === cue + 1 ? next : from;
    if (at > cue && at <= end && !starts.has(at)) starts.set(at, how);
  };
  addClauseStarts(sentence, cue, add);
  const that = thatAfter(setting);
  if (that >= 0) add(that + 1, 'that');
  addStartsOverHearer(setting, add);
  // behind a source that follows its cue: "said the mayor"
  const follows = source > cue && sourceLast - source < 25 && source - cue < 8;
  const from = follows ? sourceLast + 1 : cue + 1;
  add(from, 'next');
  if (source > cue && source + 1 < from) add(source + 1, 'next to its noun');
  let after = from;
  while (after <= end && lightWords.has(sentence.universal[after] ?? '')) after += 1;
  add(complementizers.has(lowerAt(sentence.words, after)) ? after + 1 : after, 'next over');
  return starts;
}

/** The "that" behind a cue, before any other verb of its own; -1 for none. */
function thatAfter({ sentence, cue, end }: Setting): number {
  for (let i = cue + 1; i < Math.min(end, cue + furthestThat); i += 1) {
    if (complementizers.has(lowerAt(sentence.words, i))) return i;
    if (i > cue + 1 && isFinite(sentence.penn[i])) return -1;
  }
  return -1;
}

/** The clauses that the tree hangs on a cue. */
function addClauseStarts(
  sentence: ParsedSentence,
  cue: number,
  add: (at: number, how: string) => void,
): void {
  const { labels, first } = sentence;
  for (const dependent of dependentsOf(sentence, cue)) {
    const label = labels[dependent] ?? '';
    if (dependent < cue || !clauses.has(label)) continue;
    const at = Math.max(first[dependent] ?? dependent, cue + 1);
    add(labels[at] === 'mark' && complementizers.has(lowerAt(sentence.words, at)) ? at + 1 : at, label);
  }
}

const startsClause = new Set(['PRON', 'DET', 'NOUN', 'PROPN', 'NUM', 'ADJ', 'SCONJ']);

/** The word behind a time that starts at a word ("on April 24", "last week"); the word itself where none does. */
function overTime({ universal, words }: ParsedSentence, from: number): number {
  let at = from;
  while (/^(?:ADP|DET|ADJ|NUM)$/.test(universal[at] ?? '') && at - from < 3) at += 1;
  if (!times.has(lowerAt(words, at))) return from;
  at += 1;
  while (universal[at] === 'NUM' || times.has(lowerAt(words, at))) at += 1;
  // "said Tuesday would be better": there it is the subject
  return startsClause.has(universal[at] ?? '') ? at : from;
}

/** Behind whoever is told, by the tree and by place. */
function addStartsOverHearer({ sentence, cue, end }: Setting, add: (at: number, how: string) => void): void {
  const { labels, last, universal } = sentence;
  for (const dependent of dependentsOf(sentence, cue)) {
    const to = last[dependent] ?? dependent;
    if (dependent > cue && /^(?:obj|iobj|obl)/.test(labels[dependent] ?? '') && to - cue < longestHearer)
      add(to + 1, 'over it');
  }
  const next = universal[cue + 1] ?? '';
  if (!/^(?:NOUN|PROPN|PRON|DET)$/.test(next)) return;
  let at = cue + 1;
  while (at < Math.min(end, cue + 8) && nounPhrase.has(universal[at + 1] ?? '')) at += 1;
  add(at + 1, 'over noun');
  if (at > cue + 1 || next !== 'DET') add(cue + 2, 'over one');
}
