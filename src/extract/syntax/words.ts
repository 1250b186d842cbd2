import type { Span } from '../../article/article.ts';
import { hashOf } from './linear-model.ts';

/** A word as trees have it: "don’t" is two, and so is "Ann’s". */
export interface Word extends Span {
  readonly text: string;
}

/** What the models see of a word. Of a name they see that it is one, and no letter of it. */
export interface WordLook {
  /** Hash of its letters where it is one of the words that the models know; else of the kind of word that it seems to be. */
  readonly word: number;
  /** Hash of the kind of word it is by its look: letter case, digits, marks. */
  readonly shape: number;
  /** Hashes of its last two and three letters and its first two; those of its shape where it looks like a name. */
  readonly ending2: number;
  readonly ending3: number;
  readonly beginning: number;
  /** The tag that it has nearly always; -1 for none. */
  readonly sure: number;
  /** The tag that it has most often; -1 where it is not known. */
  readonly usual: number;
}

/** A word that the models know: in lower case, with the tag it has most often and whether that is nearly always. */
export interface KnownWord {
  readonly tag: number;
  readonly sure: boolean;
}

const marks: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '‘': "'",
  '’': "'",
  '`': "'",
  '–': '-',
  '—': '-',
  '−': '-',
  '…': '...',
};

/** A word in the form in which the models know it: lower case, straight marks, digits as 0. */
export function keyOf(text: string): string {
  const first = text.charCodeAt(0);
  if (text.length === 1 && first > 96 && first < 123) return text;
  let key = '';
  for (const char of text.toLowerCase()) {
    if (char >= '0' && char <= '9') {
      if (!key.endsWith('0')) key += '0';
    } else key += marks[char] ?? char;
  }
  return key;
}

const isUpper = (char: string): boolean => char !== char.toLowerCase();

/** The look of a word: X for a capital, x for a small letter, 0 for a digit, runs written once. */
export function shapeOf(text: string): string {
  let shape = '';
  for (const char of text) {
    const kind = isUpper(char)
      ? 'X'
      : char !== char.toUpperCase()
        ? 'x'
        : char >= '0' && char <= '9'
          ? '0'
          : (marks[char] ?? char);
    if (!shape.endsWith(kind) || (kind === 'X' && shape.length < 2)) shape += kind;
    if (shape.length > 6) break;
  }
  return shape;
}

/** Reads the looks of words, each distinct one once; `first` says that a word opens its sentence, where a capital says nothing. */
export type LookAt = (text: string, first: boolean) => WordLook;

/** Sets up the reading of one article's words. */
export function lookAtWords(known: ReadonlyMap<string, KnownWord>): LookAt {
  const looks = [new Map<string, WordLook>(), new Map<string, WordLook>()] as const;
  return (text, first) => {
    const seen = looks[first ? 1 : 0];
    const found = seen.get(text);
    if (found) return found;
    const made = look(text, first, known);
    seen.set(text, made);
    return made;
  };
}

function look(text: string, first: boolean, known: ReadonlyMap<string, KnownWord>): WordLook {
  const key = keyOf(text);
  const entry = known.get(key);
  const shape = hashOf(shapeOf(text) + (first ? '^' : ''));
  const named = entry === undefined && isUpper(text.charAt(0));
  const ending = (length: number): number =>
    named && !first ? shape : hashOf(`-${key.length > length ? key.slice(-length) : `^${key}`}`);
  return {
    word: entry === undefined ? mixShape(shape, named) : hashOf(key),
    shape,
    ending2: ending(2),
    ending3: ending(3),
    beginning: named && !first ? shape : hashOf(`${key.slice(0, 2)}-`),
    sure: entry?.sure === true ? entry.tag : -1,
    usual: entry?.tag ?? -1,
  };
}

const mixShape = (shape: number, named: boolean): number => shape ^ (named ? 0x5bd1e995 : 0x1b873593);
