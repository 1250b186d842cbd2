import { times, unspoken } from '../../language/en/speech.ts';
import { reportingLemma } from '../quotes/reporting-verbs.ts';
import type { ParsedSentence } from '../syntax/read-syntax.ts';

/** A stretch of a sentence's words, first and last, that may be what somebody said. */
export interface ContentOption {
  readonly first: number;
  readonly last: number;
  /** How its start and its end were found: features of the ranking. */
  readonly starts: string;
  readonly ends: string;
}

/** A word whose noun phrase may be the source of a cue. */
export interface SourceOption {
  /** The head of the noun phrase. */
  readonly word: number;
  /** By which path it was found: a feature of the ranking. */
  readonly path: string;
}

const isStop = (text: string): boolean => /^[.!?…]+$/.test(text);
const isBreak = (text: string): boolean => /^(?:[,;:—–-]|--)$/.test(text);
const isFiniteTag = (penn: string): boolean =>
  penn === 'VBD' || penn === 'VBZ' || penn === 'VBP' || penn === 'MD';

/** The last word of a sentence that is no stop. */
export function lastWord({ words }: ParsedSentence): number {
  let last = words.length - 1;
  while (last > 0 && isStop(words[last]?.text ?? '')) last -= 1;
  return last;
}

/** The dependents of a word, in order. */
export function dependentsOf({ heads, words }: ParsedSentence, of: number): number[] {
  const found: number[] = [];
  for (let i = 0; i < words.length; i += 1) if (heads[i] === of) found.push(i);
  return found;
}

/** Whether a word, in lower case, is a form of a verb that tells what was said, or the first of "according to". */
export const isCueForm = (lower: string): boolean =>
  lower === 'according' || (reportingLemma(lower) !== undefined && !unspoken.has(lower));

/**
 * Words that can be cues: verbs that are no auxiliaries, "according", and forms of reporting verbs that the tags take for
 * nouns ("the ministry reports").
 */
export function isCueWord({ universal, words }: ParsedSentence, i: number): boolean {
  const tag = universal[i];
  const lower = words[i]?.lower ?? '';
  if (tag === 'VERB' || lower === 'according') return true;
  return (
    tag === 'NOUN' &&
    i > 0 &&
    !['NOUN', 'PROPN', 'ADP'].includes(universal[i + 1] ?? 'NOUN') &&
    ['NOUN', 'PROPN', 'PRON'].includes(universal[i - 1] ?? '') &&
    reportingLemma(lower) !== undefined
  );
}

const nominal = new Set(['NOUN', 'PROPN', 'PRON']);
const subjectLabels = new Set(['nsubj', 'nsubj:pass', 'nsubj:outer', 'csubj']);

/** Lists who may be the source of a cue, by the tree and by place. */
export function proposeSources(sentence: ParsedSentence, cue: number): SourceOption[] {
  const { words, heads, labels, universal } = sentence;
  const found: SourceOption[] = [];
  const add = (word: number, path: string): void => {
    if (
      word < 0 ||
      word >= words.length ||
      times.has(words[word]?.lower ?? '') ||
      found.some((one) => one.word === word)
    )
      return;
    found.push({ word, path });
  };
  const subjects = (of: number, path: string): void => {
    for (const dependent of dependentsOf(sentence, of))
      if (subjectLabels.has(labels[dependent] ?? '') || labels[dependent] === 'obl:agent')
        add(dependent, path + (labels[dependent] ?? ''));
  };
  subjects(cue, '');
  // up from a verb that shares its subject with the one it hangs on, or says it of the noun it hangs on
  let at = cue;
  let path = '';
  for (let steps = 0; steps < 3; steps += 1) {
    const head = heads[at] ?? words.length;
    if (head >= words.length) break;
    path += `<${labels[at] ?? ''}`;
    if (labels[at]?.startsWith('acl') === true || labels[at] === 'appos') {
      add(head, path);
      break;
    }
    subjects(head, `${path}>`);
    at = head;
  }
  for (const dependent of dependentsOf(sentence, cue))
    if (
      ['obl', 'nmod', 'nmod:poss', 'obj', 'iobj'].includes(labels[dependent] ?? '') &&
      nominal.has(universal[dependent] ?? '')
    )
      add(dependent, labels[dependent] ?? '');
  // by place: the nearest nouns on both sides
  let near = 0;
  for (let i = cue - 1; i >= 0 && near < 2; i -= 1)
    if (nominal.has(universal[i] ?? '') && !['compound', 'flat', 'nmod:poss'].includes(labels[i] ?? '')) {
      near += 1;
      add(i, `before${String(near)}`);
    }
  near = 0;
  for (let i = cue + 1; i < words.length && near < 2; i += 1)
    if (nominal.has(universal[i] ?? '') && !['compound', 'flat', 'nmod:poss'].includes(labels[i] ?? '')) {
      near += 1;
      add(i, `after${String(near)}`);
    }
  return found;
}

const clauseLabels = new Set(['ccomp', 'xcomp', 'advcl', 'parataxis', 'acl', 'obj', 'obl']);

