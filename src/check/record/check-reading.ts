import type { Span } from '../../article/article.ts';
import { placesOf } from '../../article/places/place-words.ts';
import type { ContentProblem, RecordFile } from '../../files/content.ts';
import { asFacts, sameValue, statedFacts, type Facts, type Value } from '../../files/facts.ts';
import type { RecordKind } from '../../records/id.ts';
import { problemAt, type CheckContext } from '../ground/check-context.ts';
import { nameKey } from '../ground/forms-of-names.ts';
import { placesOfWords } from '../words/find-words.ts';
import type { ReadRecordAgain } from '../ground/read-again.ts';

/** What of a record the program reads, by kind; the rest is linked or added afterwards. */
const readFields: Readonly<Record<RecordKind, readonly string[]>> = {
  quotes: ['speaker', 'role', 'kind', 'words', 'cue', 'venue', 'date'],
  statistics: ['words', 'clause', 'value', 'bound', 'change', 'unit', 'counted', 'period', 'assertedBy'],
  timeline: ['date', 'relation', 'words', 'what', 'assertedBy', 'upcoming'],
};

/** What is an editor's own where the text stays with its publisher. */
const ownFields = new Set(['clause', 'what']);

/** What may have more or fewer marks around it than the program reads. */
const looseFields: Readonly<Record<RecordKind, readonly string[]>> = {
  quotes: [],
  statistics: ['clause'],
  timeline: ['what', 'words'],
};

const overlap = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

const isWords = (value: Value | undefined): value is string[][] =>
  Array.isArray(value) && value.every((one) => Array.isArray(one));

/** How many places of a record's words are looked at. */
const mostPlaces = 50;

/** Where a record may stand: every place of its words within its clause, or of the clause. */
function placesOfRecord(facts: Facts, { text }: CheckContext): Span[] {
  const { words, clause, what } = facts;
  if (isWords(words)) return [...placesOfWords(text, words)].flatMap(({ spans }) => spans.flat());
  const whole = typeof clause === 'string' ? clause : what;
  const around = typeof whole === 'string' ? placesOf(text.text, whole, {}, mostPlaces) : [];
  if (typeof clause !== 'string') return around;
  if (typeof words !== 'string') return [];
  return around.flatMap((within) =>
    placesOf(text.text, words, { within, isPartOfCompound: true }, mostPlaces),
  );
}

/** A record's facts with the id that whoever it names has now. */
function withPresentIds(facts: Facts, { former }: CheckContext): Facts {
  const present = ['speaker', 'assertedBy'].flatMap((field) => {
    const who = facts[field];
    const now = typeof who === 'string' ? former.get(who) : undefined;
    return now === undefined ? [] : [[field, now] as const];
  });
  return present.length === 0 ? facts : { ...facts, ...Object.fromEntries(present) };
}

/** What the program reads at one of some places: of several, what agrees with the record in most fields. */
function readingAt(
  kind: RecordKind,
  facts: Facts,
  places: readonly Span[],
  { read, findRun, named }: CheckContext & { readonly read: NonNullable<CheckContext['read']> },
): { readonly reading: ReadRecordAgain; readonly fields: readonly string[] } | null {
  const field = kind === 'timeline' ? 'what' : 'words';
  const differing = (reading: ReadRecordAgain): string[] =>
    readFields[kind].filter(
      (one) =>
        !(findRun !== null && ownFields.has(one)) &&
        !isSame(facts[one], reading.facts[one]) &&
        !isNamed(facts[one], reading.facts[one], named) &&
        !(looseFields[kind].includes(one) && isSame(bare(facts[one]), bare(reading.facts[one]))),
    );
  let best: { reading: ReadRecordAgain; fields: readonly string[] } | null = null;
  for (const reading of read().records) {
    if (reading.kind !== kind) continue;
    const there = reading.places.get(field) ?? [];
    if (!there.some((span) => places.some((place) => overlap(span, place)))) continue;
    const fields = differing(reading);
    if (!best || fields.length < best.fields.length) best = { reading, fields };
    if (fields.length === 0) break;
  }
  return best;
}

/** Words without the marks around them and the word that leads to a date, which are no part of what they state. */
const bare = (value: Value | undefined): Value | undefined => {
  if (typeof value !== 'string') return value;
  const words = value.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return (/^(?:in|on|by|since|until|at)$/i.test(words[0] ?? '') ? words.slice(1) : words).join(' ');
};

/** Whether a record names by a file whom the program reads without one, under a name that the file has. */
function isNamed(
  one: Value | undefined,
  read: Value | undefined,
  named: ReadonlyMap<string, readonly string[]>,
): boolean {
  if (typeof one !== 'string' || typeof read !== 'object' || read === null || Array.isArray(read))
    return false;
  const { unnamed } = read;
  return typeof unnamed === 'string' && named.get(nameKey(unnamed))?.includes(one) === true;
}

