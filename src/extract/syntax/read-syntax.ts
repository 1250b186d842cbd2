import { isAbbreviation, splitOfWord } from '../../language/en/sentences/split-word.ts';
import type { Voice } from '../quotes/voice.ts';
import type { Token } from '../tokens.ts';
import { parseWords, taggedWords } from './parse-words.ts';
import type { SyntaxModel } from './syntax-model.ts';
import { tagWords } from './tag-words.ts';
import type { ParsedSentence, ParsedWord } from './parsed-sentence.ts';
import { lookAtWords } from './words.ts';

/** The trees of an article, each made when it is first asked for. */
export interface Syntax {
  /** The sentence with this number in {@link Voice}; null where it has no words. */
  readonly sentence: (number: number) => ParsedSentence | null;
  /** Number of the first sentence with a word that ends behind this offset; -1 where none has. */
  readonly numberAt: (offset: number) => number;
  /** That sentence; null where there is none. */
  readonly sentenceAt: (offset: number) => ParsedSentence | null;
  /** Its words, without the making of a tree. */
  readonly words: (number: number) => readonly ParsedWord[];
  /** How many there are. */
  readonly count: number;
}

/** A marked stretch of more tokens is left out of the sentence around it: it is a sentence of its own. */
const longestInside = 15;
/** A sentence of more words is a list: the rest of it has no tree. */
const longest = 160;

/** Sets up the reading of an article's trees: sentences as its own voice has them, with what it quotes in a few words. */
export function readSyntax(model: SyntaxModel, tokens: readonly Token[], voice: Voice): Syntax {
  const words = sentencesOf(tokens, voice);
  const lookAt = lookAtWords(model.known);
  const universal = model.tags.map((tag) => tag.slice(0, tag.indexOf('/')));
  const penn = model.tags.map((tag) => tag.slice(tag.indexOf('/') + 1));
  const made = new Map<number, ParsedSentence | null>();
  const parse = (own: readonly ParsedWord[]): ParsedSentence | null => {
    if (own.length === 0) return null;
    const looks = own.map((word, i) => lookAt(word.text, i === 0));
    const tags = tagWords(model.tagger, model.tags.length, looks);
    const { heads, labels, margins } = parseWords(model.parser, taggedWords(looks, tags), own.length);
    const first = Int16Array.from(own, (_, i) => i);
    const last = Int16Array.from(own, (_, i) => i);
    const edges = (i: number): void => {
      // up from each word: a tree without crossing arcs has one stretch under every word
      for (
        let at = i, steps = 0;
        at < own.length && steps < own.length;
        at = heads[at] ?? own.length, steps += 1
      ) {
        if (i < (first[at] ?? 0)) first[at] = i;
        if (i > (last[at] ?? 0)) last[at] = i;
      }
    };
    own.forEach((_, i) => {
      edges(i);
    });
    return {
      words: own,
      universal: Array.from(tags, (tag) => universal[tag] ?? 'X'),
      penn: Array.from(tags, (tag) => penn[tag] ?? 'XX'),
      heads,
      labels: Array.from(labels, (label) => model.labels[label] ?? 'dep'),
      margins,
      codes: Int32Array.from(looks, ({ word }) => word),
      tagCodes: tags,
      labelCodes: labels,
      first,
      last,
    };
  };
  const sentence = (number: number): ParsedSentence | null => {
    const known = made.get(number);
    if (known !== undefined) return known;
    const found = parse(words[number] ?? []);
    made.set(number, found);
    return found;
  };
  // those with words, by where they end
  const ends = words.flatMap((own, number) => {
    const end = own.at(-1)?.end;
    return end === undefined ? [] : [{ number, end }];
  });
  const numberAt = (offset: number): number => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle]?.end ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return ends[low]?.number ?? -1;
  };
  return {
    count: words.length,
    words: (number) => words[number] ?? [],
    sentence,
    numberAt,
    sentenceAt: (offset) => sentence(numberAt(offset)),
  };
}

/** The words of each sentence of the article's own voice, by its number. */
function sentencesOf(tokens: readonly Token[], { items }: Voice): ParsedWord[][] {
  const sentences: ParsedWord[][] = [];
  let at = 0;
  const add = (sentence: number, until: number, stretch: number): void => {
    const own = (sentences[sentence] ??= []);
    const before = own.length;
    for (; at < tokens.length; at += 1) {
      const token = tokens[at];
      if (!token || token.start >= until) break;
      if (own.length < longest) addWords(own, token, tokens[at + 1], at, stretch);
    }
    if (stretch >= 0 && own.length - before > longestInside) own.length = before;
  };
  for (const item of items) {
    // marks stand outside both: they are passed over
    while (at < tokens.length && (tokens[at]?.start ?? 0) < item.start) at += 1;
    add(item.sentence, item.end, item.stretch);
  }
  for (let i = 0; i < sentences.length; i += 1) sentences[i] ??= [];
  return sentences;
}

const endsInWord = /[\p{L}\p{N}]$/u;
const startsName = /^\p{Lu}/u;
/** The first letter of a name, but for the pronoun. */
const isInitial = (text: string): boolean => /^\p{Lu}$/u.test(text) && text !== 'I';
const startsWord = /^[\p{L}\p{N}]/u;

/** Whether a full stop belongs to the word that it touches: "Mr.", "...", "J." before a name. */
const isOwnStop = ({ text, lower }: ParsedWord, next: Token | undefined): boolean =>
  text.endsWith('.') || isAbbreviation(lower) || (isInitial(text) && startsName.test(next?.text ?? ''));

/** Whether a token that touches the word before it is one word with it: "Mr.", "...", "Example.com", "9/11". */
function joins(last: ParsedWord, { text, end }: Token, next: Token | undefined): boolean {
  if (text === '-') return last.text === '-';
  if (text === '.' && isOwnStop(last, next)) return true;
  // within an address or a figure in letters
  if (/[./]$/.test(last.text)) return last.text.length > 1 && startsWord.test(text);
  return (
    /^[./]$/.test(text) && next?.start === end && startsWord.test(next.text) && endsInWord.test(last.text)
  );
}

function addWords(
  own: ParsedWord[],
  token: Token,
  next: Token | undefined,
  index: number,
  stretch: number,
): void {
  const { start, end, text, lower, block } = token;
  const last = own.at(-1);
  if (last?.end === start && joins(last, token, next)) {
    own[own.length - 1] = { ...last, end, text: last.text + text, lower: last.lower + lower };
    return;
  }
  const split = splitOfWord(text);
  const add = (from: number, to: number): void => {
    own.push({
      start: start + from,
      end: start + to,
      text: text.slice(from, to),
      lower: lower.slice(from, to),
      token: index,
      block,
      stretch,
    });
  };
  if (split > 0) add(0, split);
  add(split, text.length);
}