/** Lists the stretches that may be what a cue introduces: after it, and before it. */
export function proposeContents(sentence: ParsedSentence, cue: number, source: number): ContentOption[] {
  const { words, heads, labels, universal, penn, first, last } = sentence;
  const found: ContentOption[] = [];
  const seen = new Set<number>();
  const end = lastWord(sentence);
  const text = (i: number): string => words[i]?.text ?? '';
  const lower = (i: number): string => words[i]?.lower ?? '';
  const add = (from: number, to: number, starts: string, ends: string): void => {
    while (
      from <= to &&
      (isBreak(text(from)) ||
        isStop(text(from)) ||
        (lower(from) === 'that' && from > cue && universal[from] === 'SCONJ') ||
        (from > cue && from > 0 && universal[from] === 'CCONJ'))
    )
      from += 1;
    while (to >= from && isBreak(text(to))) to -= 1;
    const key = from * 512 + to;
    if (to - from < 2 || seen.has(key)) return;
    seen.add(key);
    found.push({ first: from, last: to, starts, ends });
  };
  const sourceFirst = source < 0 ? cue : (first[source] ?? cue);
  const sourceLast = source < 0 ? cue : (last[source] ?? cue);
  // after the cue, and after a source that follows it
  const from =
    source > cue && sourceLast - source < 25 && source - cue < 8 && sourceLast > cue
      ? sourceLast + 1
      : cue + 1;
  const starts = new Map<number, string>();
  const addStart = (at: number, how: string): void => {
    if (at > cue && at <= end && !starts.has(at)) starts.set(at, how);
  };
  for (const dependent of dependentsOf(sentence, cue)) {
    const label = labels[dependent] ?? '';
    if (dependent < cue || !clauseLabels.has(label)) continue;
    let at = first[dependent] ?? dependent;
    if (at <= cue) at = cue + 1;
    if (labels[at] === 'mark' && lower(at) === 'that') at += 1;
    addStart(at, label);
  }
  for (let i = cue + 1; i <= Math.min(end, cue + 14); i += 1) {
    if (lower(i) === 'that' && i < end) {
      addStart(i + 1, 'that');
      break;
    }
    if (isFiniteTag(penn[i] ?? '') && i > cue + 1) break;
  }
  // over whom it is told, by the tree and by place
  for (const dependent of dependentsOf(sentence, cue)) {
    const label = labels[dependent] ?? '';
    if (dependent < cue || !/^(?:obj|iobj|obl)/.test(label)) continue;
    const to = last[dependent] ?? dependent;
    if (to - cue < 9) addStart(to + 1, 'over it');
  }
  if (nominal.has(universal[cue + 1] ?? '') || universal[cue + 1] === 'DET') {
    let at = cue + 1;
    while (
      at < end &&
      at < cue + 8 &&
      ['DET', 'ADJ', 'NOUN', 'PROPN', 'ADP', 'PART'].includes(universal[at + 1] ?? '')
    )
      at += 1;
    addStart(at + 1, 'over noun');
    if (at > cue + 1 || universal[cue + 1] !== 'DET') addStart(cue + 2, 'over one');
  }
  addStart(from, 'next');
  if (source > cue && source + 1 < from) addStart(source + 1, 'next to its noun');
  let after = from;
  while (
    after <= end &&
    (universal[after] === 'ADV' || universal[after] === 'PRON' || universal[after] === 'PART')
  )
    after += 1;
  if (lower(after) === 'that') after += 1;
  addStart(after, 'next over');
  for (const [start, how] of starts) {
    add(start, end, how, 'sentence');
    const head = headOf(sentence, start, cue);
    if (head >= 0) add(start, last[head] ?? head, how, 'tree');
    let breaks = 0;
    for (let i = start + 2; i < end && breaks < 6; i += 1) {
      if (isBreak(text(i)) && text(i) !== '-') {
        breaks += 1;
        add(start, i - 1, how, `break ${text(i)}`);
      } else if (lower(i) === 'and' || lower(i) === 'but') {
        const joined = heads[i] ?? -1;
        if (
          heads[joined] === cue ||
          [i + 1, i + 2].some((at) => universal[at] === 'VERB' && reportingLemma(lower(at)) !== undefined)
        )
          add(start, i - 1, how, 'joined');
      } else if (lower(i) === 'according') add(start, i - 1, how, 'according');
    }
  }
  // before the source and the cue
  const group = Math.min(cue, sourceFirst <= cue + 8 ? sourceFirst : cue);
  if (group > 2) {
    const to = group - 1;
    const how = isBreak(text(to)) ? 'mark' : 'none';
    add(0, to, 'first', how);
    if (universal[0] === 'CCONJ' || universal[0] === 'ADV') add(1, to, 'joined', how);
    let breaks = 0;
    for (let i = to - 2; i > 0 && breaks < 4; i -= 1)
      if (isBreak(text(i)) && text(i) !== '-') {
        breaks += 1;
        add(i + 1, to, `break ${text(i)}`, how);
      }
  }
  // "The move, X said, is by design": the reporting clause stands inside
  const over = Math.max(cue, sourceLast <= cue + 20 ? sourceLast : cue);
  if (group > 1 && text(group - 1) === ',' && text(over + 1) === ',' && over + 3 < end)
    add(0, end, 'around', 'sentence');
  // "According to X, …": what follows the source's comma
  if (lower(cue) === 'according' || group <= 2) {
    for (let i = Math.max(cue, sourceLast) + 1; i <= Math.min(end, sourceLast + 12); i += 1)
      if (text(i) === ',') {
        add(i + 1, end, 'comma', 'sentence');
        break;
      }
  }
  return found;
}

/** The word of a stretch that hangs on the cue, or whose head lies before the stretch; -1 where there is none near its start. */
function headOf({ heads, words }: ParsedSentence, start: number, cue: number): number {
  let at = start;
  for (let steps = 0; steps < words.length; steps += 1) {
    const head = heads[at] ?? words.length;
    if (head === cue) return at;
    if (head >= words.length || head < start) return -1;
    at = head;
  }
  return -1;
}
