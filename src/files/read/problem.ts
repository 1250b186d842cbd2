import type { Flaw } from '../../article/front-matter/flaw.ts';
import type { ContentProblem } from '../content.ts';

/** Puts the file's name to a flaw: an error that keeps the file from being read. */
export function problemIn(file: string, flaw: Flaw): ContentProblem {
  return { file, severity: 'error', ...flaw };
}
