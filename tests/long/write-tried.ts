import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const project = resolve(import.meta.dirname, '../..');
export const runsFile = join(import.meta.dirname, 'runs.json');
export const triedPage = join(project, 'docs', 'tried.md');

/** What a long run has tried. */
export interface Run {
  readonly what: string;
  readonly cases: number;
  /** The seed its cases came of; null where chance was not what chose them. */
  readonly seed: number | null;
}

/** The last run of each kind, as they are kept in the repository. */
export const readRuns = (): readonly Run[] =>
  existsSync(runsFile) ? (JSON.parse(readFileSync(runsFile, 'utf8')) as readonly Run[]) : [];

const count = (number: number): string => number.toLocaleString('en-GB');

/** The page that lists what was tried, as Markdown. */
export function writeTried(runs: readonly Run[]): string {
  const all = runs.filter(({ seed }) => seed !== null).reduce((sum, { cases }) => sum + cases, 0);
  const rows = runs.map(
    ({ what, cases, seed }) =>
      `- ${what}: ${count(cases)} cases${seed === null ? '' : `, seed ${String(seed)}`}.`,
  );
  return `# What was tried against it

This page is written by \`npm run test:long\`. Each line is the last run that passed; a run that fails writes nothing.
The same laws are tried on fewer cases by \`npm test\`, from a new seed each time.

In all, ${count(all)} invented cases:

${rows.join('\n')}

The tables of inputs that were written by hand are tests too: notes with code (\`tests/unit/article/text/read-note.test.ts\`),
YAML (\`tests/unit/files/hostile-yaml.test.ts\`), paths and links (\`tests/unit/files/hostile-paths.test.ts\`), addresses
and servers that misbehave (\`tests/unit/cli/add-address.test.ts\`), the growth of the steps with the text
(\`tests/unit/extract/growth.test.ts\`), and pages of hostile words in a browser (\`tests/pages/hostile.spec.ts\`).
`;
}
