import type { ContentProblem } from '../../files/content.ts';

/** One problem in the form that editors and terminals make a link of: file, line, severity, sentence, rule; the hint below it. */
export function formatProblem({ file, line, severity, rule, message, hint }: ContentProblem): string {
  const first = `${file}:${String(line)}  ${severity}  ${message}${rule === undefined ? '' : `  (${rule})`}`;
  return hint === undefined ? first : `${first}\n    ${hint}`;
}

const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string): string =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** One problem as a workflow command of GitHub Actions, which annotates the line in a pull request. */
export function formatAnnotation({ file, line, severity, rule, message, hint }: ContentProblem): string {
  const title = rule === undefined ? '' : `,title=${escapeProperty(rule)}`;
  const text = escapeData(hint === undefined ? message : `${message}\n${hint}`);
  return `::${severity === 'note' ? 'notice' : severity} file=${escapeProperty(file)},line=${String(line)}${title}::${text}`;
}
