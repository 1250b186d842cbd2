import type { Flaw } from '../../article/front-matter/flaw.ts';

/** A file's text, or what keeps it from being one. */
export type ReadText = { readonly text: string } | { readonly flaw: Flaw };

/**
 * Reads a file's bytes as UTF-8 (a byte order mark stays in the text) and refuses a file
 * in which git has left the marks of an unsolved merge.
 */
export function readText(bytes: Uint8Array): ReadText {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return {
      flaw: {
        line: 1,
        message: 'Expected a text in UTF-8 and found other bytes.',
        hint: 'Save the file as UTF-8.',
      },
    };
  }
  const mark = /(?<![^\n])(?:<{7} |>{7} )/.exec(text);
  if (!mark) return { text };
  return {
    flaw: {
      line: text.slice(0, mark.index).split('\n').length,
      message: 'The file holds the marks that git leaves where two changes meet (<<<<<<<, =======, >>>>>>>).',
      hint: 'Choose between the two sides, take out the three marks, and run the command again.',
    },
  };
}
