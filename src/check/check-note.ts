import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { ContentProblem } from '../files/content.ts';
import { problemAt } from './check-context.ts';
import type { RuleId } from './rules.ts';

/** The components that a note may use, and the folder that each one's `id` leads to. */
const components = new Map<string, readonly string[]>([
  ['Figure', ['statistics']],
  ['Quote', ['quotes']],
  ['Person', ['people']],
]);

/** The note of one record: its MDX, where it starts, and what its `id`s may lead to. */
export interface Note {
  readonly file: string;
  readonly body: string;
  /** Line of the file (counted from 1) on which the body starts. */
  readonly line: number;
  /** The article's id for records of an article, or null for a person, an organisation or a document. */
  readonly article: string | null;
}

const parser = unified().use(remarkParse).use(remarkMdx);

/**
 * Holds that an editor's note runs no code when the site is built: it may have Markdown and the named components
 * with literal attributes, whose `id` must lead to a record that exists.
 * `exists` answers for `statistics/article/id` and `people/id`.
 */
export function checkNote(note: Note, exists: (reference: string) => boolean): ContentProblem[] {
  if (note.body.trim() === '') return [];
  const problems: ContentProblem[] = [];
  const problem = (rule: RuleId, line: number, message: string, hint: string): void => {
    const lines = new Map([['note', note.line + line - 1]]);
    problems.push(problemAt({ file: note.file, lines }, 'note', rule, message, hint));
  };
  const allowed = [...components.keys()].map((name) => `<${name} id="…" />`).join(', ');
  let tree;
  try {
    tree = parser.parse(note.body);
  } catch (error) {
    const place =
      error instanceof Error && 'line' in error && typeof error.line === 'number' ? error.line : 1;
    const reason = error instanceof Error ? error.message : String(error);
    problem(
      'invalid-note',
      place,
      `The note is no valid MDX: ${reason}.`,
      'Write \\{ and \\< for a brace and an angle bracket.',
    );
    return problems;
  }
  visit(tree, (node) => {
    const line = node.position?.start.line ?? 1;
    if (node.type === 'mdxjsEsm')
      problem(
        'note-runs-code',
        line,
        'The note has an import or an export.',
        `A note runs no code. It may use ${allowed}.`,
      );
    else if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression')
      problem(
        'note-runs-code',
        line,
        `The note has an expression in braces.`,
        'A note runs no code. Write \\{ for a brace.',
      );
    else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      const folders = node.name === null ? undefined : components.get(node.name);
      if (folders === undefined) {
        problem(
          'note-runs-code',
          line,
          `The note uses <${node.name ?? ''}>, which is none of its components.`,
          `It may use ${allowed}.`,
        );
        return;
      }
      const literal = node.attributes.every(
        (attribute) => attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string',
      );
      if (!literal) {
        problem(
          'note-runs-code',
          line,
          `<${node.name ?? ''}> has an attribute that is an expression.`,
          'Give attributes as text: id="…".',
        );
        return;
      }
      const id = node.attributes.find(
        (attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'id',
      );
      const value = id?.type === 'mdxJsxAttribute' && typeof id.value === 'string' ? id.value : '';
      if (!folders.some((folder) => referencesOf(folder, value, note.article).some(exists)))
        problem(
          'missing-reference',
          line,
          `<${node.name ?? ''} id="${value}"> leads to nothing.`,
          `Give the id of a file below content/${folders.join(' or content/')}/.`,
        );
    }
  });
  return problems;
}

function referencesOf(folder: string, id: string, article: string | null): string[] {
  return article === null || id.includes('/')
    ? [`${folder}/${id}`]
    : [`${folder}/${article}/${id}`, `${folder}/${id}`];
}
