import type { SearchEntries, SearchEntry } from '../../records/search-entry.ts';
import { addressOf } from '../../records/record-address.ts';
import { dateText, relatedDate } from '../text/format-date.ts';
import { plainGaps } from '../text/mark-gaps.ts';
import { yearsOf } from '../text/parse-edtf.ts';
import type { Words } from '../words/words.ts';
import { attributedName } from '../views/tell/attributed-name.ts';
import { listEntities } from '../views/lists/list-entities.ts';
import { attributedTo } from '../model/relate-entity.ts';
import { namedIn } from '../model/named-in.ts';
import type { AnyRecord, Site, SiteArticle, SiteEntity } from '../model/site.ts';
import { inferredOf } from '../views/tell/infer-once.ts';
import { quoteText } from '../views/tell/tell-quote.ts';
import { statementText } from '../views/tell/tell-statement.ts';

/** A filter's value with what a reader sees of it: `people/tom-homan Tom Homan`. Two of one name stay two. */
const labelled = (id: string, label: string): string => `${id} ${plainGaps(label)}`;

const filled = (fields: Readonly<Record<string, string | null | undefined>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([key, value]) => (value ? [[key, plainGaps(value)] as const] : [])),
  );

const ownDate = ({ kind, data }: AnyRecord): string | null | undefined =>
  kind === 'statistics' ? data.period : data.date;

function contentOf(site: Site, record: AnyRecord): string {
  if (record.kind === 'quotes') return quoteText(site, record).replaceAll('\n', ' ');
  const told = statementText(site, record);
  if (record.kind === 'timeline') return told;
  const { words } = record.data;
  return told.includes(words) ? told : `${words} · ${told}`;
}

function whenOf(record: AnyRecord, language: string, words: Words): string | null {
  const date = ownDate(record);
  if (!date) return null;
  const text = dateText(date, language, words);
  return record.kind === 'timeline' ? relatedDate(record.data.relation, date, text, words).join('') : text;
}

/** Which of what is shown of a record follows from the article but is not stated there. */
function inferredParts(site: Site, record: AnyRecord): string[] {
  const fields = inferredOf(site, record);
  return [
    ...(fields.some((field) => field === 'speaker' || field === 'assertedBy') ? ['who'] : []),
    ...(fields.some((field) => /^(?:date|period)/.test(field)) ? ['when'] : []),
  ];
}

function recordEntry(site: Site, article: SiteArticle, record: AnyRecord, words: Words): SearchEntry {
  const date = ownDate(record);
  const who = attributedTo(record);
  const by = typeof who === 'string' ? site.entitiesByReference.get(who) : undefined;
  const names = [...new Set([...(by ? [by] : []), ...namedIn(site, record)])];
  const role = record.kind === 'quotes' ? record.data.role : undefined;
  return {
    url: `${addressOf(record)}/`,
    content: plainGaps(contentOf(site, record)),
    meta: filled({
      title: record.data.title,
      who: [attributedName(site, record), role].filter((part) => typeof part === 'string').join(', '),
      when: whenOf(record, article.language, words),
    }),
    filters: {
      kind: [record.kind === 'quotes' && record.data.kind === 'reported' ? 'reported' : record.kind],
      who: names.filter(({ noindex }) => !noindex).map(({ reference, name }) => labelled(reference, name)),
      article: [labelled(article.id, article.title)],
      year: yearsOf(date ?? article.origin.published),
      lang: [article.language],
      inferred: inferredParts(site, record),
    },
  };
}

function articleEntry(article: SiteArticle, words: Words): SearchEntry {
  const { publisher, published } = article.origin;
  return {
    url: `articles/${article.id}/`,
    content: plainGaps(article.lead ?? article.title),
    meta: filled({
      title: article.title,
      who: publisher,
      when: published === null ? null : dateText(published, article.language, words),
    }),
    filters: {
      kind: ['articles'],
      article: [labelled(article.id, article.title)],
      year: yearsOf(published),
      lang: [article.language],
    },
  };
}

function nameEntry({ kind, id, reference, name, aliases }: SiteEntity, known: string | null): SearchEntry {
  return {
    url: `${kind}/${id}/`,
    content: plainGaps(known ?? name),
    meta: filled({ title: name, also: aliases.join(', ') }),
    filters: { kind: [kind], who: [labelled(reference, name)] },
  };
}

/** The language that most articles are in, without its region. */
function mainLanguage(articles: readonly SiteArticle[]): string {
  const counted = Map.groupBy(articles, ({ language }) => language.split('-')[0] ?? language);
  const [first] = [...counted].sort(([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1));
  return first?.[0].toLowerCase() ?? 'en';
}

/**
 * Everything that the search finds: each record by its words, who says it and when; each article and each name. Articles
 * come first, then names, then records, newest article first. What is withheld is not there, nor what search engines
 * are asked to leave out.
 */
export function searchEntries(site: Site, words: Words): SearchEntries {
  const articles = site.articles.filter(({ noindex }) => !noindex);
  const names = (['people', 'organisations', 'documents'] as const).flatMap((kind) =>
    listEntities(site, kind, 'en').flatMap(({ names }) => names),
  );
  return {
    language: mainLanguage(site.articles),
    entries: [
      ...articles.map((article) => articleEntry(article, words)),
      ...names.flatMap(({ entity, role }) => (entity.noindex ? [] : [nameEntry(entity, role)])),
      ...articles.flatMap((article) => {
        const here = site.recordsByArticle.get(article.id);
        const records: readonly AnyRecord[] = here
          ? [...here.quotes, ...here.statistics, ...here.timeline]
          : [];
        return records
          .filter(({ data }) => data.noindex !== true)
          .map((record) => recordEntry(site, article, record, words));
      }),
    ],
  };
}
