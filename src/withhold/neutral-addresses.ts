import { freeId, slug } from '../files/naming/slug.ts';
import type { ArticleFile, EntityFile, RecordFile } from '../files/content.ts';
import type { ArticleStock } from '../files/stock/take-stock.ts';
import { entityKinds, recordKinds } from '../records/id.ts';
import type { Parsed, ParsedEntry } from '../records/parsed.ts';
import type { Release, ReleasedValues } from '../records/release.ts';
import { keyOf } from '../records/record-address.ts';
import type { WithheldNames } from './withheld-names.ts';
import type { SoundContent } from './sound-content.ts';
import type { ShownContent } from './withhold.ts';

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

/** Ways to a neutral address: an id without the words of withheld names, the same where it has none of them. */
export interface NeutralAddresses {
  readonly article: (id: string) => string;
  /** @param record kind and id */
  readonly record: (article: string, record: string) => string;
  /** @param reference folder and id */
  readonly reference: (reference: string) => string;
  readonly content: (content: SoundContent) => SoundContent;
  readonly shown: (content: ShownContent) => ShownContent;
  readonly stock: (stock: readonly ArticleStock[]) => readonly ArticleStock[];
  /** Neutral address of a record or a name → the one that it has in the content folder; none where they are the same. */
  readonly originals: ReadonlyMap<string, string>;
}

const foldersAndIds = (reference: string): [string, string] => {
  const at = reference.lastIndexOf('/');
  return [reference.slice(0, at), reference.slice(at + 1)];
};

