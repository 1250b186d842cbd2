import type { ContentProblem } from '../../files/content.ts';

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
