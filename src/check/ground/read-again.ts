import type { Article, Span } from '../../article/article.ts';
import { readPosition } from '../../article/places/read-position.ts';
import { extract } from '../../extract/extract.ts';
import type { Attribution, Entity, Findings } from '../../extract/findings.ts';
import { findStretches, type Stretch } from '../../extract/quotes/marked-stretches.ts';
import type { EntityFile } from '../../files/content.ts';
import type { Facts } from '../../files/facts.ts';
import { recordsOfArticle } from '../../files/draft/records-of-article.ts';
import type { HashedText } from '../../files/read/stated-text.ts';
import type { RecordKind } from '../../records/id.ts';
import type { Parsed } from '../../records/parsed.ts';

/** A record as the program reads it out of the article now, and where. */
export interface ReadRecordAgain {
  readonly kind: RecordKind;
  readonly facts: Facts;
  /** Field → its places, in UTF-16 units of the article's text. */
  readonly places: ReadonlyMap<string, readonly Span[]>;
}

/** A stretch that somebody says, in marks or without, and who that is. */
export interface SpokenStretch extends Span {
  readonly speaker: string | null;
  readonly isReported: boolean;
}

/** What the program reads in an article now, whatever the files say: what nobody who edits files can change. */
export interface ReadAgain {
  /** All of it. */
  readonly findings: Findings;
  readonly records: readonly ReadRecordAgain[];
  readonly spoken: readonly SpokenStretch[];
  /** Every stretch in quotation marks. */
  readonly marked: readonly Stretch[];
}

const everything = ({ quotes, reported, statistics, timeline, ...rest }: Findings): Findings => ({
  ...rest,
  quotes: quotes.map((one) => ({ ...one, record: true })),
  reported: reported.map((one) => ({ ...one, record: true })),
  statistics: statistics.map((one) => ({ ...one, record: true })),
  timeline: timeline.map((one) => ({ ...one, record: true })),
});

/** Index of an article's name → whom it was taken to be, or the only file that has this name. */
function referencesOf(
  entities: readonly Entity[],
  parsed: Pick<Parsed, 'names'> | undefined,
  files: readonly EntityFile[],
  former: ReadonlyMap<string, string>,
): Map<number, string> {
  const references = new Map<number, string>();
  for (const [index, { kind, name }] of entities.entries()) {
    const taken = parsed?.names.filter((one) => one.name === name && one.is.startsWith(`${kind}/`)) ?? [];
    const named = files.filter((file) => file.kind === kind && file.data.name === name);
    const [only, ...more] =
      taken.length > 0 ? taken.map(({ is }) => is) : named.map(({ id }) => `${kind}/${id}`);
    if (only !== undefined && more.length === 0) references.set(index, former.get(only) ?? only);
  }
  return references;
}

const whoIs = (who: Attribution | null): string | null =>
  who === null ? null : who.entity === null ? who.name : `entity ${String(who.entity)}`;

/**
 * Reads an article anew, as a parse would, and gives all that is found in it, whether or not it is worth a record.
 * @param files the files of names
 * @param former reference that somebody had before → the one that leads to the same now
 */
export function readAgain(
  article: Article,
  text: HashedText,
  parsed: Pick<Parsed, 'names'> | undefined,
  files: readonly EntityFile[],
  former: ReadonlyMap<string, string>,
): ReadAgain {
  const findings = extract(article);
  const { drafts } = recordsOfArticle(
    article,
    everything(findings),
    referencesOf(findings.entities, parsed, files, former),
  );
  const hashes = new Map(text.hashes.map((hash, index) => [hash, index]));
  return {
    findings,
    records: drafts.map(({ kind, facts, at }) => ({
      kind,
      facts,
      places: new Map(
        Object.entries(at).map(([field, positions]) => [
          field,
          positions.map((position) => readPosition(text, hashes, position)).filter((span) => span !== null),
        ]),
      ),
    })),
    spoken: [
      ...findings.quotes.flatMap(({ segments, speaker }) =>
        segments.map(({ start, end }) => ({ start, end, speaker: whoIs(speaker), isReported: false })),
      ),
      ...findings.reported.map(({ start, end, speaker }) => ({
        start,
        end,
        speaker: whoIs(speaker),
        isReported: true,
      })),
    ],
    marked: findStretches(article),
  };
}
