import type { ArticleFile, EntityFile, RecordFile } from '../files/content.ts';
import type { ArticleStock } from '../files/stock/take-stock.ts';
import type { EntityKind } from '../records/id.ts';
import type { Parsed, ParsedEntry } from '../records/parsed.ts';
import { keyOf, parseKey, type Addressed, type RecordKey } from '../records/record-address.ts';
import type { Release, ReleasedValues } from '../records/release.ts';
import type { SoundContent } from './sound-content.ts';
import type { WithheldNames } from './withheld-names.ts';

/** Ways to new ids; the same where nothing has to change. */
export interface Ways {
  readonly article: (id: string) => string;
  readonly recordId: (record: Addressed) => string;
  readonly nameId: (name: { readonly kind: EntityKind; readonly id: string }) => string;
  /** @param reference folder and id of a name */
  readonly reference: (reference: string) => string;
}

const kindsOfReference = { answers: 'quotes', restates: 'quotes', sameCountAs: 'statistics' } as const;

/** The references in the fields of a record, led to the new addresses. */
function inFields<Data extends object>(data: Data, article: string, to: Ways): Data;
function inFields(data: object, article: string, to: Ways): object {
  return Object.fromEntries(
    Object.entries(data).map(([field, value]: [string, unknown]) => {
      if (typeof value !== 'string') return [field, value];
      if (field === 'speaker' || field === 'assertedBy') return [field, to.reference(value)];
      if (field === 'answers' || field === 'restates' || field === 'sameCountAs')
        return [field, to.recordId({ kind: kindsOfReference[field], article, id: value })];
      return [field, value];
    }),
  );
}

/** A record at its new address, with the references in it led to theirs. */
export function inRecord<Data extends object>(file: RecordFile<Data>, to: Ways): RecordFile<Data> {
  const article = to.article(file.article);
  const id = to.recordId(file);
  const isSame = article === file.article && id === file.id;
  return { ...file, article, id, file: isSame ? file.file : '', data: inFields(file.data, file.article, to) };
}

function inKey(key: string, article: string, to: Ways): RecordKey {
  const record = { ...parseKey(key), article };
  return keyOf({ ...record, id: to.recordId(record) });
}

function inParsed(parsed: Parsed, to: Ways): Parsed {
  const { article } = parsed;
  const inEntry = (entry: ParsedEntry): ParsedEntry => ({
    ...entry,
    record: inKey(entry.record, article, to),
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
      inKey(record, article, to),
      inFields(values, article, to),
    ]),
  ),
});

/** A content folder with everything at its new address, and the former ids in which no withheld name stands. */
export function inContent(content: SoundContent, names: WithheldNames, to: Ways): SoundContent {
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
    const id = to.nameId(entity);
    const reference = `${entity.kind}/${entity.id}`;
    const { distinctFrom, formerly } = entity.data;
    // Those of a withheld name are published nowhere, and an old release may know it by them.
    const former = names.references.has(reference)
      ? formerly?.map((one) => to.nameId({ ...entity, id: one }))
      : formerly?.filter((one) => names.ofName(reference).id(one) === one);
    const data = { ...entity.data, ...(former ? { formerly: former } : {}) };
    return {
      ...entity,
      id,
      file: id === entity.id ? entity.file : '',
      data: distinctFrom
        ? {
            ...data,
            distinctFrom: distinctFrom.map((one) => to.nameId({ ...entity, id: one })),
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

/** How an article and its records stand, under their new addresses. */
export function inStock(stock: ArticleStock, to: Ways): ArticleStock {
  const id = to.article(stock.id);
  return {
    ...stock,
    id,
    file: id === stock.id ? stock.file : '',
    records: stock.records.map((record) => {
      const renamed = to.recordId({ ...record, article: stock.id });
      const isSame = id === stock.id && renamed === record.id;
      return { ...record, id: renamed, file: isSame ? record.file : '' };
    }),
  };
}
