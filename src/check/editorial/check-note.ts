import { readNote, type NoteComponent, type NoteFlaw } from '../../article/text/read-note.ts';
import type { ContentProblem } from '../../files/content.ts';
import { problemAt } from '../ground/check-context.ts';
import type { RuleId } from '../ground/rules.ts';

/** The folder that each component's `id` leads to. */
const folders: Readonly<Record<NoteComponent, string>> = {
  Figure: 'statistics',
  Quote: 'quotes',
  Person: 'people',
};

const ruleOf: Readonly<Record<NoteFlaw['kind'], RuleId>> = {
  invalid: 'invalid-note',
  code: 'note-runs-code',
  picture: 'note-loads-picture',
  link: 'note-link-unsafe',
};

/** The note of one record: its MDX, where it starts, and what its `id`s may lead to. */
export interface Note {
  readonly file: string;
  readonly body: string;
  /** Line of the file (counted from 1) on which the body starts. */
  readonly line: number;
  /** The article's id for records of an article, or null for a person, an organisation or a document. */
  readonly article: string | null;
}

/**
 * Holds that an editor's note runs no code when the site is built and loads nothing when it is read: it may have
 * Markdown's text and the named components with a literal `id`, which must lead to a record that exists.
 * `exists` answers for `statistics/article/id` and `people/id`.
 */
export function checkNote(note: Note, exists: (reference: string) => boolean): ContentProblem[] {
  if (note.body.trim() === '') return [];
  const problem = (rule: RuleId, line: number, message: string, hint: string): ContentProblem =>
    problemAt(
      { file: note.file, lines: new Map([['note', note.line + line - 1]]) },
      'note',
      rule,
      message,
      hint,
    );
  const { flaws, references } = readNote(note.body);
  return [
    ...flaws.map(({ kind, line, message, hint }) => problem(ruleOf[kind], line, message, hint)),
    ...references
      .filter(({ name, id }) => !referencesOf(folders[name], id, note.article).some(exists))
      .map(({ name, id, line }) =>
        problem(
          'missing-reference',
          line,
          `<${name} id="${id}"> leads to nothing.`,
          `Give the id of a file below content/${folders[name]}/.`,
        ),
      ),
  ];
}

function referencesOf(folder: string, id: string, article: string | null): string[] {
  return article === null || id.includes('/')
    ? [`${folder}/${id}`]
    : [`${folder}/${article}/${id}`, `${folder}/${id}`];
}
