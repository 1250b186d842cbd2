import { keyOf } from '../../records/record-address.ts';
import { isDeepStrictEqual } from 'node:util';
import { releasedValues, type Released, type ReleasedValues } from '../../records/release.ts';
import { hideInRecord } from '../../withhold/hide-editors-words.ts';
import { veilDeep } from '../../withhold/veil.ts';
import type { NameVeil } from '../../withhold/veil-names.ts';
import { withheldNames } from '../../withhold/withheld-names.ts';
import type { SoundContent } from '../../withhold/sound-content.ts';
import type { Shown } from '../../withhold/withhold.ts';
import { compareReleases, type ChangedRecord } from './compare-releases.ts';
import type { AnyRecord, SiteRelease, ToldChange, ToldChanges } from './site.ts';

/** True where two releases say the same. */
export function isUnchanged({ title, records, withheld }: ToldChanges): boolean {
  return title === null && records.length === 0 && withheld === 0;
}

/** What of an article's releases may be told. */
interface Telling {
  readonly isHidden: (change: ChangedRecord) => boolean;
  /** Hides the words of withheld records. */
  readonly hide: (text: string) => string;
  /** Hides withheld names. */
  readonly names: NameVeil;
  /** Kind and id of a record → its corrections. */
  readonly corrections: ReadonlyMap<string, ToldChange['reasons']>;
}

const recordsOf = ({
  quotes,
  statistics,
  timeline,
}: SoundContent): readonly SoundContent[AnyRecord['kind']][number][] => [
  ...quotes,
  ...statistics,
  ...timeline,
];

const referenceOf = ({ kind, id }: SoundContent['entities'][number]): string => `${kind}/${id}`;

/** The people, organisations and documents that a content folder has and the site does not show. */
const hiddenEntities = (everything: SoundContent, content: SoundContent): SoundContent['entities'] => {
  const shown = new Set(content.entities.map(referenceOf));
  return everything.entities.filter((entity) => !shown.has(referenceOf(entity)));
};

/** The same release with the withheld words in it hidden, so that nothing but what may be shown is compared. */
const hideIn = (
  { title, records }: Released,
  { hide, names }: Pick<Telling, 'hide' | 'names'>,
): Released => ({
  title: names.text(hide(title)),
  records: Object.fromEntries(
    Object.entries(records).map(([record, values]) => [record, hideInRecord(veilDeep(values, hide), names)]),
  ),
});

function tellDifference(
  earlier: Released,
  later: Released,
  telling: Telling,
  days: { readonly from: string; readonly to: string | null },
): ToldChanges {
  const { isHidden, hide, names, corrections } = telling;
  const reasonsOf = (record: string): ToldChange['reasons'] =>
    (corrections.get(record) ?? []).filter(
      ({ on }) => on >= days.from && (days.to === null || on <= days.to),
    );
  const hidden = new Set(
    compareReleases(earlier, later)
      .records.filter(isHidden)
      .map(({ record }) => record),
  );
  const { title, records } = compareReleases(hideIn(earlier, telling), hideIn(later, telling));
  return {
    title,
    records: records
      .filter(({ record }) => !hidden.has(record))
      .map((change) => ({
        ...change,
        reasons:
          change.fields.length > 0
            ? hideInRecord({ corrections: veilDeep(reasonsOf(change.record), hide) }, names).corrections
            : [],
      })),
    withheld: [...hidden].filter((record) => record in earlier.records).length,
  };
}

/**
 * Makes the pages' data of every article's releases: what each changed, and what has changed since.
 * What is withheld now is left out of the oldest release too: of a record that was released and then withheld,
 * or whose speaker was, only the number is told; withheld words and names are veiled.
 * @param everything the content folder as it was read
 * @param shown what may be shown of it
 * @returns article id → its releases, the oldest first
 */
export function siteReleases(
  everything: SoundContent,
  shown: Pick<Shown, 'content' | 'hide'>,
): ReadonlyMap<string, readonly SiteRelease[]> {
  const { content } = shown;
  const hidden = hiddenEntities(everything, content);
  const references = new Set(
    hidden.flatMap(({ kind, id, data }) => [id, ...(data.formerly ?? [])].map((one) => `${kind}/${one}`)),
  );
  // An old release may name one that no article has any longer.
  const unshown = new Set(hidden.map(referenceOf));
  const { inArticle } = withheldNames(everything, (entity) => unshown.has(referenceOf(entity)));
  const all = Map.groupBy(recordsOf(everything), ({ article }) => article);
  const present = Map.groupBy(recordsOf(content), ({ article }) => article);

  return new Map(
    content.articles.flatMap(({ id, metadata }) => {
      const releases = everything.releases.get(id) ?? [];
      if (releases.length === 0) return [];
      const files = present.get(id) ?? [];
      const shownKeys = new Set(files.map(keyOf));
      const hiddenKeys = new Set<string>((all.get(id) ?? []).map(keyOf).filter((key) => !shownKeys.has(key)));
      const now: Released = {
        title: metadata.title ?? id,
        records: Object.fromEntries(files.map((file) => [keyOf(file), releasedValues(file.data)])),
      };
      const names = inArticle(id);
      const hide = (text: string): string => shown.hide.get(id)?.(text) ?? text;
      const isHiddenIn = (record: string, values: ReleasedValues | null): boolean =>
        values !== null &&
        ([values['speaker'], values['assertedBy']].some(
          (who) => typeof who === 'string' && references.has(who),
        ) ||
          (record.startsWith('quotes/') &&
            !isDeepStrictEqual(veilDeep(values['words'], names.text), values['words'])));
      const telling: Telling = {
        isHidden: ({ record, was, now: later }) =>
          hiddenKeys.has(record) || isHiddenIn(record, was) || isHiddenIn(record, later),
        hide,
        names,
        corrections: new Map(files.map((file) => [keyOf(file), file.data.corrections ?? []])),
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
              since: tellDifference(release, now, telling, { from: release.on, to: null }),
              sinceLast:
                last === undefined
                  ? null
                  : tellDifference(last, release, telling, { from: last.on, to: release.on }),
            };
          }),
        ] as const,
      ];
    }),
  );
}
