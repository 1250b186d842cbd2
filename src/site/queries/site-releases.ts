import { titleOf } from '../../article/title-of.ts';
import { releasedValues, type Released, type ReleasedValues } from '../../records/release.ts';
import { compareReleases, type ChangedRecord, type ReleaseDifference } from './compare-releases.ts';
import type { AnyRecord } from './site.ts';
import { veil, veilDeep } from './veil.ts';
import type { SiteContent } from './withhold.ts';

/** A change that the site may tell, with the corrections that give its reason. */
export interface ToldChange extends ChangedRecord {
  readonly reasons: NonNullable<AnyRecord['data']['corrections']>;
}

/** What changed between two releases, or since one, without the words of anything that is withheld. */
export interface ToldChanges extends ReleaseDifference {
  readonly records: readonly ToldChange[];
  /** How many records differ that are withheld now. */
  readonly withheld: number;
}

/** One release of an article as the site tells of it. */
export interface SiteRelease {
  readonly release: number;
  /** EDTF: a day. */
  readonly on: string;
  readonly sha256: string;
  /** What the site says now that the release did not. */
  readonly since: ToldChanges;
  /** What the release says that the one before did not; null for the first. */
  readonly sinceLast: ToldChanges | null;
}

/** True where two releases say the same. */
export function isUnchanged({ title, records, withheld }: ToldChanges): boolean {
  return title === null && records.length === 0 && withheld === 0;
}

/** What of a content folder may be told. */
interface Telling {
  readonly isHidden: (change: ChangedRecord) => boolean;
  readonly hide: (text: string) => string;
  /** Kind and id of a record → its corrections. */
  readonly corrections: ReadonlyMap<string, ToldChange['reasons']>;
}

const recordsOf = ({
  quotes,
  statistics,
  timeline,
}: SiteContent): readonly SiteContent[AnyRecord['kind']][number][] => [...quotes, ...statistics, ...timeline];

const recordKey = ({ kind, id }: { readonly kind: string; readonly id: string }): string => `${kind}/${id}`;

/** The people, organisations and documents that a content folder has and the site does not show. */
const hiddenEntities = (everything: SiteContent, content: SiteContent): SiteContent['entities'] => {
  const shown = new Set(content.entities.map(recordKey));
  return everything.entities.filter((entity) => !shown.has(recordKey(entity)));
};

/** Veils every form of the names of withheld people, as an old release may have one that no article has any longer. */
function veilOf(everything: SiteContent, hidden: SiteContent['entities']): (text: string) => string {
  const people = hidden.filter(({ kind }) => kind === 'people');
  const references = new Set(people.map(recordKey));
  const inArticles = [...everything.parsed.values()].flatMap(({ names }) =>
    names.filter(({ is }) => references.has(is)).flatMap(({ name, aliases }) => [name, ...aliases]),
  );
  return veil([...people.flatMap(({ data }) => [data.name, ...(data.aliases ?? [])]), ...inArticles]);
}

function tellDifference(
  { title, records }: ReleaseDifference,
  { isHidden, hide, corrections }: Telling,
  days: { readonly from: string; readonly to: string | null },
): ToldChanges {
  const reasonsOf = (record: string): ToldChange['reasons'] =>
    (corrections.get(record) ?? []).filter(
      ({ on }) => on >= days.from && (days.to === null || on <= days.to),
    );
  return {
    title: title && veilDeep(title, hide),
    records: records
      .filter((change) => !isHidden(change))
      .map((change) => ({
        ...veilDeep(change, hide),
        record: change.record,
        reasons: change.fields.length > 0 ? veilDeep(reasonsOf(change.record), hide) : [],
      })),
    withheld: records.filter((change) => change.was !== null && isHidden(change)).length,
  };
}

/**
 * Makes the pages' data of every article's releases: what each changed, and what has changed since.
 * What is withheld now is left out of the oldest release too: of a record that was released and then withheld,
 * or whose speaker was, only the number is told; names of withheld people are veiled.
 * @param everything the content folder as it was read
 * @param content the same without what is withheld
 * @returns article id → its releases, the oldest first
 */
export function siteReleases(
  everything: SiteContent,
  content: SiteContent,
): ReadonlyMap<string, readonly SiteRelease[]> {
  const hidden = hiddenEntities(everything, content);
  const references = new Set(
    hidden.flatMap(({ kind, id, data }) => [id, ...(data.formerly ?? [])].map((one) => `${kind}/${one}`)),
  );
  const hide = veilOf(everything, hidden);
  const refers = (values: ReleasedValues | null): boolean =>
    [values?.['speaker'], values?.['assertedBy']].some(
      (who) => typeof who === 'string' && references.has(who),
    );
  const all = Map.groupBy(recordsOf(everything), ({ article }) => article);
  const shown = Map.groupBy(recordsOf(content), ({ article }) => article);

  return new Map(
    everything.articles.flatMap(({ id, article }) => {
      const releases = everything.releases.get(id) ?? [];
      if (releases.length === 0) return [];
      const present = shown.get(id) ?? [];
      const shownKeys = new Set(present.map(recordKey));
      const files = all.get(id) ?? [];
      const hiddenKeys = new Set(files.map(recordKey).filter((key) => !shownKeys.has(key)));
      const now: Released = {
        title: titleOf(article) ?? id,
        records: Object.fromEntries(
          files
            .filter((file) => shownKeys.has(recordKey(file)))
            .map((file) => [recordKey(file), releasedValues(file.data)]),
        ),
      };
      const telling: Telling = {
        isHidden: ({ record, was, now: later }) => hiddenKeys.has(record) || refers(was) || refers(later),
        hide,
        corrections: new Map(present.map((file) => [recordKey(file), file.data.corrections ?? []])),
      };
      return [
        [
          id,
          releases.map((release, index): SiteRelease => {
            const last = releases[index - 1];
            return {
              release: release.release,
              on: release.on,
              sha256: release.sha256,
              since: tellDifference(compareReleases(release, now), telling, { from: release.on, to: null }),
              sinceLast:
                last === undefined
                  ? null
                  : tellDifference(compareReleases(last, release), telling, {
                      from: last.on,
                      to: release.on,
                    }),
            };
          }),
        ] as const,
      ];
    }),
  );
}
