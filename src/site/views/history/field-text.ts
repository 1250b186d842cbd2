import type { ReleasedValues } from '../../../records/release.ts';
import type { Words } from '../../words/words.ts';
import { dateText } from '../../text/format-date.ts';

type Value = ReleasedValues[string];

/** Fields whose value is the id of another record, which says nothing to a reader. */
const references: ReadonlySet<string> = new Set(['answers', 'restates', 'sameCountAs']);
const dates: ReadonlySet<string> = new Set(['date', 'period']);

const isMapping = (value: Value): value is Readonly<Record<string, Value>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A field's name for a reader. */
export function fieldLabel(field: string, { fields }: Words): string {
  return new Map(Object.entries(fields.labels)).get(field) ?? field;
}

/**
 * A field's value for a reader; null where there is none, or none that says anything to a reader.
 * @param nameOf reference of a person, an organisation or a document → its name
 */
export function fieldText(
  field: string,
  value: Value | undefined,
  {
    language,
    words,
    nameOf,
  }: {
    readonly language: string;
    readonly words: Words;
    readonly nameOf: (reference: string) => string;
  },
): string | null {
  if (value === undefined || value === null || references.has(field)) return null;
  if (typeof value !== 'string') return valueText(field, value, words);
  if (field === 'speaker' || field === 'assertedBy') return nameOf(value);
  if (dates.has(field)) return dateText(value, language, words) || value;
  return field === 'bound' ? (new Map(Object.entries(words.fields.bounds)).get(value) ?? value) : value;
}

/** A value that is no text: yes or no, a number, a list, a range, or somebody who is not named. */
function valueText(field: string, value: Exclude<Value, string | null>, words: Words): string | null {
  const { locale, fields } = words;
  if (typeof value === 'boolean') return value ? fields.yes : fields.no;
  if (typeof value === 'number') return value.toLocaleString(locale, { maximumFractionDigits: 20 });
  if (isMapping(value)) {
    const { unnamed, low, high } = value;
    if (typeof low === 'number' && typeof high === 'number')
      return fields.range(low.toLocaleString(locale), high.toLocaleString(locale));
    return typeof unnamed === 'string' ? unnamed : null;
  }
  // A part of a list: words, or the name of a field.
  const partText = (part: Value): string =>
    typeof part === 'string' ? fieldLabel(part, words) : JSON.stringify(part);
  return value
    .map((part) => (Array.isArray(part) ? part.map(partText).join(' […] ') : partText(part)))
    .join(field === 'inferred' ? ', ' : ' ¶ ');
}

/** True for a field whose value is in the article's own words; of all others the interface speaks. */
export function isArticlesWords(field: string, value: Value | undefined): boolean {
  if (typeof value === 'string') return !dates.has(field) && field !== 'bound';
  return typeof value === 'object' && field !== 'inferred' && field !== 'value';
}
