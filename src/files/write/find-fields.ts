import { isCollection, isMap, isPair, isScalar, Lexer, parseDocument, type Pair } from 'yaml';

/** A top-level field: where its key starts, and where the line ends on which its value ends. */
export interface Field {
  readonly name: string;
  readonly pair: Pair;
  readonly start: number;
  /** Without the line end. */
  readonly lineEnd: number;
}

/** Without YAML's own white space at the end: a no-break space there belongs to the text. */
function trimYaml(text: string): string {
  let end = text.length;
  while (end > 0 && ' \t\r\n'.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

/** Where a node's own text ends: comments and blank lines after it are not its own. */
export function contentEnd(node: unknown, yaml: string, otherwise: number): number {
  if (isPair(node)) return contentEnd(node.value, yaml, contentEnd(node.key, yaml, otherwise));
  if (isCollection(node) && node.flow !== true) return contentEnd(node.items.at(-1), yaml, otherwise);
  if (!(isScalar(node) || isCollection(node)) || !node.range) return otherwise;
  const [start, end] = node.range;
  return start === end ? otherwise : start + trimYaml(yaml.slice(start, end)).length;
}

/** The comments inside a stretch of YAML, each with its hash. */
export function commentsIn(yaml: string): string[] {
  const comments: string[] = [];
  let last = '';
  for (const lexeme of new Lexer().lex(yaml)) {
    // A lexeme after U+001F is a scalar's own text, which in a block may begin with a hash.
    if (lexeme.startsWith('#') && last !== '\u001f') comments.push(trimYaml(lexeme));
    last = lexeme;
  }
  return comments;
}

/** Where the line ends on which a place stands, without its line end. */
export function endOfLine(yaml: string, place: number): number {
  const rest = /[^\r\n]*/y;
  rest.lastIndex = place;
  return place + (rest.exec(yaml)?.[0].length ?? 0);
}

/** The fields of front matter; null where it is not written one field a line. */
export function fieldsOf(yaml: string): Field[] | null {
  const { contents } = parseDocument(yaml, { stringKeys: true, logLevel: 'silent' });
  if (!isMap(contents) || contents.flow === true) return null;
  const fields: Field[] = [];
  for (const pair of contents.items) {
    const { key, value } = pair;
    if (!isScalar(key)) return null;
    const start = key.range[0];
    if (start > 0 && yaml[start - 1] !== '\n') return null;
    const colon = yaml.indexOf(':', key.range[1]);
    if (colon === -1) return null;
    const end = contentEnd(value, yaml, colon + 1);
    fields.push({ name: String(key.value), pair, start, lineEnd: endOfLine(yaml, end) });
  }
  return fields;
}
