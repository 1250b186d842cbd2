import type { Token } from '../tokens.ts';
import { isCapitalised } from './letter-case.ts';
import { isPossessive } from './read-mention.ts';
import { isGivenName } from '../../language/en/names/given-names.ts';
import { calendarWords } from '../../language/en/names/other-words.ts';
import { documentVerbs, speechVerbs } from '../../language/en/names/verbs.ts';
import {
  beforeClaim,
  complementOpeners,
  complementWalls,
  definiteWords,
  documentDeterminers,
  documentWalls,
  owners,
  trailingWords,
} from '../../language/en/names/documents.ts';
import { adverbEnding } from '../../language/en/sentences/endings.ts';
import { accordingCues } from '../../language/en/speech/claims.ts';
import { genitives } from '../../language/en/sentences/function-words.ts';
import { lowerAt } from '../lower-at.ts';

/** A noun phrase for a document: token indexes, `to` exclusive, without its article. */
export interface DocumentPhrase {
  readonly from: number;
  readonly head: number;
  readonly to: number;
  /** True for "the", "this", "that": it may mean one named before. */
  readonly definite: boolean;
  /** True where it says more than the bare noun. */
  readonly full: boolean;
  /** True where the article has it claim something. */
  readonly asserts: boolean;
}
const longestComplement = 16;
const longestComplementText = 90;

/** Reads the phrase around a document noun at `head`; null where it is no noun phrase with an article, owner or name before it. */
export function readDocumentPhrase(tokens: readonly Token[], head: number): DocumentPhrase | null {
  const noun = tokens[head];
  if (!noun) return null;
  if (isCapitalised(noun.text) && isGivenName(noun.lower)) return null;
  const inSentence = (index: number): Token | undefined => {
    const token = tokens[index];
    return token?.sentence === noun.sentence ? token : undefined;
  };
  if (isPossessive(inSentence(head + 1))) return null;
  if (inSentence(head + 1)?.text === '-') return null;
  const start = readLeft(tokens, head);
  if (!start) return null;
  const { from, definite } = start;
  const complement = readComplement(tokens, head);
  let to = complement;
  const verbAfter = (index: number): boolean => claims(tokens, index, noun.sentence);
  let asserts = verbAfter(to);
  if (!asserts && to > head + 1 && verbAfter(head + 1)) {
    to = head + 1;
    asserts = true;
  }
  // "the Gazette's analysis of its own figures": whose it is says which
  if (genitives.has(lowerAt(tokens, head + 1)) && owners.has(lowerAt(tokens, head + 2))) to = head + 1;
  const beforePhrase = from - (start.determiner ? 2 : 1);
  if (
    inSentence(beforePhrase)?.lower === 'to' &&
    accordingCues.has(inSentence(beforePhrase - 1)?.lower ?? '')
  )
    asserts = true;
  return { from, head, to, definite, full: from < head || to > head + 1, asserts };
}

/** Where the phrase starts: after its article, or at its first describing word. */
function readLeft(
  tokens: readonly Token[],
  head: number,
): { from: number; definite: boolean; determiner: boolean } | null {
  const sentence = tokens[head]?.sentence;
  let i = head - 1;
  for (; i >= 0 && head - i <= 7; i--) {
    const token = tokens[i];
    if (!token || token.sentence !== sentence) return null;
    if (documentDeterminers.has(token.lower)) {
      return { from: i + 1, definite: definiteWords.has(token.lower), determiner: true };
    }
    if (isPossessive(token)) return { from: ownerStart(tokens, i), definite: false, determiner: true };
    if (token.text === '-') continue;
    if (token.kind === 'symbol' || documentWalls.has(token.lower) || speechVerbs.has(token.lower)) break;
  }
  return null;
}

/** Where the name of an owner starts that ends before a possessive; the word behind the possessive where the owner has no name. */
function ownerStart(tokens: readonly Token[], possessive: number): number {
  const sentence = tokens[possessive]?.sentence;
  let from = possessive;
  while (tokens[from - 1]?.sentence === sentence && isCapitalised(tokens[from - 1]?.text ?? '')) from -= 1;
  return from < possessive ? from : possessive + 1;
}

/** The end of what hangs on the noun: "by the Office of …", "on missing children". The index after the noun where nothing does. */
function readComplement(tokens: readonly Token[], head: number): number {
  const noun = tokens[head];
  const opener = tokens[head + 1];
  if (!noun || opener?.sentence !== noun.sentence || !complementOpeners.has(opener.lower)) return head + 1;
  for (let i = head + 2; i < head + longestComplement; i++) {
    const token = tokens[i];
    if (token?.sentence !== noun.sentence) return i;
    if (token.end - noun.start > longestComplementText) return head + 1;
    if (calendarWords.has(token.lower) || token.kind === 'number') return lastWord(tokens, head, i);
    if (token.kind === 'symbol' && token.text !== '-' && token.text !== '&')
      return token.text === '“' || token.text === '"' ? lastWord(tokens, head, i) : i;
    const small = token.text === token.lower;
    if (small && (complementWalls.has(token.lower) || documentVerbs.has(token.lower)))
      return lastWord(tokens, head, i);
  }
  return head + 1;
}

function lastWord(tokens: readonly Token[], head: number, end: number): number {
  let to = end;
  while (to > head + 1 && trailingWords.has(lowerAt(tokens, to - 1))) to--;
  return to;
}

/** True where a verb of claiming follows, over an adverb, "has" or a clause between commas. */
function claims(tokens: readonly Token[], at: number, sentence: number): boolean {
  let i = at;
  if (tokens[i]?.text === ',') {
    for (let j = i + 1; j < i + 14; j++) {
      const token = tokens[j];
      if (token?.sentence !== sentence) return false;
      if (token.text === ',') {
        i = j + 1;
        break;
      }
    }
    if (tokens[i]?.text === ',') return false;
  }
  for (let j = i; j < i + 3; j++) {
    const token = tokens[j];
    if (token?.sentence !== sentence || token.kind !== 'word') return false;
    if (documentVerbs.has(token.lower)) return token.lower !== 'called';
    if (!beforeClaim.has(token.lower) && !token.lower.endsWith(adverbEnding)) return false;
  }
  return false;
}