/** Gives each id of one folder that has a withheld name one that has none, and is no other's. */
function renameIds(
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

/** `article/kind/id` → the record's new id. */
function renameRecords(content: SoundContent, names: WithheldNames): ReadonlyMap<string, string> {
  return new Map(
    [...recordsOf(content)].flatMap(([article, records]) =>
      recordKinds.flatMap((folder) => {
        const ids = records
          .map(foldersAndIds)
          .filter(([kind]) => kind === folder)
          .map(([, id]) => id);
        return [...renameIds(folder, ids, names.inArticle(article).id)].map(
          ([id, neutral]) => [`${article}/${folder}/${id}`, neutral] as const,
        );
      }),
    ),
  );
}

/** References that a name which is shown had before and still leads from, also where a withheld one had the same. */
const formerOfShown = ({ entities }: SoundContent, names: WithheldNames): ReadonlySet<string> =>
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
function renameNames(
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

type Ways = Pick<NeutralAddresses, 'article' | 'record' | 'reference'>;

const kindsOfReference = { answers: 'quotes', restates: 'quotes', sameCountAs: 'statistics' } as const;

/** The references in the fields of a record, led to the new addresses. */
function inFields<Data extends object>(data: Data, article: string, to: Ways): Data;
function inFields(data: object, article: string, to: Ways): object {
  return Object.fromEntries(
    Object.entries(data).map(([field, value]: [string, unknown]) => {
      if (typeof value !== 'string') return [field, value];
      if (field === 'speaker' || field === 'assertedBy') return [field, to.reference(value)];
      if (field === 'answers' || field === 'restates' || field === 'sameCountAs')
        return [field, foldersAndIds(to.record(article, `${kindsOfReference[field]}/${value}`))[1]];
      return [field, value];
    }),
  );
}

function inRecord<Data extends object>(file: RecordFile<Data>, to: Ways): RecordFile<Data> {
  const article = to.article(file.article);
  const [, id] = foldersAndIds(to.record(file.article, keyOf(file)));
  const isSame = article === file.article && id === file.id;
  return { ...file, article, id, file: isSame ? file.file : '', data: inFields(file.data, file.article, to) };
}

function inParsed(parsed: Parsed, to: Ways): Parsed {
  const { article } = parsed;
  const inEntry = (entry: ParsedEntry): ParsedEntry => ({
    ...entry,
    record: to.record(article, entry.record),
    base: inFields(entry.base, article, to),
    ...(entry.pending
      ? { pending: { ...entry.pending, set: inFields(entry.pending.set, article, to) } }
      : {}),
  });
  return {
    ...parsed,
    article: to.article(article),
    entries: parsed.entries.map(inEntry),
    names: parsed.names.map((one) => ({ ...one, is: to.reference(one.is) })),
    mentions: parsed.mentions.map((one) => ({ ...one, of: to.reference(one.of) })),
  };
}

const inRelease = (release: Release, article: string, to: Ways): Release => ({
  ...release,
  records: Object.fromEntries(
    Object.entries(release.records).map(([record, values]): [string, ReleasedValues] => [
      to.record(article, record),
      inFields(values, article, to),
    ]),
  ),
});

function inContent(content: SoundContent, names: WithheldNames, to: Ways): SoundContent {
  const ofArticle = (file: ArticleFile): ArticleFile => ({
    ...file,
    id: to.article(file.id),
    file: to.article(file.id) === file.id ? file.file : '',
    // What it was called before stays its former address where no withheld name stands in it.
    frontMatter:
      file.frontMatter.formerly === undefined
        ? file.frontMatter
        : {
            ...file.frontMatter,
            formerly: file.frontMatter.formerly.filter((id) => names.inArticle(file.id).id(id) === id),
          },
  });
  const ofName = (entity: EntityFile): EntityFile => {
    const [, id] = foldersAndIds(to.reference(`${entity.kind}/${entity.id}`));
    const reference = `${entity.kind}/${entity.id}`;
    const { distinctFrom, formerly } = entity.data;
    // Those of a withheld name are published nowhere, and an old release may know it by them.
    const former = names.references.has(reference)
      ? formerly?.map((one) => foldersAndIds(to.reference(`${entity.kind}/${one}`))[1])
      : formerly?.filter((one) => names.ofName(reference).id(one) === one);
    const data = { ...entity.data, ...(former ? { formerly: former } : {}) };
    return {
      ...entity,
      id,
      file: id === entity.id ? entity.file : '',
      data: distinctFrom
        ? {
            ...data,
            distinctFrom: distinctFrom.map((one) => foldersAndIds(to.reference(`${entity.kind}/${one}`))[1]),
          }
        : data,
    };
  };
  return {
    ...content,
    articles: content.articles.map(ofArticle),
    quotes: content.quotes.map((file) => inRecord(file, to)),
    statistics: content.statistics.map((file) => inRecord(file, to)),
    timeline: content.timeline.map((file) => inRecord(file, to)),
    entities: content.entities.map(ofName),
    parsed: new Map([...content.parsed].map(([id, parsed]) => [to.article(id), inParsed(parsed, to)])),
    releases: new Map(
      [...content.releases].map(([id, releases]) => [
        to.article(id),
        releases.map((release) => inRelease(release, id, to)),
      ]),
    ),
  };
}

function inStock(stock: ArticleStock, to: Ways): ArticleStock {
  const id = to.article(stock.id);
  return {
    ...stock,
    id,
    file: id === stock.id ? stock.file : '',
    records: stock.records.map((record) => {
      const [, renamed] = foldersAndIds(to.record(stock.id, keyOf(record)));
      const isSame = id === stock.id && renamed === record.id;
      return { ...record, id: renamed, file: isSame ? record.file : '' };
    }),
  };
}

/**
 * Gives every article, record and name whose address has a withheld name in it an address without it, for as long as that
 * name is withheld: `someone-on-montalvo` becomes `someone-on`. No file is renamed, and what of a site is shown says nothing
 * of the old address: the path of its file is empty, and a former id that has the name is left out.
 * @param everything the content folder as it was read
 * @param names the names that are withheld
 */
export function neutralAddresses(everything: SoundContent, names: WithheldNames): NeutralAddresses {
  const articles = renameIds(
    'articles',
    everything.articles.map(({ id }) => id),
    (id) => names.inArticle(id).id(id),
  );
  const records = renameRecords(everything, names);
  const kept = formerOfShown(everything, names);
  const entities = renameNames(everything, names, kept);
  const to: Ways = {
    article: (id) => articles.get(id) ?? id,
    record: (article, record) => {
      const [kind, id] = foldersAndIds(record);
      return `${kind}/${records.get(`${article}/${kind}/${id}`) ?? id}`;
    },
    reference: (reference) => {
      const [kind, id] = foldersAndIds(reference);
      if (kind === '' || kept.has(reference)) return reference;
      const known = entities.get(reference);
      if (known !== undefined) return `${kind}/${known}`;
      const neutral = names.ofName(reference).id(id);
      return neutral === id ? reference : `${kind}/${slug(neutral) || 'name'}`;
    },
  };
  if (names.references.size === 0)
    return {
      ...to,
      content: (content) => content,
      shown: (content) => content,
      stock: (stock) => stock,
      originals: new Map(),
    };
  const addresses = [...everything.quotes, ...everything.statistics, ...everything.timeline].map(
    ({ kind, article, id }) => {
      const [, neutral] = foldersAndIds(to.record(article, `${kind}/${id}`));
      return [`${kind}/${to.article(article)}/${neutral}`, `${kind}/${article}/${id}`] as const;
    },
  );
  return {
    ...to,
    content: (content) => inContent(content, names, to),
    shown: (content) => ({
      ...inContent(content, names, to),
      statistics: content.statistics.map((file) => inRecord(file, to)),
      timeline: content.timeline.map((file) => inRecord(file, to)),
    }),
    stock: (stock) => stock.map((one) => inStock(one, to)),
    originals: new Map(
      [
        ...addresses,
        ...[...entities].map(
          ([reference, id]) => [`${foldersAndIds(reference)[0]}/${id}`, reference] as const,
        ),
      ].filter(([neutral, original]) => neutral !== original),
    ),
  };
}
