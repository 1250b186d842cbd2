import type { ReleasedValues } from '../../records/release.ts';
import { dateText } from './format-date.ts';

type Value = ReleasedValues[string];

const labels: Readonly<Record<string, string>> = {
  title: 'Heading',
  context: 'Context',
  speaker: 'Who said it',
  assertedBy: 'Who says so',
  role: 'Role',
  kind: 'Kind of quote',
  words: 'Words',
  cue: 'Words that introduce it',
  venue: 'Where it was said',
  date: 'Date',
  'date.year': 'Year of the date',
  unbalanced: 'A quotation mark is missing',
  answers: 'The question it answers',
  restates: 'The quote it words anew',
  clause: 'What it is a figure of',
  value: 'Value',
  bound: 'Bound',
  change: 'Rise or fall',
  unit: 'Unit',
  counted: 'What is counted',
  period: 'Time it covers',
  sameCountAs: 'The figure it counts the same as',
  relation: 'How the date relates to it',
  what: 'What happened',
  upcoming: 'Still ahead',
  inferred: 'Follows from the article, not stated there',
};

const bounds: Readonly<Record<string, string>> = {
  exact: 'exactly',
  over: 'more than',
  atLeast: 'at least',
  under: 'less than',
  atMost: 'at most',
};

/** Fields whose value is the id of another record, which says nothing to a reader. */
const references: ReadonlySet<string> = new Set(['answers', 'restates', 'sameCountAs']);
const dates: ReadonlySet<string> = new Set(['date', 'period']);

const isMapping = (value: Value): value is Readonly<Record<string, Value>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A part of a list: words, or the name of a field. */
const partText = (part: Value): string =>
  typeof part === 'string' ? fieldLabel(part) : JSON.stringify(part);

/** A field's name for a reader. */
export function fieldLabel(field: string): string {
  return labels[field] ?? field;
}

/**
 * A field's value for a reader; null where there is none, or none that says anything to a reader.
 * @param nameOf reference of a person, an organisation or a document → its name
 */
export function fieldText(
  field: string,
  value: Value | undefined,
  { language, nameOf }: { readonly language: string; readonly nameOf: (reference: string) => string },
): string | null {
  if (value === undefined || value === null || references.has(field)) return null;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return value.toLocaleString('en-US', { maximumFractionDigits: 20 });
  if (Array.isArray(value))
    return value
      .map((part) => (Array.isArray(part) ? part.map(partText).join(' […] ') : partText(part)))
      .join(field === 'inferred' ? ', ' : ' ¶ ');
  if (isMapping(value)) {
    const { unnamed, low, high } = value;
    if (typeof low === 'number' && typeof high === 'number')
      return `${low.toLocaleString('en-US')} to ${high.toLocaleString('en-US')}`;
    return typeof unnamed === 'string' ? unnamed : null;
  }
  if (field === 'speaker' || field === 'assertedBy') return nameOf(value);
  if (dates.has(field)) return dateText(value, language) || value;
  return field === 'bound' ? (bounds[value] ?? value) : value;
}
