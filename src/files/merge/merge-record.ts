import { sameValue, type Edit, type Facts, type Value } from '../facts.ts';

/**
 * A field that both the editor and the article have changed since the last parse, or that the article has changed and only an
 * editor may follow, then with the editor's value as the last parse wrote it. The editor's stays.
 */
export interface Conflict {
  readonly field: string;
  /** What the last parse wrote; undefined where it wrote nothing. */
  readonly base: Value | undefined;
  /** What the editor made of it; undefined where the editor deleted the field. */
  readonly editor: Value | undefined;
  /** What the article says now; undefined where it no longer says it. */
  readonly article: Value | undefined;
}

/** What a merge changes in a record's file: nothing but these fields. */
export interface Merge extends Edit {
  readonly conflicts: readonly Conflict[];
}

const own = (facts: Facts, field: string): Value | undefined =>
  Object.hasOwn(facts, field) ? facts[field] : undefined;

/** The texts of a list; none where the value is no list. */
export const textsOf = (value: Value | undefined): string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];

/** The field that a mark of `inferred` is about: `date.year` is about `date`. */
export const fieldOf = (mark: string): string => mark.split('.')[0] ?? mark;

/**
 * Merges the lists of inferred fields mark by mark: a mark that the editor took out stays out, and one about a field
 * whose value is the editor's stays as the editor has it; all others follow the article.
 */
function mergeInferred(
  lists: {
    readonly base: Value | undefined;
    readonly editor: Value | undefined;
    readonly article: Value | undefined;
  },
  isEditors: (field: string) => boolean,
): string[] {
  const base = new Set(textsOf(lists.base));
  const editor = new Set(textsOf(lists.editor));
  const article = new Set(textsOf(lists.article));
  return [...new Set([...editor, ...article])].filter((mark) => {
    const changedByEditor = isEditors(fieldOf(mark)) || base.has(mark) !== editor.has(mark);
    return changedByEditor ? editor.has(mark) : article.has(mark);
  });
}

/** Who said or asserts it, and the figure: what an editor has worked on is never given to another of these unasked. */
export const identifyingFields: readonly string[] = ['speaker', 'assertedBy', 'value'];

/** Facts that are about one of these alone: they wait with it. */
const companions: Readonly<Record<string, readonly string[]>> = {
  speaker: ['role'],
  value: ['bound', 'change', 'unit'],
};

/** Whether anything of a record is an editor's: a fact that neither the last parse nor the article has, or one beside the facts. */
const isWorkedOn = (base: Facts, editor: Facts, article: Facts): boolean =>
  [...new Set([...Object.keys(base), ...Object.keys(editor), ...Object.keys(article)])].some((field) => {
    const mine = own(editor, field);
    return (
      field !== 'inferred' && !sameValue(own(base, field), mine) && !sameValue(mine, own(article, field))
    );
  });

/** Whether the article has another one now, and whoever worked on the record is to decide about it, or has. */
function isHeld(
  field: string,
  { base, editor, article, hasNote }: { base: Facts; editor: Facts; article: Facts; hasNote: boolean },
): boolean {
  const [was, mine, theirs] = [own(base, field), own(editor, field), own(article, field)];
  const isChanged = !sameValue(was, theirs) && !sameValue(mine, theirs);
  return isChanged && (hasNote || isWorkedOn(base, editor, article));
}

/**
 * Merges one record field by field, three ways. A field that the editor changed or deleted stays as the editor left it;
 * every other follows the article. Fields that no parse has ever written are the editor's alone and are not touched.
 * Who says it, and the figure, are for the editor to decide where the editor has worked on anything of the record.
 * @param base what the last parse wrote
 * @param editor what the record's file says now
 * @param article what the parse makes of the article now
 * @param hasNote whether an editor wrote a note below the record's fields
 */
export function mergeRecord(base: Facts, editor: Facts, article: Facts, hasNote = false): Merge {
  const set: Record<string, Value> = {};
  const remove: string[] = [];
  const conflicts: Conflict[] = [];
  const editors = new Set<string>();
  const change = (field: string, from: Value | undefined, to: Value | undefined): void => {
    if (sameValue(from, to)) return;
    if (to === undefined) remove.push(field);
    else set[field] = to;
  };
  const held = new Set(
    identifyingFields
      .filter((field) => isHeld(field, { base, editor, article, hasNote }))
      .flatMap((field) => [field, ...(companions[field] ?? [])]),
  );
  const fields = new Set([...Object.keys(article), ...Object.keys(base)]);
  fields.delete('inferred');
  for (const field of fields) {
    const [was, mine, theirs] = [own(base, field), own(editor, field), own(article, field)];
    if (sameValue(was, mine)) {
      if (sameValue(mine, theirs)) continue;
      if (held.has(field)) {
        editors.add(field);
        conflicts.push({ field, base: was, editor: mine, article: theirs });
      } else change(field, mine, theirs);
    } else if (!sameValue(mine, theirs)) {
      editors.add(field);
      if (!sameValue(was, theirs)) conflicts.push({ field, base: was, editor: mine, article: theirs });
    }
  }
  const inferred = {
    base: own(base, 'inferred'),
    editor: own(editor, 'inferred'),
    article: own(article, 'inferred'),
  };
  const merged = mergeInferred(inferred, (field) => editors.has(field));
  if (!sameValue(textsOf(inferred.editor), merged))
    change('inferred', inferred.editor, merged.length === 0 ? undefined : merged);
  return { set, remove, conflicts };
}
