import { parseDocument } from 'yaml';
import { readYaml } from '../../article/front-matter/read-yaml.ts';
import { splitFrontMatter } from '../../article/front-matter/split-front-matter.ts';
import { asFacts, editedFacts, sameValue, type Edit } from '../facts.ts';
import { commentsIn, fieldsOf } from './find-fields.ts';
import { applySplices, insertField, removeField, replaceField, type Splice } from './splice-fields.ts';

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
