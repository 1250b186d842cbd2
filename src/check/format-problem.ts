import type { ContentProblem } from '../files/content.ts';

/** One problem in the form that editors and terminals make a link of: file, line, severity, sentence; the hint below it. */
export function formatProblem({ file, line, severity, message, hint }: ContentProblem): string {
  const first = `${file}:${String(line)}  ${severity}  ${message}`;
  return hint === undefined ? first : `${first}\n    ${hint}`;
}
