import { freeId, slug } from '../files/naming/slug.ts';
import { entityKinds, recordKinds } from '../records/id.ts';
import { addressOf, keyOf, parseKey, type RecordAddress } from '../records/record-address.ts';
import type { SoundContent } from './sound-content.ts';
import type { WithheldNames } from './withheld-names.ts';

/** What an address is called whose every word was a withheld name. */
const plainIds = {
  articles: 'article',
  quotes: 'quote',
  statistics: 'figure',
  timeline: 'event',
  people: 'person',
  organisations: 'organisation',
  documents: 'document',
} as const;

type Folder = keyof typeof plainIds;

/** Gives each id of one folder that has a withheld name one that has none, and is no other's. */
export function renameIds(
  folder: Folder,
  ids: Iterable<string>,
  veiled: (id: string) => string,
): ReadonlyMap<string, string> {
  const all = [...new Set(ids)].sort();
  const taken = new Set(all.filter((id) => veiled(id) === id));
  const renamed = new Map<string, string>();
  for (const id of all) {
    const without = veiled(id);
    if (without === id) continue;
    const neutral = freeId(slug(without) || plainIds[folder], (one) => taken.has(one));
    taken.add(neutral);
    renamed.set(id, neutral);
  }
  return renamed;
}

/** Every kind and id that an article has a record, a parsed entry or a released record of. */
function recordsOf(content: SoundContent): ReadonlyMap<string, readonly string[]> {
  const files = [...content.quotes, ...content.statistics, ...content.timeline];
  const grouped = Map.groupBy(files, ({ article }) => article);
  return new Map(
    content.articles.map(({ id }) => [
      id,
      [
        ...(grouped.get(id) ?? []).map(keyOf),
        ...(content.parsed.get(id)?.entries ?? []).map(({ record }) => record),
        ...(content.releases.get(id) ?? []).flatMap(({ records }) => Object.keys(records)),
      ],
    ]),
  );
}

/** Address of a record → its new id. */
export function renameRecords(
  content: SoundContent,
  names: WithheldNames,
): ReadonlyMap<RecordAddress, string> {
  return new Map(
    [...recordsOf(content)].flatMap(([article, records]) =>
      recordKinds.flatMap((folder) => {
        const ids = records
          .map(parseKey)
          .filter(({ kind }) => kind === folder)
          .map(({ id }) => id);
        return [...renameIds(folder, ids, names.inArticle(article).id)].map(
          ([id, neutral]) => [addressOf({ kind: folder, article, id }), neutral] as const,
        );
      }),
    ),
  );
}

/** References that a name which is shown had before and still leads from, also where a withheld one had the same. */
export const formerOfShown = ({ entities }: SoundContent, names: WithheldNames): ReadonlySet<string> =>
  new Set(
    entities
      .filter(({ kind, id }) => !names.references.has(`${kind}/${id}`))
      .flatMap(({ kind, id, data }) =>
        (data.formerly ?? [])
          .filter((one) => names.ofName(`${kind}/${id}`).id(one) === one)
          .map((one) => `${kind}/${one}`),
      ),
  );

/** Folder and id of a name → its new id. */
export function renameNames(
  content: SoundContent,
  names: WithheldNames,
  kept: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  return new Map(
    entityKinds.flatMap((folder) => {
      const ids = content.entities
        .filter(({ kind }) => kind === folder)
        .flatMap(({ id, data }) => [id, ...(data.formerly ?? [])]);
      const veiled = (id: string): string =>
        kept.has(`${folder}/${id}`) ? id : names.ofName(`${folder}/${id}`).id(id);
      return [...renameIds(folder, ids, veiled)].map(
        ([id, neutral]) => [`${folder}/${id}`, neutral] as const,
      );
    }),
  );
}
