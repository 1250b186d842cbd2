import type { RuleId } from '../../check/ground/rules.ts';
import type { Content, ContentProblem } from '../../files/content.ts';
import { writeParsed } from '../../files/write/write-parsed.ts';

const rule: RuleId = 'proof-of-other-records';

/** True for a problem of a proof that is of another text or of other records. */
export const isOfProof = (problem: ContentProblem): boolean => problem.rule === rule;

/**
 * Takes out of `.parsed` each proof that is of another text or of other records.
 * @param folder path of the content folder
 * @returns the problems that were mended
 * @throws {NodeJS.ErrnoException} where a file cannot be written
 */
export function dropProofs(
  content: Content,
  problems: readonly ContentProblem[],
  folder: string,
): readonly ContentProblem[] {
  const wrong = problems.filter(isOfProof);
  for (const parsed of content.parsed.values())
    if (wrong.some(({ file }) => file.endsWith(`/.parsed/${parsed.article}.json`)))
      writeParsed(folder, { ...parsed, proof: null });
  return wrong;
}
