import type { ContentProblem, RecordFile } from '../../files/content.ts';
import { didYouMean } from '../../article/front-matter/did-you-mean.ts';
import type { AttributionRecord } from '../../records/attribution.ts';
import type { Quote } from '../../records/quote.ts';
import { addressOf } from '../../records/record-address.ts';
import { hasWords } from '../../article/places/place-words.ts';
import { asPart } from './check-clause.ts';
import { problemAt, type CheckContext } from '../ground/check-context.ts';
import { retype } from '../ground/retype.ts';

/** Holds that a record's speaker or asserter exists, or that the article has the words it is given as. */
export function checkAttribution<Data>(
  record: RecordFile<Data>,
  field: 'speaker' | 'assertedBy',
  who: AttributionRecord | null | undefined,
  context: CheckContext,
): ContentProblem[] {
  if (who === null || who === undefined) return [];
  const now = typeof who === 'string' ? context.former.get(who) : undefined;
  if (typeof who === 'string' && now !== undefined)
    return [
      problemAt(
        record,
        field,
        'former-reference',
        `${field} names ${who}, which is ${now} now.`,
        `Write ${field}: ${now}`,
        context.areNamesRead ? { field, set: now } : null,
      ),
    ];
  if (typeof who === 'string')
    return context.entities.has(who)
      ? []
      : [
          problemAt(
            record,
            field,
            'missing-reference',
            `${field} names ${who}, and there is no file content/${who}.mdx.`,
            context.claims.has(who)
              ? `It was split: name the one that is meant, ${(context.claims.get(who) ?? []).join(' or ')}.`
              : `${didYouMean(who, context.entities)}Create that file, or name one that exists.`,
          ),
        ];
  return !context.isTextHere || says(context.text.text, who.unnamed)
    ? []
    : [
        problemAt(
          record,
          field,
          'not-in-article',
          `${field} is given as “${who.unnamed}”, and the article does not have these words.${asPart(context.text.text, who.unnamed)}`,
          `Use the article's own words for a source without a name.`,
        ),
      ];
}

/** The ids of the references that begin so. */
const idsBelow = (start: string, references: ReadonlySet<string>): string[] =>
  [...references].filter((one) => one.startsWith(start)).map((one) => one.slice(start.length));

/** Whether a text has some words, whatever white space stands between them: a label is written on one line with plain spaces. */
function says(text: string, words: string): boolean {
  const placing = { isPartOfCompound: true };
  return hasWords(text, words, placing) || hasWords(text.replaceAll(/\s+/g, ' '), words, placing);
}

/** Holds that a reference to another record of the same article leads to one. */
export function checkRecordReference<Data>(
  record: RecordFile<Data>,
  field: string,
  id: string | undefined,
  context: CheckContext,
): ContentProblem[] {
  if (id === undefined) return [];
  if (id === record.id)
    return [problemAt(record, field, 'self-reference', `${field} names the record itself.`)];
  const address = addressOf({ ...record, id });
  return context.paths.has(address)
    ? []
    : [
        problemAt(
          record,
          field,
          'missing-reference',
          `${field} names ${id}, and there is no file content/${address}.mdx.`,
          `${didYouMean(id, idsBelow(addressOf({ ...record, id: '' }), context.paths))}Name a record of the same article that exists.`,
        ),
      ];
}

/** Holds that fields which quote the article in passing (a role, a cue, a venue) have its words, unless an editor set them. */
export function checkVerbatim(
  record: RecordFile<Pick<Quote, 'confirmed'>>,
  field: string,
  value: string | undefined,
  edited: boolean,
  context: CheckContext,
): ContentProblem[] {
  const { text } = context.text;
  if (value === undefined || edited || !context.isTextHere) return [];
  if (says(text, value)) return [];
  return [
    problemAt(
      record,
      field,
      'not-in-article',
      `${field} is “${value}”, and the article does not have these words.${asPart(text, value)}`,
      `Use the article's words, or run npm run parse if the article has changed.`,
      retype({ record, entry: context.entry }, field, value, context.text),
    ),
  ];
}
