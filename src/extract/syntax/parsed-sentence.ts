import type { Word } from './words.ts';

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
  /** By how much the step won that drew a word's arc, at most 255. */
  readonly margins: Uint8Array;
  /** What the models see of each word: the same number for the same word, one for all names of a look. */
  readonly codes: Int32Array;
  readonly tagCodes: Uint8Array;
  readonly labelCodes: Uint8Array;
  /** First and last word of what hangs on a word, itself included. */
  readonly first: Int16Array;
  readonly last: Int16Array;
}

/** The dependents of a word, in order. */
export function dependentsOf({ heads, first, last }: ParsedSentence, of: number): number[] {
  const found: number[] = [];
  for (let i = first[of] ?? 0; i <= (last[of] ?? -1); i += 1) if (heads[i] === of) found.push(i);
  return found;
}

/** The last word of a sentence that is no stop. */
export function lastWord({ words }: ParsedSentence): number {
  let last = words.length - 1;
  while (last > 0 && /^[.!?…]+$/.test(words[last]?.text ?? '')) last -= 1;
  return last;
}

/** Whether a Penn tag is a finite verb's. */
export const isFinite = (penn: string | undefined): boolean => /^(?:VB[DPZ]|MD)$/.test(penn ?? '');
