import { accordingCues, passing, sourceLeads, times } from '../../language/en/speech/claims.ts';
import { dependentsOf, isFinite, type ParsedSentence } from '../syntax/parsed-sentence.ts';
import {
  clauseJoiners,
  personRelatives,
  relativeSubjects,
} from '../../language/en/sentences/function-words.ts';
import { lowerAt } from '../lower-at.ts';

/** A word whose noun phrase may be the source of a cue. */
export interface SourceOption {
  /** The head of the noun phrase. */
  readonly word: number;
  /** By which path it was found, a feature of the ranking: "nsubj" below the cue, "<conj>nsubj" over what it hangs on. */
  readonly path: string;
}

const nominal = new Set(['NOUN', 'PROPN', 'PRON']);
const subjects = new Set(['nsubj', 'nsubj:pass', 'nsubj:outer', 'csubj', 'obl:agent']);
const complements = new Set(['obl', 'nmod', 'nmod:poss', 'obj', 'iobj']);
/** Labels of what is a part of another noun's name. */
const parts = new Set(['compound', 'flat', 'nmod:poss']);
/** How far up a tree the verb may be whose subject a cue shares. */
const highest = 3;
/** How many nouns on each side are looked at whatever the tree says. */
const nearest = 2;

const subjectsOf = (sentence: ParsedSentence, of: number, path: string): SourceOption[] =>
  dependentsOf(sentence, of)
    .filter((word) => subjects.has(sentence.labels[word] ?? ''))
    .map((word) => ({ word, path: path + (sentence.labels[word] ?? '') }));

/** Up from a cue: the subjects of the verbs that it hangs on, or the noun that its clause says something of. */
function above(sentence: ParsedSentence, cue: number): SourceOption[] {
  const { heads, labels, words } = sentence;
  const found: SourceOption[] = [];
  let at = cue;
  let path = '';
  for (let steps = 0; steps < highest; steps += 1) {
    const head = heads[at] ?? words.length;
    if (head >= words.length) break;
    const label = labels[at] ?? '';
    path += `<${label}`;
    if (label.startsWith('acl') || label === 'appos') {
      found.push({ word: head, path });
      break;
    }
    found.push(...subjectsOf(sentence, head, `${path}>`));
    at = head;
  }
  return found;
}

/** The nouns that stand nearest to a cue on one side. */
function beside(
  { words, labels, heads, universal }: ParsedSentence,
  cue: number,
  step: 1 | -1,
): SourceOption[] {
  const found: SourceOption[] = [];
  for (let i = cue + step; i >= 0 && i < words.length && found.length < nearest; i += step)
    // "the institute estimates": the tree may take a verb for the last of a name's nouns
    if (nominal.has(universal[i] ?? '') && (heads[i] === cue || !parts.has(labels[i] ?? '')))
      found.push({ word: i, path: `${step < 0 ? 'before' : 'after'}${String(found.length + 1)}` });
  return found;
}

/** How many words an apposition may take between a source and its cue, commas and all. */
export const longestApposition = 24;

/** "Ann Smith, 49, a veteran who is a clerk, said": the nouns before the commas, over what is only told of them. */
function overApposition(sentence: ParsedSentence, cue: number): SourceOption[] {
  const { words, universal } = sentence;
  if (words[cue - 1]?.text !== ',') return [];
  const found: SourceOption[] = [];
  for (let i = cue - 2; i > 0 && cue - i < longestApposition; i -= 1)
    if (words[i]?.text === ',' && nominal.has(universal[i - 1] ?? ''))
      found.push({ word: headOfName(sentence, i - 1), path: `apposed${String(Math.min(found.length, 2))}` });
  return found;
}

/** The head of the name that a word is a part of. */
function headOfName({ heads, labels }: ParsedSentence, word: number): number {
  let at = word;
  for (let steps = 0; steps < 6 && /^(?:flat|compound)/.test(labels[at] ?? ''); steps += 1)
    at = heads[at] ?? at;
  return at < word ? at : word;
}

const inPhrase = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'ADP', 'PART', 'PRON']);

/** "Ann Smith, who would have the right to vote, said the purchase, …": before the cue stands only who said it. */
function isNameBefore({ words, penn }: ParsedSentence, to: number): boolean {
  let verbs = 0;
  let pronouns = 0;
  for (let i = 0; i < to; i += 1)
    if (personRelatives.has(lowerAt(words, i))) pronouns += 1;
    else if (isFinite(penn[i]) && !/^(?:VB|MD)/.test(penn[i - 1] ?? '')) verbs += 1;
  return pronouns > 0 && verbs <= pronouns;
}

/** ", said the mayor of Brindle,": between marks a cue with a noun phrase behind it has its source there. */
function isInverted(sentence: ParsedSentence, cue: number): boolean {
  const { words, universal } = sentence;
  if (words[cue - 1]?.text !== ',' || universal[cue + 1] === 'ADP' || isNameBefore(sentence, cue - 1))
    return false;
  let at = cue + 1;
  while (inPhrase.has(universal[at] ?? '')) at += 1;
  return at > cue + 1 && /^[,.]?$/.test(words[at]?.text ?? '');
}

/** "According to the Herald, the chairman said": the words up to the comma are the source of "according" alone. */
function passedOn({ words }: ParsedSentence, cue: number): (word: number) => boolean {
  const at = words.findIndex(({ lower }) => accordingCues.has(lower));
  const from = at + 2;
  if (at < 0 || at >= cue) return () => false;
  const to = words.findIndex(({ text }, i) => i >= from && text === ',');
  // "according to the mayor, who said": there it is
  const isOpen = to < 0 || to >= cue || relativeSubjects.has(lowerAt(words, to + 1));
  return (word) => !isOpen && word >= from && word < to;
}

/** "A letter seen by the Herald says": who has only seen it is no source of what follows. */
function hasOnlySeen({ universal, words }: ParsedSentence, word: number): boolean {
  let at = word - 1;
  while (/^(?:DET|ADJ|NOUN|PROPN)$/.test(universal[at] ?? '')) at -= 1;
  return words[at]?.lower === 'by' && passing.has(lowerAt(words, at - 1));
}

/** Lists who may be the source of a cue, by the tree and by place, each once. */
export function proposeSources(sentence: ParsedSentence, cue: number): SourceOption[] {
  const { words, labels, universal } = sentence;
  const below = dependentsOf(sentence, cue)
    .filter((word) => complements.has(labels[word] ?? '') && nominal.has(universal[word] ?? ''))
    .map((word) => ({ word, path: labels[word] ?? '' }));
  const first = isInverted(sentence, cue) ? cue : -1;
  // "wrote in a memo to the inspector": what a preposition leads to behind a cue has not said it
  const isLed = universal[cue + 1] === 'ADP' && !sourceLeads.has(lowerAt(words, cue + 1));
  // "but said the town would pay": who said it stands before
  const isJoined = clauseJoiners.has(lowerAt(words, cue - 1));
  const end = isLed || isJoined ? cue : words.length;
  const passed = passedOn(sentence, cue);
  const seen = new Set<number>();
  return [
    ...subjectsOf(sentence, cue, ''),
    ...above(sentence, cue),
    ...below,
    ...overApposition(sentence, cue),
    ...beside(sentence, cue, -1),
    ...beside(sentence, cue, 1),
  ].filter(({ word }) => {
    const isPassing = passed(word) || (word < cue && hasOnlySeen(sentence, word));
    if (word <= first || word > end || isPassing || times.has(lowerAt(words, word)) || seen.has(word))
      return false;
    seen.add(word);
    return true;
  });
}