/** Whether two values are one: nothing and null say the same. */
const isSame = (one: Value | undefined, other: Value | undefined): boolean =>
  sameValue(one ?? null, other ?? null);

function shown(value: Value | undefined): string {
  if (value === undefined || value === null) return 'nothing';
  if (isWords(value)) return `“${value.flat().join(' … ').slice(0, 80)}”`;
  if (typeof value === 'object' && 'unnamed' in value) return `{ unnamed: ${shown(value['unnamed'])} }`;
  return typeof value === 'object' ? JSON.stringify(value) : String(value).slice(0, 80);
}

const names: Readonly<Record<RecordKind, string>> = {
  quotes: 'statement',
  statistics: 'figure',
  timeline: 'event',
};

/** Holds that whoever has a file is named by it, unless the program itself names nobody there. */
function checkUnnamed(
  record: RecordFile<unknown>,
  facts: Facts,
  reading: ReadRecordAgain | null,
  { named, former }: CheckContext,
): ContentProblem[] {
  return ['speaker', 'assertedBy'].flatMap((field) => {
    const who = facts[field];
    const unnamed = typeof who === 'object' && who !== null && !Array.isArray(who) ? who['unnamed'] : null;
    if (typeof unnamed !== 'string' || (reading && isSame(who, reading.facts[field]))) return [];
    const files = named.get(nameKey(unnamed)) ?? [];
    const read = reading?.facts[field];
    const meant = files.filter((one) => one === read);
    if (files.length === 0) return [];
    return [
      problemAt(
        record,
        field,
        'named-as-unnamed',
        `${field} is given as “${unnamed}”, and whoever has this name has a file.`,
        `Write ${field}: ${(meant.length > 0 ? meant : files).map((one) => former.get(one) ?? one).join(`, or ${field}: `)}`,
      ),
    ];
  });
}

/** Says where a record differs from what a reader of another maker read, which only `.parsed` can tell. */
function checkAgainst(
  reader: string,
  record: RecordFile<unknown>,
  facts: Facts,
  context: CheckContext,
): ContentProblem[] {
  const { entry, findRun } = context;
  const { kind } = record;
  const last = entry && withPresentIds(statedFacts(entry), context);
  const fields = readFields[kind].filter(
    (field) => !(findRun !== null && ownFields.has(field)) && !isSame(facts[field], last?.[field]),
  );
  const [first] = fields;
  if (first === undefined) return [];
  return [
    problemAt(
      record,
      last !== null && record.lines.has(first) ? first : kind === 'timeline' ? 'what' : 'words',
      'edited',
      last === null
        ? `The article was read by ${reader}, which found no ${names[kind]} of this id: the whole record is an editor’s.`
        : `An editor has changed this record: ${differences(fields, facts, last, reader)}.`,
    ),
  ];
}

/** The fields in which a record differs from what was read, in words. */
const differences = (fields: readonly string[], facts: Facts, read: Facts, reader: string): string =>
  fields
    .map((field) => `${field} is ${shown(facts[field])}, where ${reader} reads ${shown(read[field])}`)
    .join('; ');

/**
 * Says where a record differs from what the program reads at its place now, whatever `.parsed` says: that is an editor's
 * right, and is told as edited. What a reader of another maker would read now nobody can know; its records are held against
 * what it read.
 */
export function checkReading(record: RecordFile<unknown>, context: CheckContext): ContentProblem[] {
  const { read, reader } = context;
  const { kind } = record;
  const facts = withPresentIds(asFacts(record.data), context);
  if (reader !== null) return checkAgainst(reader, record, facts, context);
  if (read === null) return checkUnnamed(record, facts, null, context);
  const places = placesOfRecord(facts, context);
  const found = places.length === 0 ? null : readingAt(kind, facts, places, { ...context, read });
  // Words that do not stand in the article have an error of their own.
  const unnamed = checkUnnamed(record, facts, found?.reading ?? null, context);
  if (places.length === 0) return unnamed;
  if (!found)
    return [
      ...unnamed,
      problemAt(
        record,
        kind === 'timeline' ? 'what' : 'words',
        'edited',
        `The program reads no ${names[kind]} at this place: the whole record is an editor’s.`,
      ),
    ];
  const [first] = found.fields;
  if (first === undefined) return unnamed;
  return [
    ...unnamed,
    problemAt(
      record,
      record.lines.has(first) ? first : 'words',
      'edited',
      `An editor has changed this record: ${differences(found.fields, facts, found.reading.facts, 'the program')}.`,
    ),
  ];
}
