import type { ContentProblem } from '../../files/content.ts';

/** One problem in the form that editors and terminals make a link of: file, line, severity, sentence, rule; the hint below it. */
export function formatProblem({ file, line, severity, rule, message, hint }: ContentProblem): string {
  const first = `${file}:${String(line)}  ${severity}  ${message}${rule === undefined ? '' : `  (${rule})`}`;
  return hint === undefined ? first : `${first}\n    ${hint}`;
}
