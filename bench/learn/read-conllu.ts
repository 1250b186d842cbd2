import { readFileSync } from 'node:fs';

/** A sentence of a treebank. Heads count words from 0; the number of words stands for the root. */
export interface TreebankSentence {
  readonly words: readonly string[];
  readonly tags: readonly string[];
  readonly heads: readonly number[];
  readonly labels: readonly string[];
  /** The text as it was written, where the file has it. */
  readonly text: string;
}

/** Reads a treebank in the form CoNLL-U, without its empty nodes and the words that stand for several. */
export function readConllu(path: string): TreebankSentence[] {
  return readFileSync(path, 'utf8')
    .trim()
    .split(/\n\n+/)
    .map((block) => {
      const lines = block.split('\n');
      const rows = lines.map((line) => line.split('\t')).filter(([id]) => /^\d+$/.test(id ?? ''));
      return {
        words: rows.map((row) => row[1] ?? ''),
        tags: rows.map((row) => `${row[3] ?? ''}/${row[4] ?? ''}`),
        heads: rows.map((row) => (row[6] === '0' ? rows.length : Number(row[6]) - 1)),
        labels: rows.map((row) => row[7] ?? ''),
        text: lines.find((line) => line.startsWith('# text = '))?.slice(9) ?? '',
      };
    });
}
