import { isMap, isNode, isPair, LineCounter, parseDocument, visit } from 'yaml';
import type { Document } from 'yaml';
import type { z } from 'zod';
import { frontMatterSchemaFor, type ArticleFrontMatter } from '../../records/article-front-matter.ts';
import { ArticleError } from '../article-error.ts';
import type { ArticleMetadata } from '../article.ts';

/** The longest front matter, in UTF-16 units: many times what its fields can hold. */
const longestFrontMatter = 20_000;

/** A file's text in two parts: what stands between the lines of hyphens at its top, and the rest. */
export interface FrontMatterParts {
  readonly yaml: string;
  readonly body: string;
  /** Lines of the file before the body. */
  readonly linesBefore: number;
}

/**
 * Parts the front matter from a file's text; null where it has none.
 * @throws {ArticleError} where the front matter does not end, or is too long to be one
 */
export function splitFrontMatter(text: string, file: string): FrontMatterParts | null {
  const opening = /^---[ \t]*\n(?=[^\s])/.exec(text);
  if (!opening) return null;
  const from = opening[0].length;
  const closing = /(?<![^\n])(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(text.slice(from));
  const end = closing ? from + closing.index : text.length;
  if (!closing) {
    // A line of hyphens and then running text is a rule across the page, and no front matter.
    if (!/^[A-Za-z_]+ *:/.test(text.slice(from, from + 80))) return null;
    throw new ArticleError(
      { file, line: 1 },
      'The front matter that starts here does not end.',
      'Close it with a line of three hyphens (---) before the article’s text.',
    );
  }
  if (end - from > longestFrontMatter)
    throw new ArticleError(
      { file, line: 1 },
      `The front matter has ${String(end - from)} characters; at most ${String(longestFrontMatter)} were expected.`,
      'Put the article’s text below the line of three hyphens (---) that closes the front matter.',
    );
  const body = text.slice(end + closing[0].length);
  return { yaml: text.slice(from, end), body, linesBefore: text.slice(0, end).split('\n').length };
}

const tooDeep = 'it is nested so deeply that it cannot be read';

/** The document, or the place and the words of what is wrong with it. */
function parseYaml(
  yaml: string,
  lines: LineCounter,
): Document | { readonly at: number; readonly problem: string } {
  try {
    const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
    const [error] = [...document.errors, ...document.warnings];
    if (error)
      return { at: error.pos[0], problem: /call stack/i.test(error.message) ? tooDeep : error.message };
    const aliases: number[] = [];
    visit(document, {
      Alias(_, node) {
        aliases.push(node.range?.[0] ?? 0);
      },
      Value(_, node) {
        if (node.anchor !== undefined) aliases.push(node.range?.[0] ?? 0);
      },
    });
    const [alias] = aliases;
    return alias === undefined
      ? document
      : { at: alias, problem: 'anchors and aliases (& and *) are not read here' };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { at: 0, problem: tooDeep };
  }
}

/** Where a field stands: the line of its key, or of the nearest field around it that is there. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const key of path) {
    if (!isMap(node)) break;
    const pair = node.items.find(
      (item) => isPair(item) && isNode(item.key) && item.key.toString() === String(key),
    );
    if (!pair || !isNode(pair.key)) break;
    offset = pair.key.range?.[0] ?? offset;
    node = pair.value;
  }
  return offset;
}

const valueAt = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    data,
  );

/** A value as a message shows it. */
function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'an empty field';
  if (typeof value === 'string') return value === '' ? 'an empty text' : `“${value.slice(0, 80)}”`;
  if (typeof value === 'number' || typeof value === 'boolean')
    return `the ${typeof value === 'number' ? 'number' : 'truth value'} ${String(value)}`;
  return Array.isArray(value) ? 'a list' : 'a group of fields';
}

const kinds = new Map([
  ['string', 'text'],
  ['object', 'a group of fields'],
  ['array', 'a list'],
]);

/** What is wrong with one field, as a sentence: the field, what was expected, what was found. */
function sentenceFor(issue: z.core.$ZodIssue, data: unknown, fields: readonly string[]): string {
  const path = issue.path.map(String).join('.');
  if (issue.code === 'unrecognized_keys') {
    const keys = issue.keys.map((key) => `“${path ? `${path}.` : ''}${key}”`).join(', ');
    return `The front matter has a field that is not known: expected ${fields.join(', ')}, found ${keys}.`;
  }
  const value = valueAt(data, issue.path);
  const subject = path ? `The field “${path}” of the front matter` : 'The front matter';
  const expected =
    issue.code === 'invalid_type'
      ? `${kinds.get(issue.expected) ?? issue.expected}${typeof value === 'number' ? ' (in quotation marks, so that YAML does not read a number)' : ''}`
      : issue.code === 'too_small'
        ? 'at least one character'
        : issue.message.replace(/^Expected /, '').replace(/\.$/, '');
  // A message of the schema's own that is a whole sentence stands as it is.
  if (/^[A-Z]/.test(expected)) return `${subject} is ${show(value)}. ${expected}.`;
  return value === undefined
    ? `${subject} is missing: expected ${expected}.`
    : `${subject} is not what was expected: expected ${expected}, found ${show(value)}.`;
}

/**
 * Reads an article's front matter: of an account, which has a `source`, of one whose text stays away, or of a plain article.
 * @throws {ArticleError} where it is no YAML, uses anchors or aliases, or has a field that is not of the schema;
 *   with the line and what was expected and found
 */
export function readFrontMatter({ yaml }: FrontMatterParts, file: string): ArticleFrontMatter {
  const lines = new LineCounter();
  const lineAt = (offset: number): number => Math.max(lines.linePos(offset).line, 1) + 1;
  const document = parseYaml(yaml, lines);
  if ('problem' in document)
    throw new ArticleError(
      { file, line: lineAt(document.at) },
      `The front matter is no YAML that can be read: ${document.problem.replace(/\.$/, '')}.`,
      'Each line is a field: its name, a colon, a space, its value; put a value with a colon in it in quotation marks.',
    );
  const data: unknown = document.toJS() ?? {};
  const schema = frontMatterSchemaFor(data);
  const checked = schema.safeParse(data);
  if (checked.success) return checked.data;
  const [issue] = checked.error.issues;
  const path = issue
    ? [...issue.path, ...(issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [])]
    : [];
  throw new ArticleError(
    { file, line: lineAt(offsetOf(document, path)) },
    issue
      ? sentenceFor(issue, data, Object.keys(schema.shape))
      : 'The front matter is not what was expected.',
    'The README says which fields an article has.',
  );
}

/** What front matter says of an article. An account's day and publisher are its source's. */
export function metadataOf(frontMatter: ArticleFrontMatter): ArticleMetadata {
  const { title = null, lead = null, language = 'en' } = frontMatter;
  const licence = ('licence' in frontMatter ? frontMatter.licence : null) ?? null;
  const own = { title, lead, licence, language };
  if ('source' in frontMatter) {
    const { source } = frontMatter;
    const { author = null, published = null, url = null, sha256 = null } = source;
    return {
      ...own,
      publisher: source.publisher,
      author,
      published,
      url,
      source: { title: source.title, publisher: source.publisher, author, published, url, sha256 },
    };
  }
  const { publisher = null, author = null, published = null, url = null } = frontMatter;
  return { ...own, publisher, author, published, url, source: null };
}
