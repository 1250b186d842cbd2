import { clauseJoiners, complementizers, correlatives } from '../../language/en/sentences/function-words.ts';
import { accordingCues } from '../../language/en/speech/claims.ts';
import { reportingLemma } from '../../language/en/speech/reporting-verbs.ts';
import { lowerAt } from '../lower-at.ts';
import { lastWord, type ParsedSentence } from '../syntax/parsed-sentence.ts';
import { startsAfter, type Setting } from './content-starts.ts';
import { introductionEnd, introductionStart } from './introduction.ts';

/** A stretch of a sentence's words, first and last, that may be what somebody said. */
export interface ContentOption {
  readonly first: number;
  readonly last: number;
  /** How its start and its end were found: features of the ranking. */
  readonly starts: string;
  readonly ends: string;
}

/** Takes a stretch, marks at its edges and all. */
type Add = (first: number, last: number, starts: string, ends: string) => void;

const isStop = (text: string): boolean => /^[.!?…]+$/.test(text);
const isDash = (text: string): boolean => /^(?:[,;:—–]|--)$/.test(text);
/** Whether a dash joins two words to one: "kiss-and-tell", "May 8–10". */
const isInWord = (words: ParsedSentence['words'], i: number): boolean =>
  /^[-–—]$/.test(words[i]?.text ?? '') &&
  words[i - 1]?.end === words[i]?.start &&
  words[i]?.end === words[i + 1]?.start;

/** A mark that parts clauses; a hyphen does with spaces around it, and parts words without. */
function isBreak({ words }: ParsedSentence, i: number): boolean {
  const [before, own, after] = [words[i - 1], words[i], words[i + 1]];
  if (!own || isInWord(words, i)) return false;
  if (own.text !== '-') return isDash(own.text);
  return before !== undefined && after !== undefined && before.end < own.start && own.end < after.start;
}
const isEdge = (text: string): boolean => isDash(text) || isStop(text) || text === '-';
const textAt = ({ words }: ParsedSentence, i: number): string => words[i]?.text ?? '';

/** How many words behind a cue the comma may stand that ends its introduction. */
const longestIntroduction = 28;
/** How many marks are tried as the end of what was said, and as its start. */
const mostEnds = 6;
const mostStarts = 4;

/** The word of a stretch that hangs on the cue; -1 where the word at its start is under none. */
function headUnder({ heads, words }: ParsedSentence, start: number, cue: number): number {
  let at = start;
  // up the tree, which has no circles
  for (;;) {
    const head = heads[at] ?? words.length;
    if (head === cue) return at;
    if (head >= words.length || head < start) return -1;
    at = head;
  }
}

/** True for an "and" that joins another cue to this one. */
function joinsCue(sentence: ParsedSentence, cue: number, i: number): boolean {
  if (!clauseJoiners.has(lowerAt(sentence.words, i)) || isInWord(sentence.words, i - 1)) return false;
  const joined = sentence.heads[i] ?? -1;
  return (
    sentence.heads[joined] === cue ||
    [i + 1, i + 2].some(
      (at) => sentence.universal[at] === 'VERB' && reportingLemma(lowerAt(sentence.words, at)) !== undefined,
    )
  );
}

/** The ends that a stretch may have which starts after the cue. */
function addAfter(setting: Setting, start: number, how: string, add: Add): void {
  const { sentence, cue, end } = setting;
  add(start, end, how, 'sentence');
  const head = headUnder(sentence, start, cue);
  if (head >= 0) add(start, sentence.last[head] ?? head, how, 'tree');
  let breaks = 0;
  for (let i = start + 2; i < end && breaks < mostEnds; i += 1) {
    const text = textAt(sentence, i);
    if (isBreak(sentence, i)) {
      breaks += 1;
      add(start, i - 1, how, `break ${text}`);
    } else if (joinsCue(sentence, cue, i)) add(start, i - 1, how, 'joined');
    else if (accordingCues.has(lowerAt(sentence.words, i))) add(start, i - 1, how, 'according');
  }
}

/** What stands before the reporting clause, whose first word is `group`. */
function addBefore({ sentence }: Setting, group: number, add: Add): void {
  const to = group - 1;
  // "but said": what stands before is another clause
  if (clauseJoiners.has(lowerAt(sentence.words, to))) return;
  const how = isEdge(textAt(sentence, to)) ? 'mark' : 'none';
  add(0, to, 'first', how);
  if (/^(?:CCONJ|ADV)$/.test(sentence.universal[0] ?? '')) add(1, to, 'joined', how);
  let breaks = 0;
  for (let i = to - 2; i > 0 && breaks < mostStarts; i -= 1) {
    if (!isBreak(sentence, i)) continue;
    breaks += 1;
    add(i + 1, to, `break ${textAt(sentence, i)}`, how);
  }
}

/** "The move, X said, is by design": the reporting clause stands inside. "According to X, …": it stands first. */
function addAround({ sentence, cue, source, sourceLast, end }: Setting, group: number, add: Add): void {
  const over = introductionEnd(sentence, cue, source);
  if (
    group > 1 &&
    textAt(sentence, group - 1) === ',' &&
    textAt(sentence, over + 1) === ',' &&
    over + 3 < end
  )
    add(0, end, 'around', 'sentence');
  if (!accordingCues.has(lowerAt(sentence.words, cue)) && group > 2) return;
  // "according to a study by the centre, …": up to the first comma it is the source, however the tree parts it
  const from = accordingCues.has(lowerAt(sentence.words, cue)) ? cue + 2 : Math.max(cue, sourceLast) + 1;
  for (let i = from; i <= Math.min(end, from + longestIntroduction); i += 1)
    if (textAt(sentence, i) === ',') {
      add(i + 1, end, 'comma', 'sentence');
      return;
    }
}

/** Lists the stretches that may be what a cue introduces, after it, before it and around it, each once. */
export function proposeContents(sentence: ParsedSentence, cue: number, source: number): ContentOption[] {
  const found: ContentOption[] = [];
  const seen = new Set<number>();
  const setting: Setting = {
    sentence,
    cue,
    source,
    sourceLast: source < 0 ? cue : (sentence.last[source] ?? cue),
    end: lastWord(sentence),
  };
  const opensNothing = (i: number): boolean =>
    isEdge(textAt(sentence, i)) ||
    (i > cue &&
      ((sentence.universal[i] === 'CCONJ' && !correlatives.has(lowerAt(sentence.words, i))) ||
        // "pointed out that"
        (i === cue + 1 && sentence.labels[i] === 'compound:prt') ||
        (complementizers.has(lowerAt(sentence.words, i)) &&
          (sentence.universal[i] === 'SCONJ' || sentence.penn[i] === 'WDT'))));
  const add: Add = (from, to, starts, ends) => {
    let [first, last] = [from, to];
    while (first <= last && opensNothing(first)) first += 1;
    while (last >= first && isEdge(textAt(sentence, last)) && !isStop(textAt(sentence, last))) last -= 1;
    const key = first * 512 + last;
    if (last - first < 2 || seen.has(key)) return;
    seen.add(key);
    found.push({ first, last, starts, ends });
  };
  for (const [start, how] of startsAfter(setting)) addAfter(setting, start, how, add);
  const group = introductionStart(setting);
  if (group > 2) addBefore(setting, group, add);
  addAround(setting, group, add);
  return found;
}
