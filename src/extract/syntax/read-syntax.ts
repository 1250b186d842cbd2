import { isAbbreviation, splitOfWord } from '../../language/en/split-word.ts';
import type { Voice } from '../quotes/voice.ts';
import type { Stretch } from '../quotes/marked-stretches.ts';
import type { Token } from '../tokens.ts';
import { parseWords, taggedWords } from './parse-words.ts';
import type { SyntaxModel } from './syntax-model.ts';
import { tagWords } from './tag-words.ts';
import { lookAtWords, type Word } from './words.ts';

/** One word of a parsed sentence. */
export interface ParsedWord extends Word {
  readonly lower: string;
  /** Index of the token it is, or is a part of. */
  readonly token: number;
  /** Index of its block. */
  readonly block: number;
  /** Index of the marked stretch it stands in; -1 for the article's own voice. */
  readonly stretch: number;
}

/** A sentence of the article's own voice with its tree. Words count from 0; the number of words stands for the root. */
export interface ParsedSentence {
  readonly words: readonly ParsedWord[];
  /** Universal tags ("VERB"), Penn tags ("VBD") and labels ("nsubj:pass"), one a word. */
  readonly universal: readonly string[];
  readonly penn: readonly string[];
  readonly heads: Int16Array;
  readonly labels: readonly string[];
  readonly margins: Uint8Array;
  /** What the models see of each word: the same number for the same word, one for all names of a look. */
  readonly codes: Int32Array;
  readonly tagCodes: Uint8Array;
  readonly labelCodes: Uint8Array;
  /** First and last word of what hangs on a word, itself included. */
  readonly first: Int16Array;
  readonly last: Int16Array;
}

/** The trees of an article, each made when it is first asked for. */
export interface Syntax {
  /** The sentence with this number in {@link Voice}; null where it has no words. */
  readonly sentence: (number: number) => ParsedSentence | null;
  /** Its words, without the making of a tree. */
  readonly words: (number: number) => readonly ParsedWord[];
  /** How many there are. */
  readonly count: number;
}

/** A marked stretch of more tokens is left out of the sentence around it: it is a sentence of its own. */
const longestInside = 15;
/** A sentence of more words is a list, and read in parts. */
const longest = 160;

/** Sets up the reading of an article's trees: sentences as its own voice has them, with what it quotes in a few words. */
export function readSyntax(
  model: SyntaxModel,
  tokens: readonly Token[],
  stretches: readonly Stretch[],
  voice: Voice,
): Syntax {
  const words = sentencesOf(tokens, stretches, voice);
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
  return {
    count: words.length,
    words: (number) => words[number] ?? [],
    sentence: (number) => {
      const known = made.get(number);
      if (known !== undefined) return known;
      const found = parse(words[number] ?? []);
      made.set(number, found);
      return found;
    },
  };
}

/** The words of each sentence of the article's own voice, by its number. */
function sentencesOf(
  tokens: readonly Token[],
  stretches: readonly Stretch[],
  { items }: Voice,
): ParsedWord[][] {
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
  void stretches;
  return sentences;
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
  // an address or a figure in letters: Gawker.com, 9/11
  const inside =
    last !== undefined &&
    /[\p{L}\p{N}][./]$/u.test(last.text) &&
    /^[\p{L}\p{N}]/u.test(text) &&
    last.text !== '.';
  const joins =
    last?.end === start &&
    (inside ||
      (next?.start === end &&
        /^[./]$/.test(text) &&
        /^[\p{L}\p{N}]/u.test(next.text) &&
        /[\p{L}\p{N}]$/u.test(last.text)) ||
      (text === '.' && (last.text === '.' || isAbbreviation(last.lower))) ||
      (text === '-' && last.text === '-'));
  if (joins) {
    own[own.length - 1] = { ...last, end, text: last.text + text, lower: last.lower + text };
    return;
  }
  const split = splitOfWord(text);
  if (split === 0) {
    own.push({ start, end, text, lower, token: index, block, stretch });
    return;
  }
  own.push({
    start,
    end: start + split,
    text: text.slice(0, split),
    lower: lower.slice(0, split),
    token: index,
    block,
    stretch,
  });
  own.push({
    start: start + split,
    end,
    text: text.slice(split),
    lower: lower.slice(split),
    token: index,
    block,
    stretch,
  });
}
