import { recordKinds } from '../../../records/id.ts';
import { sameValue } from '../../facts.ts';
import { countWords, shareWords, type CountedWords } from './share-words.ts';
import type { Candidate, Pool } from './pool.ts';
import { figureOf, longText, whoOf, type Former, type Side } from './side.ts';

/** How much of both texts must be left where they differ in one place only, for the change to be taken as an edit. */
const leastLeft = 0.85;

function differsInOnePlace(one: string, other: string): boolean {
  const shorter = Math.min(one.length, other.length);
  let before = 0;
  while (before < shorter && one[before] === other[before]) before++;
  let after = 0;
  while (after < shorter - before && one[one.length - 1 - after] === other[other.length - 1 - after]) after++;
  return before + after >= leastLeft * Math.max(one.length, other.length);
}

const sameField = (field: string, one: Side, other: Side): boolean =>
  sameValue(one.facts[field], other.facts[field]);

/** The numbers that a record's text writes in digits, in order; those of an event without its date, which may be corrected. */
function numbersIn(side: Side): string {
  const { words } = side.facts;
  const date = side.kind === 'timeline' && typeof words === 'string' ? words : '';
  return (longText(side).replace(date, '').match(/\d+/g) ?? []).join(' ');
}

/** Whether two say it of the same, by the same, with the same figures: then one may be the other in other words. */
function sameSource(one: Side, other: Side, former: Former): boolean {
  return (
    whoOf(one, former) === whoOf(other, former) &&
    figureOf(one) === figureOf(other) &&
    numbersIn(one) === numbersIn(other) &&
    ['counted', 'unit', 'relation'].every((field) => sameField(field, one, other))
  );
}

/**
 * How much of both texts must be the same words for one to be the other reworded, and how many telling words among them;
 * and from which share on another text is too like it to be sure. Of 25,608 pairs of different records of one article with
 * the same speaker or unit (840 news articles) 36 reach the first two, and most of these have another figure.
 */
const reworded = { share: 0.7, telling: 4, doubtFrom: 0.5 };

/** More pairs than these are not compared: so much of an article at once is not reworded but replaced. */
const mostPairs = 250_000;

const edgeLength = 12;
const edges: readonly ((side: Side) => string | null)[] = [
  (side) => `${side.kind} ${longText(side).slice(0, edgeLength)}`,
  (side) => `${side.kind} ${longText(side).slice(-edgeLength)}`,
];

/** An old record and a new one whose texts are alike. */
interface Alike {
  readonly old: Candidate;
  readonly draft: Candidate;
  /** True where they are one record, if nothing else is as like. */
  readonly isSure: boolean;
}

/** Pairs texts that share most of their words, where no other on either side is like them. */
function pairAlike(pool: Pool, kind: string, fits: (old: Candidate, draft: Candidate) => boolean): void {
  const withWords = (sides: readonly Candidate[]): (readonly [Candidate, CountedWords])[] =>
    sides.filter((side) => side.kind === kind).map((side) => [side, countWords(longText(side))]);
  const [some, others] = [withWords(pool.olds()), withWords(pool.news())];
  if (some.length * others.length > mostPairs) return;
  const alike: Alike[] = [];
  for (const [old, words] of some)
    for (const [draft, theirs] of others) {
      const { share, telling } = shareWords(words, theirs);
      if (share < reworded.doubtFrom) continue;
      const isSure = share >= reworded.share && telling >= reworded.telling;
      alike.push({ old, draft, isSure: isSure && fits(old, draft) });
    }
  const [ofOld, ofDraft] = [Map.groupBy(alike, ({ old }) => old), Map.groupBy(alike, ({ draft }) => draft)];
  pool.settle(
    alike.flatMap(({ old, draft, isSure }) =>
      isSure && ofOld.get(old)?.length === 1 && ofDraft.get(draft)?.length === 1
        ? [[old, draft] as const]
        : [],
    ),
  );
}

/**
 * Pairs an old record and a new one of the same source and with the same figures whose texts differ in one place only, or
 * share most of their words.
 * @param mayBe whether an old record may be a new one at all
 */
export function pairReworded(
  pool: Pool,
  former: Former,
  mayBe: (old: Candidate, draft: Candidate) => boolean,
): void {
  const fits = (old: Candidate, draft: Candidate): boolean =>
    sameSource(old, draft, former) && mayBe(old, draft);
  const isSmallEdit = (old: Candidate, draft: Candidate): boolean =>
    longText(old) !== '' && fits(old, draft) && differsInOnePlace(longText(old), longText(draft));
  pool.pairUnique(edges, (old, draft) => sameField('words', old, draft) && isSmallEdit(old, draft));
  pool.pairUnique(edges, isSmallEdit);
  const fitsWhole = (old: Candidate, draft: Candidate): boolean =>
    fits(old, draft) && (old.kind !== 'timeline' || sameField('date', old, draft));
  if (pool.olds().length > 0) for (const kind of recordKinds) pairAlike(pool, kind, fitsWhole);
}
