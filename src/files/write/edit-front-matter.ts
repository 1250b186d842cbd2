import {
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  Lexer,
  parseDocument,
  type Pair,
  type Scalar,
  type YAMLSeq,
} from 'yaml';
import { asFacts, sameValue, type Edit, type Value, editedFacts } from '../facts.ts';
import { readYaml } from '../../article/front-matter/read-yaml.ts';
import { splitFrontMatter } from '../../article/front-matter/split-front-matter.ts';
import { writeScalar, writeYaml } from './write-yaml.ts';

/** One replacement in a text; offsets are UTF-16 units. */
interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A top-level field: where its key starts, and where the line ends on which its value ends. */
interface Field {
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

const withoutLineEnd = (written: string): string => written.replace(/\n$/, '');

/** Where a node's own text ends: comments and blank lines after it are not its own. */
function contentEnd(node: unknown, yaml: string, otherwise: number): number {
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
function endOfLine(yaml: string, place: number): number {
  const rest = /[^\r\n]*/y;
  rest.lastIndex = place;
  return place + (rest.exec(yaml)?.[0].length ?? 0);
}

function fieldsOf(yaml: string): Field[] | null {
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

const isInline = (node: unknown): node is Scalar =>
  isScalar(node) && (node.type === 'PLAIN' || node.type === 'QUOTE_SINGLE' || node.type === 'QUOTE_DOUBLE');

/** What a mapping has for a key; undefined where the value is none, or has no such key. */
const valueAt = (value: Value, key: unknown): Value | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && typeof key === 'string'
    ? value[key]
    : undefined;

/** Adds items at the end of a list that has some, in its own layout. */
function appendItems(list: YAMLSeq, items: readonly Value[], yaml: string): Splice | null {
  const last = list.items.at(-1);
  if (!isScalar(last) || !isInline(last) || items.some((item) => typeof item !== 'string')) return null;
  const start = last.range?.[0] ?? 0;
  const end = contentEnd(last, yaml, start);
  if (list.flow === true) {
    const text = items.map((item) => `, ${writeScalar(item, 'none', 'flow')}`).join('');
    return { start: end, end, text };
  }
  const lineEnd = endOfLine(yaml, end);
  const before = yaml.slice(yaml.lastIndexOf('\n', start - 1) + 1, start);
  if (!/^ *- +$/.test(before)) return null;
  const eol = yaml.includes('\r\n') ? '\r\n' : '\n';
  const text = items.map((item) => `${eol}${before}${writeScalar(item, 'none', 'block')}`).join('');
  return { start: lineEnd, end: lineEnd, text };
}

/** Changes the texts inside a value that keeps its shape, or goes on with its list; null where the value has to be written anew. */
function spliceInside(node: unknown, value: Value, yaml: string, layout: 'block' | 'flow'): Splice[] | null {
  if (isInline(node) && (typeof value !== 'object' || value === null)) {
    if (node.value === value) return [];
    if (!node.range || node.range[0] === node.range[1]) return null;
    const quotes = node.type === 'QUOTE_SINGLE' ? 'single' : node.type === 'QUOTE_DOUBLE' ? 'double' : 'none';
    const text = writeScalar(value, quotes, layout);
    return text.includes('\n') ? null : [{ start: node.range[0], end: node.range[1], text }];
  }
  const inner = isCollection(node) && node.flow === true ? 'flow' : layout;
  const parts: (readonly [unknown, Value])[] = [];
  const added: Splice[] = [];
  if (isSeq(node) && Array.isArray(value) && node.items.length <= value.length) {
    parts.push(...node.items.map((item, index) => [item, value[index] ?? null] as const));
    const more = value.slice(node.items.length);
    const appended = more.length === 0 ? null : appendItems(node, more, yaml);
    if (appended) added.push(appended);
    else if (more.length > 0) return null;
  } else if (isMap(node) && typeof value === 'object' && value !== null) {
    if (node.items.length !== Object.keys(value).length) return null;
    for (const pair of node.items) {
      const item = valueAt(value, isScalar(pair.key) ? pair.key.value : null);
      if (item === undefined) return null;
      parts.push([pair.value, item]);
    }
  } else return null;
  const inside: Splice[] = [];
  for (const [item, itsValue] of parts) {
    const splices = spliceInside(item, itsValue, yaml, inner);
    if (!splices) return null;
    inside.push(...splices);
  }
  return [...inside, ...added];
}

/** Writes a field anew; where `within`, only what differs inside its value, if that can be told. */
function replaceField(
  field: Field,
  value: Value,
  yaml: string,
  { eol, within }: { eol: string; within: boolean },
): Splice[] {
  const inside = within ? spliceInside(field.pair.value, value, yaml, 'block') : null;
  if (inside) return inside;
  const kept = commentsIn(yaml.slice(field.start, field.lineEnd) + '\n').map((comment) => comment + eol);
  const written = withoutLineEnd(writeYaml({ [field.name]: value })).replaceAll('\n', eol);
  return [{ start: field.start, end: field.lineEnd, text: kept.join('') + written }];
}

/** Takes a field's lines out and leaves its comments, each on a line of its own. */
function removeField(field: Field, yaml: string, eol: string): Splice {
  const kept = commentsIn(yaml.slice(field.start, field.lineEnd) + '\n').map((comment) => comment + eol);
  const after = yaml.startsWith('\r\n', field.lineEnd) ? 2 : yaml.startsWith('\n', field.lineEnd) ? 1 : 0;
  return { start: field.start, end: field.lineEnd + after, text: kept.join('') };
}

/** Where a new field goes: behind the nearest one that the order has before it, else before the first, else at the end. */
function insertField(
  name: string,
  value: Value,
  {
    fields,
    order,
    eol,
    end,
  }: { fields: readonly Field[]; order: readonly string[]; eol: string; end: number },
): Splice {
  const written = withoutLineEnd(writeYaml({ [name]: value })).replaceAll('\n', eol);
  const place = order.indexOf(name);
  const before = fields
    .filter((field) => order.includes(field.name) && order.indexOf(field.name) < place)
    .sort((one, other) => order.indexOf(one.name) - order.indexOf(other.name))
    .at(-1);
  if (before) return { start: before.lineEnd, end: before.lineEnd, text: eol + written };
  const [first] = fields;
  return first
    ? { start: first.start, end: first.start, text: written + eol }
    : { start: end, end, text: written + eol };
}

/** Applies replacements that do not overlap; those at one place stand in the order given. */
function applySplices(text: string, splices: readonly Splice[]): string {
  const inOrder = splices.toSorted((one, other) => one.start - other.start || one.end - other.end);
  let at = 0;
  let out = '';
  for (const { start, end, text: put } of inOrder) {
    out += text.slice(at, start) + put;
    at = end;
  }
  return out + text.slice(at);
}

function editLines(
  yaml: string,
  { set, remove }: Edit,
  order: readonly string[],
  { eol, within }: { eol: string; within: boolean },
): string | null {
  const fields = fieldsOf(yaml);
  if (!fields) return null;
  const splices: Splice[] = [];
  for (const field of fields)
    if (remove.includes(field.name)) splices.push(removeField(field, yaml, eol));
    else if (Object.hasOwn(set, field.name))
      splices.push(...replaceField(field, set[field.name] ?? null, yaml, { eol, within }));
  const present = fields.map(({ name }) => name);
  const fresh = Object.entries(set)
    .filter(([name]) => !present.includes(name))
    .sort(([one], [other]) => order.indexOf(one) - order.indexOf(other));
  const stay = fields.filter(({ name }) => !remove.includes(name));
  for (const [name, value] of fresh)
    splices.push(insertField(name, value, { fields: stay, order, eol, end: yaml.length }));
  return applySplices(yaml, splices);
}

/** The way for front matter that is not written one field a line: comments and values stay, the layout may not. */
function editDocument(yaml: string, { set, remove }: Edit): string {
  const document = parseDocument(yaml, { stringKeys: true, logLevel: 'silent' });
  for (const field of remove) document.delete(field);
  for (const [field, value] of Object.entries(set)) document.set(field, document.createNode(value));
  return document.toString({ lineWidth: 0 });
}

/**
 * Changes fields in a file's front matter and nothing else: every other byte of the file, its comments, blank lines,
 * quotation marks, order of keys, line ends and body, stays as it is. A comment inside a value that is written anew
 * moves above it.
 * @param text the file's whole text, with valid front matter
 * @param order the fields in the order in which a new one finds its place
 * @returns the file's new text; null where the change cannot be made without harm
 */
export function editFrontMatter(text: string, edit: Edit, order: readonly string[]): string | null {
  if (Object.keys(edit.set).length === 0 && edit.remove.length === 0) return text;
  const parts = splitFrontMatter(text);
  if (!parts) return null;
  const before = readYaml(parts.yaml, 1);
  if (before.flaws.length > 0) return null;
  const expected = editedFacts(asFacts(before.data), edit);
  const eol = parts.yaml.includes('\r\n') ? '\r\n' : '\n';
  const comments = commentsIn(parts.yaml).toSorted().join('\n');
  const ways = [
    () => editLines(parts.yaml, edit, order, { eol, within: true }),
    () => editLines(parts.yaml, edit, order, { eol, within: false }),
    () => editDocument(parts.yaml, edit),
  ];
  for (const way of ways) {
    const edited = way();
    if (edited === null || commentsIn(edited).toSorted().join('\n') !== comments) continue;
    const whole = text.slice(0, parts.start) + edited + text.slice(parts.start + parts.yaml.length);
    const after = splitFrontMatter(whole);
    if (after?.body !== parts.body) continue;
    const read = readYaml(after.yaml, 1);
    if (read.flaws.length === 0 && sameValue(asFacts(read.data), expected)) return whole;
  }
  return null;
}
