import type { ArticleMetadata } from '../article/article.ts';
import type { EntityFile, OwnPageFile, RecordFile } from '../files/content.ts';
import type { Parsed } from '../records/parsed.ts';
import { hiddenPassage, hideInRecord, hideNote } from './hide-editors-words.ts';
import type { NameVeil } from './veil-names.ts';
import type { WithheldNames } from './withheld-names.ts';
import type { SoundContent } from './sound-content.ts';

const hideText = (text: string | null, veil: NameVeil): string | null => text && veil.text(text);

/** An address with a gap in it leads nowhere, and one without it would say the name. */
const hideAddress = (address: string | null, veil: NameVeil): string | null =>
  address !== null && veil.has(address) ? null : address;

function hideInMetadata(metadata: ArticleMetadata, veil: NameVeil): ArticleMetadata {
  const { source } = metadata;
  return {
    ...metadata,
    title: hideText(metadata.title, veil),
    lead: hideText(metadata.lead, veil),
    publisher: hideText(metadata.publisher, veil),
    author: hideText(metadata.author, veil),
    licence: hideText(metadata.licence, veil),
    url: hideAddress(metadata.url, veil),
    source: source && {
      ...source,
      title: veil.text(source.title),
      publisher: veil.text(source.publisher),
      author: hideText(source.author, veil),
      url: hideAddress(source.url, veil),
    },
  };
}

function hideInParsed(parsed: Parsed, veil: NameVeil, references: ReadonlySet<string>): Parsed {
  return {
    ...parsed,
    entries: parsed.entries.map((entry) => ({
      ...entry,
      base: hideInRecord(entry.base, veil),
      ...(entry.pending ? { pending: { ...entry.pending, set: hideInRecord(entry.pending.set, veil) } } : {}),
    })),
    names: parsed.names
      .filter(({ is }) => !references.has(is))
      .map((one) => ({
        ...one,
        name: veil.text(one.name),
        aliases: one.aliases.filter((alias) => !veil.has(alias)),
        role: hideText(one.role, veil),
      })),
    mentions: parsed.mentions.filter(({ of }) => !references.has(of)),
  };
}

function hideInName(entity: EntityFile, veil: NameVeil, references: ReadonlySet<string>): EntityFile {
  const { name, aliases, note, link, distinctFrom, ...rest } = entity.data;
  return {
    ...entity,
    data: {
      ...rest,
      name: veil.text(name),
      ...(aliases ? { aliases: aliases.filter((alias) => !veil.has(alias)) } : {}),
      ...(note === undefined ? {} : { note: veil.has(note) ? hiddenPassage : note }),
      ...(link === undefined || veil.has(link) ? {} : { link }),
      ...(distinctFrom
        ? { distinctFrom: distinctFrom.filter((id) => !references.has(`${entity.kind}/${id}`)) }
        : {}),
    },
    body: hideNote(entity.body, veil),
  };
}

const hideInPage = (page: OwnPageFile, veil: NameVeil): OwnPageFile => ({
  ...page,
  data: { ...page.data, title: veil.text(page.data.title) },
  body: hideNote(page.body, veil),
});

/**
 * Hides withheld names in everything of a content folder that is shown: in articles, records and what the last parse
 * wrote as gaps of the same length, an editor's own passage that names them as a whole. The names themselves are left out.
 */
export function hideInContent(
  content: SoundContent,
  {
    references,
    veil,
    inArticle,
    ofName,
  }: Pick<WithheldNames, 'references' | 'veil' | 'inArticle' | 'ofName'>,
): SoundContent {
  const inRecord = <Data extends object>(file: RecordFile<Data>): RecordFile<Data> => {
    const veil = inArticle(file.article);
    return { ...file, data: hideInRecord(file.data, veil), body: hideNote(file.body, veil) };
  };
  return {
    ...content,
    articles: content.articles.map((file) => {
      const veil = inArticle(file.id);
      const metadata = hideInMetadata(file.metadata, veil);
      const { article } = file;
      return {
        ...file,
        metadata,
        article: article && { ...article, text: veil.text(article.text), metadata },
      };
    }),
    ownPages: content.ownPages.map((page) => hideInPage(page, veil)),
    quotes: content.quotes.map(inRecord),
    statistics: content.statistics.map(inRecord),
    timeline: content.timeline.map(inRecord),
    entities: content.entities
      .filter(({ kind, id }) => !references.has(`${kind}/${id}`))
      .map((entity) => hideInName(entity, ofName(`${entity.kind}/${entity.id}`), references)),
    parsed: new Map(
      [...content.parsed].map(([article, parsed]) => [
        article,
        hideInParsed(parsed, inArticle(article), references),
      ]),
    ),
  };
}
