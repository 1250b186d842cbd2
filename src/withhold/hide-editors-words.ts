import { veilDeep } from './veil.ts';
import type { NameVeil } from './veil-names.ts';

/** Stands for words of an editor's own that are hidden as a whole: pages show one gap. */
export const hiddenPassage = '█';

/** Fields that hold an id or a reference and no words: their addresses are changed elsewhere. */
const references = new Set(['answers', 'restates', 'sameCountAs', 'inferred', 'date', 'period']);

/** What else may be named in a note's source and is read by nobody there: marks of emphasis, letters written as entities. */
function readings(note: string): readonly string[] {
  const spelt = note
    .replace(/&#x([0-9a-f]{1,6});/giu, (_, hex: string) => codePoint(Number.parseInt(hex, 16)))
    .replace(/&#(\d{1,7});/gu, (_, digits: string) => codePoint(Number(digits)))
    .replace(/&([a-z])(?:acute|grave|circ|uml|tilde|cedil|caron|ring|slash);/giu, '$1')
    .replace(/&shy;|\\(?=\p{P})/gu, '');
  return [note, spelt, spelt.replace(/[*_~`]/g, '')];
}

const codePoint = (code: number): string => (code <= 0x10ffff ? String.fromCodePoint(code) : '');

/** Whether an editor's note names somebody who is withheld. */
export const noteNames = (note: string, veil: NameVeil): boolean => readings(note).some(veil.has);

/** A note as it may be shown: whole, or one gap. */
export const hideNote = (note: string, veil: NameVeil): string =>
  noteNames(note, veil) ? hiddenPassage : note;

const hidePassage = (value: unknown, veil: NameVeil): unknown =>
  typeof value === 'string' && veil.has(value) ? hiddenPassage : value;

const isAddress = (value: unknown): boolean =>
  typeof value === 'string' && /^(?:people|organisations|documents)\/[a-z0-9-]+$/.test(value);

function hideCorrection(correction: unknown, veil: NameVeil): unknown {
  if (correction === null || typeof correction !== 'object') return correction;
  return Object.fromEntries(
    Object.entries(correction).map(([field, value]: [string, unknown]) => [field, hidePassage(value, veil)]),
  );
}

function hideField(field: string, value: unknown, veil: NameVeil): unknown {
  if (references.has(field) || isAddress(value)) return value;
  if (field === 'context') return hidePassage(value, veil);
  if (field === 'corrections' && Array.isArray(value))
    return value.map((correction: unknown) => hideCorrection(correction, veil));
  return veilDeep(value, veil.text);
}

/**
 * Hides withheld names in the fields of a record: gaps in the article's words, and an editor's own passage that names
 * them as a whole. A title that names them is left out, so that the record has one made from its words.
 */
export function hideInRecord<Data extends object>(data: Data, veil: NameVeil): Data;
export function hideInRecord(data: object, veil: NameVeil): object {
  return Object.fromEntries(
    Object.entries(data).flatMap(([field, value]: [string, unknown]) =>
      field === 'title' && typeof value === 'string' && veil.has(value)
        ? []
        : [[field, hideField(field, value, veil)]],
    ),
  );
}
