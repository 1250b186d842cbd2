import { isCollection, isMap, isScalar, isSeq, type Scalar, type YAMLSeq } from 'yaml';
import type { Value } from '../facts.ts';
import { commentsIn, contentEnd, endOfLine, type Field } from './find-fields.ts';
import { writeScalar, writeYaml } from './write-yaml.ts';

/** One replacement in a text; offsets are UTF-16 units. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

type Layout = 'block' | 'flow';

const withoutLineEnd = (written: string): string => written.replace(/\n$/, '');

const isInline = (node: unknown): node is Scalar =>
  isScalar(node) && (node.type === 'PLAIN' || node.type === 'QUOTE_SINGLE' || node.type === 'QUOTE_DOUBLE');

/** What a mapping has for a key; undefined where the value is none, or has no such key. */
const valueAt = (value: Value, key: unknown): Value | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && typeof key === 'string'
    ? value[key]
    : undefined;

/** Adds items at the end of a list that has some, in its own layout. */
function appendItems(list: YAMLSeq, items: readonly Value[], yaml: string): Splice[] | null {
  const last = list.items.at(-1);
  if (!isScalar(last) || !isInline(last) || items.some((item) => typeof item !== 'string')) return null;
  const start = last.range?.[0] ?? 0;
  const end = contentEnd(last, yaml, start);
  if (list.flow === true) {
    const text = items.map((item) => `, ${writeScalar(item, 'none', 'flow')}`).join('');
    return [{ start: end, end, text }];
  }
  const lineEnd = endOfLine(yaml, end);
  const before = yaml.slice(yaml.lastIndexOf('\n', start - 1) + 1, start);
  if (!/^ *- +$/.test(before)) return null;
  const eol = yaml.includes('\r\n') ? '\r\n' : '\n';
  const text = items.map((item) => `${eol}${before}${writeScalar(item, 'none', 'block')}`).join('');
  return [{ start: lineEnd, end: lineEnd, text }];
}

/** Changes one text in its own style of quotation marks; null where it does not stay on one line. */
function spliceText(node: Scalar, value: Value, layout: Layout): Splice[] | null {
  if (node.value === value) return [];
  if (!node.range || node.range[0] === node.range[1]) return null;
  const quotes = node.type === 'QUOTE_SINGLE' ? 'single' : node.type === 'QUOTE_DOUBLE' ? 'double' : 'none';
  const text = writeScalar(value, quotes, layout);
  return text.includes('\n') ? null : [{ start: node.range[0], end: node.range[1], text }];
}

/** What `change` makes of each part, together; null where one of them is null. */
function spliceEach<Part>(parts: readonly Part[], change: (part: Part) => Splice[] | null): Splice[] | null {
  const splices: Splice[] = [];
  for (const part of parts) {
    const some = change(part);
    if (!some) return null;
    splices.push(...some);
  }
  return splices;
}

/** Changes the items of a list, and adds those that are more. */
function spliceList(list: YAMLSeq, value: readonly Value[], yaml: string, layout: Layout): Splice[] | null {
  if (list.items.length > value.length) return null;
  const more = value.slice(list.items.length);
  const inside = spliceEach([...list.items.entries()], ([index, item]) =>
    spliceInside(item, value[index] ?? null, yaml, layout),
  );
  const added = more.length === 0 ? [] : appendItems(list, more, yaml);
  return inside && added && [...inside, ...added];
}

/** Changes the texts inside a value that keeps its shape, or goes on with its list; null where the value has to be written anew. */
function spliceInside(node: unknown, value: Value, yaml: string, layout: Layout): Splice[] | null {
  if (typeof value !== 'object' || value === null)
    return isInline(node) ? spliceText(node, value, layout) : null;
  if (!isCollection(node)) return null;
  const inner = node.flow === true ? 'flow' : layout;
  if (isSeq(node)) return Array.isArray(value) ? spliceList(node, value, yaml, inner) : null;
  if (!isMap(node) || node.items.length !== Object.keys(value).length) return null;
  return spliceEach(node.items, (pair) => {
    const item = valueAt(value, isScalar(pair.key) ? pair.key.value : null);
    return item === undefined ? null : spliceInside(pair.value, item, yaml, inner);
  });
}

/** Writes a field anew; where `within`, only what differs inside its value, if that can be told. */
export function replaceField(
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
export function removeField(field: Field, yaml: string, eol: string): Splice {
  const kept = commentsIn(yaml.slice(field.start, field.lineEnd) + '\n').map((comment) => comment + eol);
  const after = yaml.startsWith('\r\n', field.lineEnd) ? 2 : yaml.startsWith('\n', field.lineEnd) ? 1 : 0;
  return { start: field.start, end: field.lineEnd + after, text: kept.join('') };
}

/** Where a new field goes: behind the nearest one that the order has before it, else before the first, else at the end. */
export function insertField(
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
export function applySplices(text: string, splices: readonly Splice[]): string {
  const inOrder = splices.toSorted((one, other) => one.start - other.start || one.end - other.end);
  let at = 0;
  let out = '';
  for (const { start, end, text: put } of inOrder) {
    out += text.slice(at, start) + put;
    at = end;
  }
  return out + text.slice(at);
}
