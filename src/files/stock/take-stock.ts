import { placeRecord } from '../../article/places/place-record.ts';
import { readPosition } from '../../article/places/read-position.ts';
import type { RecordKind } from '../../records/id.ts';
import type { Event } from '../../records/event.ts';
import type { Quote } from '../../records/quote.ts';
import type { Figure } from '../../records/figure.ts';
import type { Parsed } from '../../records/parsed.ts';
import { addressOf, keyOf } from '../../records/record-address.ts';
import { computeStatus, type Status } from './compute-status.ts';
import type { ArticleFile, Content } from '../content.ts';
import { presentFile } from '../present-file.ts';
import { hashRelease, collectRelease } from '../hash/hash-release.ts';
import { openCases } from '../review/open-cases.ts';
import { textAtHand, type HashedText } from '../read/stated-text.ts';
import { recordsByArticle } from './provable-records.ts';
import { voidConfirmations } from './void-confirmations.ts';

/** Why a record awaits an editor. */
export type Reason = 'case' | 'orphaned' | 'unfound' | 'clause' | 'void' | 'edited' | 'unconfirmed';

/** How one record stands. */
export interface RecordStock {
  readonly kind: RecordKind;
  readonly id: string;
  /** Path of its file, from the content folder's parent. */
  readonly file: string;
  readonly status: Status;
  /** The fields that editor and article both changed, and nobody has decided about. */
  readonly cases: readonly string[];
  /** Set where the last parse has not found it: `open` until someone decides, `left` where an editor left it in place. */
  readonly orphaned: 'open' | 'left' | null;
  /** True where it was not found though the article has its words. */
  readonly stands: boolean;
  /** True where its facts have changed since an editor confirmed them. */
  readonly isVoid: boolean;
  /** True where an editor has yet to say in a clause what happened, or what is counted: until then it is not shown. */
  readonly awaitsClause: boolean;
  /** True where no parse has found it: an editor wrote it. */
  readonly isByHand: boolean;
  /** True where its own file withholds it. */
  readonly isWithheld: boolean;
  /** The most urgent first; none where nothing is left to do. */
  readonly reasons: readonly Reason[];
}

/** How an article stands with its newest release. */
export interface ReleaseStock {
  /** `draft`: never released; `changed`: its records say something else since; `released`: they say the same. */
  readonly is: 'draft' | 'changed' | 'released';
  readonly release: number | null;
  /** The day of the release. */
  readonly on: string | null;
}

/** How one article and its records stand, quotes first, then figures, then events. */
export interface ArticleStock {
  readonly id: string;
  readonly file: string;
  readonly isWithheld: boolean;
  readonly release: ReleaseStock;
  readonly records: readonly RecordStock[];
}

type Files = Omit<Content, 'problems'>;

/** True of an event or a figure whose clause an editor has yet to write. */
function awaitsClause(data: Quote | Figure | Event): boolean {
  if ('speaker' in data) return false;
  return 'clause' in data ? data.clause === null : data.what === null;
}

function releaseStock(
  releases: Files['releases'],
  shown: Pick<Files, 'quotes' | 'statistics' | 'timeline'>,
  file: ArticleFile,
): ReleaseStock {
  const last = releases.get(file.id)?.at(-1);
  if (last === undefined) return { is: 'draft', release: null, on: null };
  const isSame = hashRelease(collectRelease(shown, file)) === last.sha256;
  return { is: isSame ? 'released' : 'changed', release: last.release, on: last.on };
}

/** Where each field of each record stands in the article's text. */
function placesOf(text: HashedText, parsed: Parsed | undefined) {
  const blocks = new Map(text.hashes.map((hash, index) => [hash, index]));
  return new Map(
    parsed?.entries.map(({ record, at }) => [
      record,
      new Map(
        Object.entries(at).map(([field, positions]) => [
          field,
          positions.flatMap((position) => readPosition(text, blocks, position) ?? []),
        ]),
      ),
    ]),
  );
}

/** The fields that an editor changed and the article did not. */
export const editedAlone = ({ status, cases }: Pick<RecordStock, 'status' | 'cases'>): readonly string[] =>
  status.edited.filter((field) => !cases.includes(field));

function reasonsOf({
  cases,
  orphaned,
  stands,
  isVoid,
  awaitsClause,
  status,
}: Pick<RecordStock, 'cases' | 'orphaned' | 'stands' | 'isVoid' | 'awaitsClause' | 'status'>): Reason[] {
  const isConfirmed = status.is === 'confirmed';
  // Words whose place is gone differ from nothing that an editor did.
  const isEdited = orphaned === null && editedAlone({ status, cases }).length > 0;
  return [
    ...(cases.length > 0 ? ['case' as const] : []),
    ...(orphaned === 'open' ? [stands ? ('unfound' as const) : ('orphaned' as const)] : []),
    ...(awaitsClause ? ['clause' as const] : []),
    ...(isVoid ? ['void' as const] : []),
    ...(isEdited && !isConfirmed ? ['edited' as const] : []),
    ...(!isConfirmed && !isVoid ? ['unconfirmed' as const] : []),
  ];
}

/**
 * Takes stock of a content folder: how each article and each of its records stands, and what awaits an editor. Pure.
 * @param shown what may be shown of it, as a release holds nothing else
 */
export function takeStock(content: Files, shown: Files): ArticleStock[] {
  const shownFiles = new Map(shown.articles.map((file) => [file.id, file]));
  const shownOf = recordsByArticle(shown);
  const voided = voidConfirmations(content);
  const recordsOf = recordsByArticle(content);
  return content.articles.map((articleFile) => {
    const { id, article, file, frontMatter } = articleFile;
    const parsed = content.parsed.get(id);
    const entries = new Map(parsed?.entries.map((entry) => [entry.record, entry]));
    const text = textAtHand(articleFile, parsed);
    const places = placesOf(text, parsed);
    const here = recordsOf(id);
    const records = [...here.quotes, ...here.statistics, ...here.timeline];
    // Only what the last parse left open can be a case, and mostly there is nothing.
    const waiting = records.filter((record) => {
      const entry = entries.get(keyOf(record));
      return entry?.pending !== undefined || entry?.orphaned === 'open';
    });
    const present = new Map(waiting.map((record) => [keyOf(record), presentFile(record)]));
    const cases = parsed && waiting.length > 0 ? openCases(article, parsed, present) : [];
    const open = Map.groupBy(cases, ({ record }) => record);
    return {
      id,
      file,
      isWithheld: Boolean(frontMatter.withheld),
      release: releaseStock(content.releases, shownOf(id), shownFiles.get(id) ?? articleFile),
      records: records.map((record) => {
        const key = keyOf(record);
        const entry = entries.get(key);
        const isVoid = voided.has(addressOf(record));
        const standing = {
          status: computeStatus({
            data: Object.fromEntries(Object.entries(record.data)),
            entry,
            places: entry?.orphaned
              ? placeRecord(text, Object.fromEntries(Object.entries(record.data)))
              : (places.get(key) ?? new Map<string, never>()),
            text: text.text,
            isVoid,
          }),
          cases: (open.get(key) ?? []).flatMap(({ field }) => field ?? []),
          orphaned: entry?.orphaned ?? null,
          stands: entry?.stands ?? false,
          isVoid,
          awaitsClause: awaitsClause(record.data),
          isByHand: entry === undefined,
        };
        return {
          kind: record.kind,
          id: record.id,
          file: record.file,
          ...standing,
          isWithheld: Boolean(record.data.withheld),
          reasons: reasonsOf(standing),
        };
      }),
    };
  });
}
